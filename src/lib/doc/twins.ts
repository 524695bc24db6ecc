/**
 * Two replicas that went on under one number, as when a running machine was copied. Yjs takes what has the same number
 * and clock for the same, and so would lose what one of the two wrote: it is found here, and stands under another number.
 */
import * as Y from 'yjs';
import { rewriteUpdate, type Rename } from './rewrite-update';
import { endOf, overlapOf, type IsLoose, type Struct } from './same-structs';

export interface WithoutTwins {
	/** Whether the two have any history in common. */
	readonly isRelated: boolean;
	/** What came, in the second version of Yjs, under numbers of its own where it has to be. */
	readonly update: Uint8Array<ArrayBuffer>;
	/** The numbers under which both went on. */
	readonly twins: readonly number[];
}

/** @param here the state of this replica, in the second version @param came the state of the other one */
export function withoutTwins(here: Uint8Array, came: Uint8Array<ArrayBuffer>): WithoutTwins {
	const mine = byClient(Y.decodeUpdateV2(here).structs);
	const decoded = Y.decodeUpdateV2(came);
	const theirs = byClient(decoded.structs);
	const shared = [...theirs.keys()].filter((client) => mine.has(client));
	const compare = (client: number, isLoose: IsLoose) => overlapOf(of(mine, client), of(theirs, client), 0, isLoose);
	const isRelated = shared.some((client) => compare(client, () => false).same > 0);

	const all = new Set([...mine.keys(), ...theirs.keys()]);
	const suspects = shared.filter((client) => compare(client, () => true).differs);
	const loose = new Set(suspects.flatMap((client) => [client, ...knownNames(client, all, of(theirs, client))]));
	const isLoose: IsLoose = (client) => loose.has(client);
	const renames: Rename[] = [];
	const twins: number[] = [];
	const made = new Set(suspects.flatMap((client) => knownNames(client, all, of(theirs, client))));
	for (const client of shared) {
		const overlap = made.has(client) ? null : compare(client, isLoose);
		if (!overlap?.differs) continue;
		twins.push(client);
		renames.push(...placesFor(client, overlap.same, { mine, theirs, all, isLoose }));
	}
	const update = renames.length > 0 ? rewriteUpdate(decoded, renames) : came;
	return { isRelated, update, twins };
}

interface Sides {
	readonly mine: ReadonlyMap<number, readonly Struct[]>;
	readonly theirs: ReadonlyMap<number, readonly Struct[]>;
	readonly all: ReadonlySet<number>;
	readonly isLoose: IsLoose;
}

/** Where an earlier merge has split these already, what came then is found again; otherwise they part where they differ. */
function placesFor(client: number, differsFrom: number, sides: Sides): readonly Rename[] {
	for (const from of splitsOf(client, sides.all, of(sides.theirs, client))) {
		const places = match(client, from, sides);
		if (places.isKnown) return places.renames;
	}
	return match(client, differsFrom, sides).renames;
}

/** Puts each run that came from a clock on where this replica has the same, and what is new under a free number. */
function match(client: number, from: number, { mine, theirs, all, isLoose }: Sides) {
	const slots = [client, ...namesFor(client, from, all)];
	const runs = slots.filter((slot) => endsAfter(theirs, slot, from));
	const taken = new Map<number, number>();
	for (const run of runs) {
		const found = [run, ...slots].find((slot) => {
			if ([...taken.values()].includes(slot) || !endsAfter(mine, slot, from)) return false;
			const { differs, same } = overlapOf(of(mine, slot), of(theirs, run), from, isLoose);
			return !differs && same > from;
		});
		if (found !== undefined) taken.set(run, found);
	}
	const isKnown = taken.size > 0;
	for (const run of runs)
		for (let attempt = 0; !taken.has(run); attempt++) {
			const name = nameFor(client, from, attempt);
			if (!mine.has(name) && ![...taken.values()].includes(name)) taken.set(run, name);
		}
	const renames = [...taken].map(([run, to]): Rename => ({ client: run, from, to, isMade: run !== client }));
	return { isKnown, renames: renames.filter((rename) => rename.client !== rename.to) };
}

/** The clocks from which on a run of this number has been put under another before. */
function splitsOf(client: number, all: ReadonlySet<number>, structs: readonly Struct[]): readonly number[] {
	const last = structs.at(-1);
	const found: number[] = [];
	for (let clock = 0; last && clock < endOf(last); clock++) if (all.has(nameFor(client, clock, 0))) found.push(clock);
	return found;
}

const knownNames = (client: number, all: ReadonlySet<number>, structs: readonly Struct[]): readonly number[] =>
	splitsOf(client, all, structs).flatMap((from) => namesFor(client, from, all));

function namesFor(client: number, from: number, all: ReadonlySet<number>): readonly number[] {
	const names: number[] = [];
	for (let name = nameFor(client, from, 0); all.has(name); name = nameFor(client, from, names.length)) names.push(name);
	return names;
}

/** The same wherever it is asked, so that the same file twice, or a later one, finds what came before. */
function nameFor(client: number, from: number, attempt: number): number {
	let hash = 0x811c9dc5;
	for (const part of [client, Math.floor(client / 2 ** 32), from, attempt])
		for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((part >>> shift) & 0xff), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}

function byClient(structs: readonly Struct[]): Map<number, Struct[]> {
	const found = new Map<number, Struct[]>();
	for (const struct of structs) {
		const list = found.get(struct.id.client);
		if (list) list.push(struct);
		else found.set(struct.id.client, [struct]);
	}
	return found;
}

const of = (side: ReadonlyMap<number, readonly Struct[]>, client: number): readonly Struct[] => side.get(client) ?? [];

function endsAfter(side: ReadonlyMap<number, readonly Struct[]>, client: number, clock: number): boolean {
	const last = side.get(client)?.at(-1);
	return last !== undefined && endOf(last) > clock;
}
