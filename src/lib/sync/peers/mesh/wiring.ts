/** Gets links to members who are to be linked to us, by signals through others, until it works or nobody is expected. */
import type { Clock } from '../link/clock';
import { MOST_LINKS } from './gossip';
import type { Line, Listener } from '../link/line';
import type { Neighbours } from './neighbours';
import type { Relay, Signal } from './relay';
import type { MemberId } from '../members/signing';

export interface Wiring {
	/** Begins a new attempt to each of them that is due, and lets go of others. */
	tend(wanted: ReadonlySet<MemberId>): void;
	arrived(from: MemberId, signal: Signal): void;
	/** The attempt over this line did not work. */
	failed(id: MemberId, line: Line): void;
	/** It worked, or there is to be no other attempt. */
	drop(id: MemberId): void;
	end(): void;
}

interface Way {
	due: number;
	tries: number;
	line: Line | null;
	isOurs: boolean;
	generation: number;
}

/** Milliseconds that an attempt takes at most. */
const DIALLING_MS = 15_000;
/** Milliseconds that one end leaves it to the other to dial, so that seldom both do. */
const THEIR_TURN_MS = 4_000;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000];
/** Milliseconds between two offers of one member that are answered: each costs a connection. */
const PAUSE_MS = 1_000;
/** Links and attempts at once, above which nobody else is answered. */
const MOST_LINES = 2 * MOST_LINKS;

/**
 * @param opened a line is open to somebody who signed for it: whoever listens from now on proves the key on it
 */
export function createWiring(
	self: MemberId,
	clock: Clock,
	neighbours: Neighbours,
	relay: () => Relay,
	open: (listener: Listener) => Line,
	opened: (line: Line, id: MemberId, generation: number) => void
): Wiring {
	const ways = new Map<MemberId, Way>();
	const answered = new Map<MemberId, number>();

	const wayTo = (id: MemberId, wait: number): Way => {
		const way = ways.get(id) ?? { due: clock.now() + wait, tries: 0, line: null, isOurs: false, generation: 0 };
		ways.set(id, way);
		return way;
	};
	const failed = (id: MemberId, line: Line) => {
		const way = ways.get(id);
		if (way?.line !== line) return;
		way.line = null;
		const pause = RETRY_MS[Math.min(way.tries, RETRY_MS.length) - 1] ?? 0;
		way.due = clock.now() + pause + (self > id ? 0 : (RETRY_MS[0] ?? 0));
	};
	const begin = (id: MemberId, way: Way, generation: number, isOurs: boolean): Line => {
		const before = way.line;
		const line = open({
			opened() {
				stop();
				opened(line, id, generation);
			},
			message: () => line.end('broken'),
			ended: () => failed(id, line)
		});
		const stop = line.limit(DIALLING_MS);
		Object.assign(way, { line, generation, isOurs, tries: way.tries + 1 });
		before?.end('closed');
		return line;
	};
	const describe = async (
		id: MemberId,
		line: Line,
		kind: Signal['kind'],
		generation: number,
		ask: Promise<Uint8Array>
	) => {
		try {
			const description = await ask;
			if (!line.isOver) await relay().send(id, { kind, generation, description }, (ways.get(id)?.tries ?? 0) > 1);
		} catch {
			line.end('lost');
		}
	};
	const dial = (id: MemberId, way: Way) => {
		const generation = neighbours.nextGeneration(id);
		const line = begin(id, way, generation, true);
		void describe(id, line, 'offer', generation, line.connection.offer());
	};
	const answer = (id: MemberId, { generation, description }: Signal) => {
		const way = wayTo(id, 0);
		// Both dialled: the larger id's offer is the one, however often the other tried in vain.
		if (way.line && (way.isOurs ? self > id : generation < way.generation)) return;
		if (clock.now() - (answered.get(id) ?? -PAUSE_MS) < PAUSE_MS) return;
		if (neighbours.all.length + [...ways.values()].filter(({ line }) => line).length > MOST_LINES) return;
		answered.set(id, clock.now());
		neighbours.noteGeneration(id, generation);
		const line = begin(id, way, generation, false);
		void describe(id, line, 'answer', generation, line.connection.answer(description));
	};
	/** A browser makes so many connections and no more: then there is none now, and the next look tries again. */
	const attempt = (run: () => void) => {
		try {
			run();
		} catch {
			return;
		}
	};
	const drop = (id: MemberId, kept: Line | null = null) => {
		const line = ways.get(id)?.line;
		ways.delete(id);
		if (line !== kept) line?.end('closed');
	};
	return {
		tend(wanted) {
			for (const [id, { line }] of ways) if (!wanted.has(id) && !line) ways.delete(id);
			for (const id of wanted) {
				if (neighbours.get(id)) continue;
				const way = wayTo(id, self > id ? 0 : THEIR_TURN_MS);
				if (!way.line && clock.now() >= way.due && relay().canReach(id)) attempt(() => dial(id, way));
			}
		},
		arrived(from, signal) {
			if (signal.kind === 'offer') return attempt(() => answer(from, signal));
			const way = ways.get(from);
			const line = way?.isOurs && way.generation === signal.generation ? way.line : null;
			line?.connection.complete(signal.description).catch(() => line.end('lost'));
		},
		failed,
		drop: (id) => drop(id, neighbours.get(id)?.line),
		end() {
			for (const id of [...ways.keys()]) drop(id);
		}
	};
}
