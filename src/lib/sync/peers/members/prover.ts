import { after } from '../link/after';
import type { Doors } from './doors';
import type { KeyName } from './keys';
import type { Line } from '../link/line';
import type { LinkEnd } from '../link/link';
import { createProof, nameOf } from './proof';
import type { MemberId } from './signing';
import type { Stay } from '../mesh/stay';

/** Milliseconds for both ends to prove the key. */
const PROVING_MS = 10_000;
/** Milliseconds in which the new key may still come by another link, before a person is asked. */
const KEY_MS = 3_000;

/**
 * Lets both ends of a line that signals opened prove the plan's key, and makes it a link. Who has an old key asks to be
 * admitted again, one member at a time.
 * @param isBarred nobody is asked again: we were refused
 * @param failed it did not become a link
 */
export function createProver(
	{ identity, ring, clock, link }: Stay,
	doors: Doors,
	isBarred: () => boolean,
	failed: (id: MemberId, line: Line, why: LinkEnd) => void
): (line: Line, id: MemberId, generation: number) => void {
	return (line, id, generation) => {
		const key = ring.counting;
		if (!key) return line.end('closed');
		const proof = createProof(identity.id, id, key, line.send);
		const stop = line.limit(PROVING_MS);
		let isOld = false;

		const askAgain = (said: KeyName | undefined) => {
			stop();
			after(clock, KEY_MS, () => {
				if (line.isOver) return;
				if (isBarred() || ring.counting?.id === said?.id) line.end('closed');
				else doors.enterAgain(line, { id, generation });
			});
		};
		line.become({
			async message(message) {
				if (isOld) {
					if (message.type !== 'refuse' || message.reason !== 'key') return line.end('broken');
					return askAgain(message.key);
				}
				const found = await proof.message(message);
				if (line.isOver || found === 'unknown') return;
				if (found === 'theirs') isOld = true;
				else stop();
				if (found === 'proven') link(line, id, generation, false);
				if (found === 'broken') line.end('broken');
				if (found !== 'ours') return;
				line.send({ type: 'refuse', reason: 'key', key: nameOf(key) });
				doors.open(line, () => {}, { id, generation });
			},
			ended(why) {
				stop();
				failed(id, line, why);
			}
		});
		proof.start();
	};
}
