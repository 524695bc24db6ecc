/** A second connection at rest to the two members beside us, which opens after a gap in which the link itself died. */
import { bytesOf } from './bytes';
import { toBase64Url } from './base64';
import { besideInRing } from './gossip';
import type { Line, Listener } from './line';
import type { MessageOf } from './messages';
import type { Neighbour, Neighbours } from './neighbours';
import type { Signal } from './relay';
import type { MemberId } from './signing';

export interface Spares {
	/** Makes those that miss, and closes those that are no longer wanted. */
	tend(others: readonly MemberId[]): void;
	take(spare: MessageOf<'spare'>, from: Neighbour): Promise<void>;
	/** Lets the one to this member try, now that the link is lost. Returns whether there is one. */
	wake(id: MemberId): boolean;
	isAwake(id: MemberId): boolean;
	drop(id: MemberId): void;
	end(): void;
}

interface Spare {
	readonly line: Line;
	readonly generation: number;
	isReady: boolean;
	isAwake: boolean;
	stop: () => void;
}

/** Milliseconds that a spare tries: as long as the longest gap that is to heal by itself, and some. */
const TRYING_MS = 120_000;
/** Milliseconds in which an offer is answered. */
const ANSWER_MS = 20_000;
/** Milliseconds between two offers of one member that are looked at: each costs a connection. */
const PAUSE_MS = 1_000;

/**
 * @param open opens a resting line
 * @param opened a woken one is open: whoever listens to it from now on proves the key on it
 */
export function createSpares(
	self: MemberId,
	neighbours: Neighbours,
	now: () => number,
	open: (listener: Listener) => Line,
	opened: (line: Line, id: MemberId, generation: number) => void
): Spares {
	const spares = new Map<MemberId, Spare>();
	const offered = new Map<MemberId, number>();

	const drop = (id: MemberId) => {
		const spare = spares.get(id);
		spares.delete(id);
		spare?.line.end('closed');
	};
	const make = (id: MemberId, generation: number): Spare => {
		drop(id);
		const line = open({
			opened() {
				spare.stop();
				spares.delete(id);
				opened(line, id, generation);
			},
			message: () => line.end('broken'),
			ended() {
				if (spares.get(id)?.line === line) spares.delete(id);
			}
		});
		const spare: Spare = { line, generation, isReady: false, isAwake: false, stop: () => {} };
		spares.set(id, spare);
		return spare;
	};
	/** Over the link itself, which knows who is at the other end. */
	const say = (id: MemberId, kind: Signal['kind'], generation: number, description: Uint8Array) =>
		neighbours.get(id)?.line.send({ type: 'spare', kind, generation, description: toBase64Url(description) });
	const offer = async (id: MemberId) => {
		const spare = make(id, neighbours.nextGeneration(id));
		const { line, generation } = spare;
		spare.stop = line.limit(ANSWER_MS);
		try {
			const description = await line.connection.offer();
			if (!line.isOver) say(id, 'offer', generation, description);
		} catch {
			line.end('lost');
		}
	};
	return {
		tend(others) {
			const beside = besideInRing(self, others);
			for (const [id, { isAwake }] of spares) if (!beside.has(id) && !isAwake) drop(id);
			for (const id of beside)
				if (id < self && !spares.has(id) && neighbours.get(id)?.line.isAway === false) void offer(id);
		},
		async take({ kind, generation, description }, { id }) {
			const spare = spares.get(id);
			try {
				if (kind === 'answer') {
					if (spare?.generation !== generation || spare.isReady) return;
					spare.isReady = true;
					spare.stop();
					return await spare.line.connection.complete(bytesOf(description));
				}
				// The larger id offers; an older offer than what there is comes too late.
				if (id < self || (spare && spare.generation >= generation)) return;
				if (now() - (offered.get(id) ?? -PAUSE_MS) < PAUSE_MS) return;
				offered.set(id, now());
				neighbours.noteGeneration(id, generation);
				const made = make(id, generation);
				const answer = await made.line.connection.answer(bytesOf(description));
				made.isReady = true;
				if (!made.line.isOver) say(id, 'answer', generation, answer);
			} catch {
				drop(id);
			}
		},
		wake(id) {
			const spare = spares.get(id);
			if (!spare?.isReady) return false;
			if (!spare.isAwake) {
				spare.isAwake = true;
				spare.stop = spare.line.limit(TRYING_MS);
				spare.line.connection.wake();
			}
			return true;
		},
		isAwake: (id) => spares.get(id)?.isAwake ?? false,
		drop,
		end() {
			for (const id of [...spares.keys()]) drop(id);
		}
	};
}
