import { randomText } from '../codes/bytes';
import { countsOver, proofOf, type KeyName, type PlanKey, type Side } from './keys';
import type { Message } from '../link/messages';
import type { MemberId } from './signing';

/**
 * What the two ends of a link found about each other's key. ours, theirs: only that one counts, so that the other end has
 * to be admitted again.
 */
export type ProofResult = 'proven' | 'ours' | 'theirs' | 'broken' | 'unknown';

/** Shows to each other, without telling it, that both have the plan's key; for one link, once. */
export interface Proof {
	start(): void;
	message(message: Message): Promise<ProofResult>;
}

export function createProof(self: MemberId, other: MemberId, key: PlanKey, send: (message: Message) => void): Proof {
	const mine: Side = { id: self, nonce: randomText(16) };
	let theirs: Side | null = null;
	const compare = (said: KeyName): ProofResult =>
		said.id === key.id ? 'unknown' : countsOver(key, said) ? 'ours' : 'theirs';
	return {
		start: () => send({ type: 'proof', step: 'nonce', member: self, key: nameOf(key), nonce: mine.nonce }),
		async message(message) {
			if (message.type !== 'proof') return 'broken';
			if (message.step === 'nonce') {
				// A number that we chose ourselves is an echo.
				if (theirs || message.member !== other || message.nonce === mine.nonce) return 'broken';
				theirs = { id: other, nonce: message.nonce };
				const found = compare(message.key);
				if (found === 'unknown') send({ type: 'proof', step: 'mac', mac: await proofOf(key, mine, theirs) });
				return found;
			}
			if (!theirs) return 'broken';
			return message.mac === (await proofOf(key, theirs, mine)) ? 'proven' : 'broken';
		}
	};
}

export const nameOf = ({ id, epoch }: KeyName): KeyName => ({ id, epoch });
