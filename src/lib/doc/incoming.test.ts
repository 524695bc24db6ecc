import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { libraryPlan } from '../../../tests/support/plans';
import { documentOf } from '../../../tests/support/replicas';
import { addActivity, removeActivity, setActivity } from './commands/activities';
import { newDocument } from './document';
import { createIncoming } from './incoming';
import { readPlan } from './read';
import { IMPORT, metaOf, PEER, rootOf, textOf } from './schema';

describe('what a colleague sends', () => {
	test('is in the document under its own origin', () => {
		const { doc, colleague, incoming } = two();
		const origins: unknown[] = [];
		doc.on('update', (_update: Uint8Array, origin: unknown) => origins.push(origin));
		setActivity(colleague, 'books', { title: 'Van een collega' });
		expect(incoming.take(Y.encodeStateAsUpdate(colleague))).toBe('whole');
		expect(origins).toEqual([PEER]);
		expect(readPlan(doc)).toEqual(readPlan(colleague));
		expect(incoming.take(Y.encodeStateAsUpdate(colleague))).toBe('whole');
		expect(origins).toHaveLength(1);
	});

	test('is joined with what was changed here meanwhile', () => {
		const { doc, colleague, incoming } = two();
		for (const title of ['een', 'twee', 'drie']) {
			addActivity(doc, 'reading', `hier ${title}`);
			addActivity(colleague, 'reading', `daar ${title}`);
			expect(incoming.take(Y.encodeStateAsUpdate(colleague, Y.encodeStateVector(doc)))).toBe('whole');
		}
		expect(readPlan(doc).activities.filter(({ title }) => /^(hier|daar)/.test(title))).toHaveLength(6);
	});

	test.each([1, 250])('and builds on the last of %i changes made here meanwhile is whole', (count) => {
		const { doc, colleague, incoming } = two();
		setActivity(colleague, 'courses', { title: 'Eerst' });
		expect(incoming.take(Y.encodeStateAsUpdate(colleague))).toBe('whole');
		let last = '';
		for (let made = 0; made < count; made++) last = addActivity(doc, 'reading', `hier ${made}`);
		Y.applyUpdate(colleague, Y.encodeStateAsUpdate(doc));
		setActivity(colleague, last, { title: 'Van een collega' });
		expect(incoming.take(Y.encodeStateAsUpdate(colleague, Y.encodeStateVector(doc)))).toBe('whole');
		expect(readPlan(doc)).toEqual(readPlan(colleague));
	});

	test('in part, with deletions, is taken as far as it can be', () => {
		const { doc, colleague, incoming } = two();
		const later = addActivity(colleague, 'reading', 'Eerst dit');
		const before = Y.encodeStateVector(colleague);
		setActivity(colleague, later, { title: 'Dan dit' });
		const stranger = copyOf(doc);
		removeActivity(stranger, 'courses');
		textOf(stranger, 'books', 'result').delete(0, 1);
		const both = Y.mergeUpdates([Y.encodeStateAsUpdate(colleague, before), Y.encodeStateAsUpdate(stranger)]);
		expect(incoming.take(both)).toBe('part');
		expect(doc.store.pendingStructs).toBeNull();
		expect(readPlan(doc)).toEqual(readPlan(stranger));
	});

	test('and builds on what is not here is left out until it is, and does not wait in the document', () => {
		const { doc, colleague, incoming } = two();
		const updates: Uint8Array[] = [];
		colleague.on('update', (update: Uint8Array) => updates.push(update));
		const id = addActivity(colleague, 'reading', 'Nieuw');
		removeActivity(colleague, id);
		textOf(colleague, 'books', 'result').delete(0, 1);
		const [first, second, third] = updates;
		if (!first || !second || !third) throw new Error('There are three.');
		const before = Y.encodeStateAsUpdate(doc);
		expect(incoming.take(second)).toBe('part');
		expect(isSame(Y.encodeStateAsUpdate(doc), before)).toBe(true);
		expect(doc.store.pendingStructs).toBeNull();
		expect(incoming.take(third)).toBe('whole');
		expect(incoming.take(first)).toBe('whole');
		expect(incoming.take(second)).toBe('whole');
		expect(readPlan(doc)).toEqual(readPlan(colleague));
	});
});

