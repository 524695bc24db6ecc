/**
 * What people do most in a room, typing, is judged by its structs alone: a trial on a copy of the document takes longer
 * than all else that a change brings about.
 */
import * as Y from 'yjs';
import type { decodeSoundUpdate } from './update-size';

/** Keys under which any word is as it should be, in every kind of the plan that has them. */
const WORDS: ReadonlySet<string | null> = new Set([
	'title',
	'subtitle',
	'shortTitle',
	'name',
	'shortName',
	'label',
	'function',
	'funder',
	'lead'
]);

/**
 * Whether an update only puts letters beside others in a text, puts one word in the place of another, and takes away: what
 * can be applied at once, and breaks no plan. False for all else, also when it builds on what is not here.
 */
export function isOnlyTyping(
	{ store }: Y.Doc,
	{ structs, ds }: NonNullable<ReturnType<typeof decodeSoundUpdate>>
): boolean {
	if (store.pendingStructs || store.pendingDs) return false;
	const ends = new Map<number, number>();
	const endOf = (client: number) => ends.get(client) ?? Y.getState(store, client);
	const itemAt = (id: Y.ID) => (id.clock < Y.getState(store, id.client) ? Y.getItem(store, id) : null);
	const isTyped = (struct: Y.Item | Y.GC | Y.Skip): boolean => {
		const { client, clock } = struct.id;
		if (!(struct instanceof Y.Item) || clock !== endOf(client)) return false;
		ends.set(client, clock + struct.length);
		const beside = [struct.origin, struct.rightOrigin].flatMap((id) => (id ? [itemAt(id)] : []));
		const [first] = beside;
		const isInPlace = beside.every((item) => item instanceof Y.Item && item.parent === first?.parent);
		return isInPlace && first instanceof Y.Item && fits(struct.content, first);
	};
	return (
		structs.every(isTyped) &&
		[...ds.clients].every(([client, ranges]) => ranges.every(({ clock, len }) => clock + len <= endOf(client)))
	);
}

/** Whether it may stand where this item stands: beside it in a text, or as the next value under its key. */
function fits(content: Y.Item['content'], { parent, parentSub }: Y.Item): boolean {
	if (content instanceof Y.ContentString) return parent instanceof Y.XmlText && parentSub === null;
	if (!(content instanceof Y.ContentAny) || !(parent instanceof Y.Map) || !parent._item) return false;
	const [word] = content.arr;
	return content.arr.length === 1 && typeof word === 'string' && word !== '' && WORDS.has(parentSub);
}
