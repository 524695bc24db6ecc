/**
 * Second connections at rest to the two members beside us, which open after a gap in which the link itself died. There are
 * two to each of them, one for either side to wake: what is woken while nothing gets through dies, and with one of its own
 * whoever is back last finds the other side still at rest.
 */
import { bytesOf } from '../codes/bytes';
import { toBase64Url } from '../codes/base64';
import type { Clock } from '../link/clock';
import { besideInRing } from './gossip';
import type { Line, Listener } from '../link/line';
import type { MessageOf } from '../link/messages';
import type { Neighbour, Neighbours } from './neighbours';
import type { Network } from '../link/network';
import type { Signal } from './relay';
import type { MemberId } from '../members/signing';

export interface Spares {
	/** Makes those that miss, closes those that are no longer wanted, and tries those whose time has come. */
	tend(others: readonly MemberId[]): void;
	take(spare: MessageOf<'spare'>, from: Neighbour): Promise<void>;
	/** The link to this member is lost: lets a spare try as soon as it may get through. */
	lost(id: MemberId): void;
	/** Whether one to them, whose link is lost, waits for its time or tries. */
	isHopeful(id: MemberId): boolean;
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

/** Who made the offer: it is theirs to wake. */
type Owner = 'ours' | 'theirs';

interface Pair {
	ours: Spare | null;
	theirs: Spare | null;
	/** Since when the link is lost. */
	lostAt: number | null;
}

/** Milliseconds that a spare tries; browsers give up before. */
const TRYING_MS = 30_000;
/** Milliseconds in which an offer is answered. */
const ANSWER_MS = 20_000;
/** Milliseconds between two offers of one member that are looked at: each costs a connection. */
const PAUSE_MS = 1_000;
/** Milliseconds after a link was lost in which a device that is online, and linked to nobody, tries the one and the other. */
const BLIND_MS = [10_000, 50_000] as const;
/** Milliseconds that a network may have been back before the link that died of the gap is noticed as lost. */
const JUST_BACK_MS = 20_000;

/** A browser makes so many connections and no more: without a spare the link itself is none the worse. */
const noMore = () => {};

/**
 * @param open opens a resting line
 * @param opened a woken one is open: whoever listens to it from now on proves the key on it
 */
export function createSpares(
	self: MemberId,
	neighbours: Neighbours,
	clock: Clock,
	network: Network | null,
	open: (listener: Listener) => Line,
	opened: (line: Line, id: MemberId, generation: number) => void
): Spares {
	const pairs = new Map<MemberId, Pair>();
	const offered = new Map<MemberId, number>();
	let backAt = -Infinity;

	const isOnline = () => network?.isOnline() ?? true;
	const pairWith = (id: MemberId): Pair => {
		const pair = pairs.get(id) ?? { ours: null, theirs: null, lostAt: null };
		pairs.set(id, pair);
		return pair;
	};
	const drop = (id: MemberId) => {
		const pair = pairs.get(id);
		pairs.delete(id);
		pair?.ours?.line.end('closed');
		pair?.theirs?.line.end('closed');
	};
	const make = (id: MemberId, owner: Owner, generation: number): Spare => {
		const pair = pairWith(id);
		const before = pair[owner];
		const line = open({
			opened() {
				spare.stop();
				forget();
				opened(line, id, generation);
			},
			message: () => line.end('broken'),
			ended: () => forget()
		});
		const spare: Spare = { line, generation, isReady: false, isAwake: false, stop: () => {} };
		const forget = () => {
			if (pair[owner] === spare) pair[owner] = null;
		};
		pair[owner] = spare;
		before?.line.end('closed');
		return spare;
	};
	/** Even ones of the larger id, odd ones of the other: both may wake theirs at once, and one of the two stays. */
	const nextGeneration = (id: MemberId): number => {
		const next = neighbours.nextGeneration(id);
		return (next % 2 === 0) === self > id ? next : neighbours.nextGeneration(id);
	};
	/** Over the link itself, which knows who is at the other end. */
	const say = (id: MemberId, kind: Signal['kind'], generation: number, description: Uint8Array) =>
		neighbours.get(id)?.line.send({ type: 'spare', kind, generation, description: toBase64Url(description) });
	const offer = async (id: MemberId) => {
		const spare = make(id, 'ours', nextGeneration(id));
		const { line, generation } = spare;
		spare.stop = line.limit(ANSWER_MS);
		try {
			const description = await line.connection.offer();
			if (!line.isOver) say(id, 'offer', generation, description);
		} catch {
			line.end('lost');
		}
	};
	const answer = async (id: MemberId, generation: number, description: Uint8Array) => {
		// An older offer than what there is comes too late.
		if ((pairs.get(id)?.theirs?.generation ?? 0) >= generation) return;
		if (clock.now() - (offered.get(id) ?? -PAUSE_MS) < PAUSE_MS) return;
		offered.set(id, clock.now());
		neighbours.noteGeneration(id, generation);
		const made = make(id, 'theirs', generation);
		try {
			const answer = await made.line.connection.answer(description);
			made.isReady = true;
			if (!made.line.isOver) say(id, 'answer', generation, answer);
		} catch {
			made.line.end('lost');
		}
	};
	const complete = async (id: MemberId, generation: number, description: Uint8Array) => {
		const ours = pairs.get(id)?.ours;
		if (!ours || ours.generation !== generation || ours.isReady) return;
		ours.isReady = true;
		ours.stop();
		await ours.line.connection.complete(description).catch(() => ours.line.end('lost'));
	};
	const wake = (spare: Spare | null) => {
		if (!spare?.isReady || spare.isAwake) return;
		spare.isAwake = true;
		spare.stop = spare.line.limit(TRYING_MS);
		spare.line.connection.wake();
	};
	/** Now that there is a network again: ours, or theirs when ours was of no use. */
	const wakeOne = ({ ours, theirs, lostAt }: Pair) => lostAt !== null && wake(ours ?? theirs);
	/** Nothing tells whether the network is back: one after the other, so that not all are lost in one gap. */
	const tryBlindly = (id: MemberId, { ours, lostAt }: Pair, beside: readonly MemberId[]) => {
		const isFirst = beside.length > 1 ? beside[0] === id : self > id;
		if (lostAt !== null && clock.now() - lostAt >= BLIND_MS[isFirst ? 0 : 1]) wake(ours);
	};
	const stopObserving = network?.observe(() => {
		if (!network.isOnline()) return;
		backAt = clock.now();
		pairs.forEach(wakeOne);
	});
	return {
		tend(others) {
			const beside = besideInRing(self, others);
			for (const [id, { lostAt }] of pairs) if (!beside.has(id) && lostAt === null) drop(id);
			for (const id of beside)
				if (!pairs.get(id)?.ours && neighbours.get(id)?.line.isAway === false) offer(id).catch(noMore);
			// Who is linked to others is found by whoever was cut off, or finds them through those.
			const isAlone = neighbours.all.every(({ line }) => line.isAway);
			if (isAlone && isOnline()) for (const [id, pair] of pairs) tryBlindly(id, pair, [...beside]);
		},
		take({ kind, generation, description }, { id }) {
			return (kind === 'offer' ? answer : complete)(id, generation, bytesOf(description)).catch(noMore);
		},
		lost(id) {
			const pair = pairs.get(id);
			if (!pair) return;
			pair.lostAt ??= clock.now();
			if (isOnline() && clock.now() - backAt < JUST_BACK_MS) wakeOne(pair);
		},
		isHopeful(id) {
			const pair = pairs.get(id);
			return pair?.lostAt != null && Boolean(pair.ours?.isReady || pair.theirs?.isReady);
		},
		drop,
		end() {
			stopObserving?.();
			for (const id of [...pairs.keys()]) drop(id);
		}
	};
}