describe('the document stays as it was when an update', () => {
	test.each<[string, Uint8Array]>([
		['is no update', Uint8Array.of(255, 255, 255, 255, 1)],
		['is empty', new Uint8Array()],
		['announces more than it has', Uint8Array.of(1, 255, 255, 255, 127, 7, 0)],
		['has values as deep as nobody writes', updateWith((doc) => metaOf(doc).set('later', nested(2_000)))],
		[
			'changes what an object inherits',
			updateWith((doc) => metaOf(doc).set('later', JSON.parse('{"__proto__":{"a":1}}')))
		]
	])('%s', (_what, update) => refuses(update));

	test.each<[string, (doc: Y.Doc) => void]>([
		[
			'puts a word where an activity is',
			(doc) => Reflect.apply(Y.Map.prototype.set, rootOf(doc, 'activities'), ['x', 'y'])
		],
		['puts a number where a title is', (doc) => rootOf(doc, 'activities').get('books')?.set('title', 7)],
		['puts a map where a title is', (doc) => rootOf(doc, 'activities').get('books')?.set('title', new Y.Map())],
		['takes the order away for something else', (doc) => rootOf(doc, 'activities').get('books')?.set('order', [])],
		['makes the plan one of a later version', (doc) => metaOf(doc).set('schema', 1_000)],
		['makes the year a word', (doc) => metaOf(doc).set('year', 'x')],
		[
			'puts a map in a text',
			(doc) => Reflect.apply(Y.XmlFragment.prototype.insert, textOf(doc, 'books', 'result'), [0, [new Y.Map()]])
		],
		['puts lists in lists without end', (doc) => nest(textOf(doc, 'books', 'result'))],
		['does so in a text of something that is to come', (doc) => nest(textOf(doc, 'later', 'result'))],
		['puts a link to a script in a text', (doc) => textOf(doc, 'books', 'result').insert(0, [linked()])],
		['puts a list where the plan has keys', (doc) => listIn(doc, 'activities')]
	])('%s', (_what, spoil) => {
		const { doc, colleague } = two();
		spoil(colleague);
		refuses(Y.encodeStateAsUpdate(colleague), doc);
	});

	function refuses(update: Uint8Array, doc = two().doc): void {
		const incoming = createIncoming(doc);
		const [before, plan] = [Y.encodeStateAsUpdate(doc), readPlan(doc)];
		expect(incoming.take(update)).toBe('refused');
		expect(isSame(Y.encodeStateAsUpdate(doc), before)).toBe(true);
		expect(readPlan(doc)).toEqual(plan);
		// What comes after it is still taken, on what was here.
		const colleague = copyOf(doc);
		setActivity(colleague, 'courses', { title: 'Daarna' });
		expect(incoming.take(Y.encodeStateAsUpdate(colleague, Y.encodeStateVector(doc)))).toBe('whole');
		expect(readPlan(doc)).toEqual(readPlan(colleague));
	}
});

describe('what is taken all the same', () => {
	test('are keys and roots of a later version', () => {
		const { doc, colleague, incoming } = two();
		rootOf(colleague, 'activities').get('books')?.set('later', new Y.Map());
		colleague.getMap('later').set('one', { two: 3 });
		colleague.getArray('more').push([1]);
		expect(incoming.take(Y.encodeStateAsUpdate(colleague))).toBe('whole');
		expect(doc.getMap('later').toJSON()).toEqual({ one: { two: 3 } });
	});

	test('is a change to something that was odd here already', () => {
		const { doc } = two();
		doc.transact(() => rootOf(doc, 'activities').get('books')?.set('title', 7), IMPORT);
		const colleague = copyOf(doc);
		setActivity(colleague, 'books', { subtitle: 'Goed' });
		expect(createIncoming(doc).take(Y.encodeStateAsUpdate(colleague))).toBe('whole');
	});

	test('is a plan of a later version by who has none yet', () => {
		const { colleague } = two();
		metaOf(colleague).set('schema', 1_000);
		const doc = newDocument('plan');
		expect(createIncoming(doc).take(Y.encodeStateAsUpdate(colleague))).toBe('whole');
		expect(metaOf(doc).get('schema')).toBe(1_000);
	});
});

function two() {
	const doc = documentOf(libraryPlan());
	return { doc, colleague: copyOf(doc), incoming: createIncoming(doc) };
}

function copyOf(doc: Y.Doc): Y.Doc {
	const copy = newDocument('plan');
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

function updateWith(change: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	change(doc);
	return Y.encodeStateAsUpdate(doc);
}

function nested(depth: number): unknown {
	let value: unknown = [];
	for (let level = 0; level < depth; level++) value = [value];
	return value;
}

function nest(text: Y.XmlFragment): void {
	for (let level = 0, inside = text; level < 3_000; level++) {
		const node = new Y.XmlElement(level % 2 ? 'listItem' : 'bulletList');
		inside.insert(0, [node]);
		inside = node;
	}
}

function linked(): Y.XmlElement {
	const [node, words] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
	words.insert(0, 'klik', { link: { href: 'javascript:alert(1)' } });
	node.insert(0, [words]);
	return node;
}

/** Another document, in which the root is a list, so that the update is sound by itself. */
function listIn(doc: Y.Doc, root: string): void {
	const other = new Y.Doc();
	other.getArray(root).push(['x']);
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
