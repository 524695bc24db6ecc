/**
 * Compares what two replicas hold under one number (client id) of Yjs. Each letter or value there has a clock, and is
 * made once: where the two differ at one clock, two replicas went on under one number.
 */
import * as Y from 'yjs';

export type Struct = Y.Item | Y.GC | Y.Skip;
/** Whether a reference may stand for another on the other side. */
export type IsLoose = (client: number) => boolean;

/** How far two runs of structs are the same. Of what was deleted only the place is known, or nothing at all. */
export interface Overlap {
	/** The clock after the last that is known to be the same; `from` when none is. */
	readonly same: number;
	readonly differs: boolean;
}

/** Compares both from a clock on, up to the end of the shorter. */
export function overlapOf(here: readonly Struct[], there: readonly Struct[], from: number, isLoose: IsLoose): Overlap {
	let same = from;
	let [a, b] = [indexAt(here, from), indexAt(there, from)];
	for (let clock = from; ;) {
		const [one, other] = [here[a], there[b]];
		if (!one || !other) return { same, differs: false };
		const end = Math.min(endOf(one), endOf(other));
		const likeness = compare(one, other, clock, end, isLoose);
		if (likeness === 'different') return { same, differs: true };
		if (likeness === 'same') same = end;
		clock = end;
		if (endOf(one) === end) a += 1;
		if (endOf(other) === end) b += 1;
	}
}

export const endOf = (struct: Struct): number => struct.id.clock + struct.length;

/** The struct in which a clock falls. */
function indexAt(structs: readonly Struct[], clock: number): number {
	const index = structs.findIndex((struct) => clock < endOf(struct));
	return index < 0 ? structs.length : index;
}

function compare(a: Struct, b: Struct, from: number, to: number, isLoose: IsLoose): 'same' | 'different' | 'unknown' {
	if (!(a instanceof Y.Item) || !(b instanceof Y.Item)) return 'unknown';
	if (placeOf(a, from, isLoose) !== placeOf(b, from, isLoose)) return 'different';
	if (a.content instanceof Y.ContentDeleted || b.content instanceof Y.ContentDeleted) return 'unknown';
	const [one, other] = [a, b].map((item) => partOf(item, from, to));
	return one === other ? 'same' : 'different';
}

/** Where it was put, as a word. What follows within one struct was put behind what is before it. */
function placeOf(item: Y.Item, clock: number, isLoose: IsLoose): string {
	const word = (id: Y.ID | null) => (id === null ? '' : isLoose(id.client) ? '?' : `${id.client}:${id.clock}`);
	const origin = clock > item.id.clock ? Y.createID(item.id.client, clock - 1) : item.origin;
	const place = `${word(origin)} ${word(item.rightOrigin)}`;
	if (origin !== null || item.rightOrigin !== null) return place;
	const { parent }: { readonly parent: unknown } = item;
	return `${parent instanceof Y.ID ? word(parent) : String(parent)} ${item.parentSub ?? ''}`;
}

/** What stands between two clocks, as a word. */
function partOf({ id, content }: Y.Item, from: number, to: number): string {
	const [start, end] = [from - id.clock, to - id.clock];
	if (content instanceof Y.ContentString) return `s${content.str.slice(start, end)}`;
	if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON)
		return `a${JSON.stringify(content.arr.slice(start, end))}`;
	if (content instanceof Y.ContentFormat) return `f${content.key}${JSON.stringify(content.value)}`;
	if (content instanceof Y.ContentEmbed) return `e${JSON.stringify(content.embed)}`;
	if (content instanceof Y.ContentBinary) return `b${content.content.join()}`;
	if (!(content instanceof Y.ContentType)) return '';
	const { type } = content;
	return `t${TYPES.findIndex((one) => type instanceof one)}${type instanceof Y.XmlElement ? type.nodeName : ''}`;
}

const TYPES = [Y.XmlText, Y.XmlElement, Y.XmlFragment, Y.Map, Y.Text, Y.Array] as const;
