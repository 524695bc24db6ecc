import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { libraryPlan } from '../../../tests/support/plans';
import { randomOf } from '../../../tests/support/mutations';
import { documentOf } from '../../../tests/support/replicas';
import { newDocument, type PlanDocument } from './document';
import { isOnlyTyping } from './only-typing';
import { entityOf, metaOf, rootOf, textOf } from './schema';
import { decodeSoundUpdate } from './update-size';
import { faultIn } from './well-formed';

describe('only typing is', () => {
	test.each<[string, (doc: PlanDocument) => void]>([
		['another word for a title', (doc) => books(doc).set('title', 'Nieuw')],
		['letters in a text', (doc) => words(doc).insert(3, 'er bij')],
		['letters taken away', (doc) => words(doc).delete(1, 2)],
		['an activity taken away', (doc) => rootOf(doc, 'activities').delete('books')],
		[
			'several words at once',
			(doc) => {
				books(doc).set('title', 'Een');
				words(doc).insert(0, 'twee');
			}
		]
	])('%s', (_what, run) => expect(isTypingAfter(run)).toBe(true));
});

describe('more than typing is', () => {
	test.each<[string, (doc: PlanDocument) => void]>([
		['a number for a title', (doc) => books(doc).set('title', 7)],
		['nothing for a title', (doc) => books(doc).set('title', '')],
		['a map for a title', (doc) => books(doc).set('title', new Y.Map())],
		['a word where one of a few stands', (doc) => books(doc).set('state', 'x')],
		[
			'a word in the place of an activity',
			(doc) => Reflect.apply(Y.Map.prototype.set, rootOf(doc, 'activities'), ['books', 'x'])
		],
		['a word of the plan itself', (doc) => metaOf(doc).set('title', 'x')],
		['a link', (doc) => words(doc).format(0, 2, { link: { href: 'javascript:alert(1)' } })],
		['a picture in a text', (doc) => words(doc).insertEmbed(0, { image: 'x' })],
		['a paragraph', (doc) => textOf(doc, 'books', 'result').insert(0, [new Y.XmlElement('paragraph')])],
		['a word that is an attribute', (doc) => words(doc).setAttribute('title', 'x')],
		['an activity', (doc) => rootOf(doc, 'activities').set('more', new Y.Map())]
	])('%s', (_what, run) => expect(isTypingAfter(run)).toBe(false));

	test('what builds on what is not here', () => {
		const { doc, colleague } = two();
		books(colleague).set('title', 'Eerst');
		words(colleague).insert(1, 'eerst');
		const before = Y.encodeStateVector(colleague);
		books(colleague).set('title', 'Dan');
		expect(isTyping(doc, Y.encodeStateAsUpdate(colleague, before))).toBe(false);
		words(colleague).delete(1, 2);
		const deletions = Y.encodeStateAsUpdate(colleague, Y.encodeStateVector(colleague));
		expect(isTyping(doc, deletions)).toBe(false);
	});

	test('what is here already', () => {
		const { doc, colleague } = two();
		const before = Y.encodeStateVector(colleague);
		books(colleague).set('title', 'Nieuw');
		const update = Y.encodeStateAsUpdate(colleague, before);
		expect(isTyping(doc, update)).toBe(true);
		Y.applyUpdate(doc, update);
		expect(isTyping(doc, update)).toBe(false);
	});

	test('what would set something free that waits', () => {
		const { doc, colleague } = two();
		const stranger = copyOf(doc);
		words(stranger).insert(0, 'a');
		const before = Y.encodeStateVector(stranger);
		words(stranger).insert(0, 'b');
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(stranger, before));
		expect(isTypingAfter((doc) => books(doc).set('title', 'x'), { doc, colleague })).toBe(false);
	});

	test('letters that stand beside two things in different places', () => {
		const { doc, colleague } = two();
		const before = Y.encodeStateVector(colleague);
		words(colleague).insert(1, 'x');
		const decoded = decodeSoundUpdate(Y.encodeStateAsUpdate(colleague, before));
		const [struct] = decoded?.structs ?? [];
		const title = books(colleague)._map.get('title');
		if (!decoded || !(struct instanceof Y.Item) || !title) throw new Error('There is one.');
		expect(isOnlyTyping(doc, decoded)).toBe(true);
		struct.rightOrigin = title.id;
		expect(isOnlyTyping(doc, decoded)).toBe(false);
	});
});

test('5,000 spoilt updates: what passes for typing leaves a plan that is as it should be', () => {
	const random = randomOf(7);
	const { doc, colleague } = two();
	const updates: Uint8Array[] = [];
	colleague.on('update', (update: Uint8Array) => updates.push(update));
	for (const title of ['Een', 'Twee']) books(colleague).set('title', title);
	for (const at of [0, 2, 1]) words(colleague).insert(at, 'letters');
	words(colleague).delete(1, 3);
	let typing = 0;
	for (let round = 0; round < 5_000; round++) {
		const spoilt = Uint8Array.from(updates[random(updates.length)] ?? []);
		for (let times = random(3); times >= 0; times--) spoilt[random(spoilt.length)] = random(256);
		const decoded = decodeSoundUpdate(spoilt);
		if (!decoded || !isOnlyTyping(doc, decoded)) continue;
		typing += 1;
		const copy = copyOf(doc);
		Y.applyUpdate(copy, spoilt);
		expect(copy.store.pendingStructs ?? copy.store.pendingDs).toBeNull();
		expect(faultIn(copy, false)).toBeNull();
	}
	expect(typing).toBeGreaterThan(50);
});

const isTyping = (doc: PlanDocument, update: Uint8Array): boolean => {
	const decoded = decodeSoundUpdate(update);
	if (!decoded) throw new Error('It is sound.');
	return isOnlyTyping(doc, decoded);
};

function isTypingAfter(run: (doc: PlanDocument) => void, { doc, colleague } = two()): boolean {
	const before = Y.encodeStateVector(colleague);
	colleague.transact(() => run(colleague));
	return isTyping(doc, Y.encodeStateAsUpdate(colleague, before));
}

function two() {
	const doc = documentOf(libraryPlan());
	return { doc, colleague: copyOf(doc) };
}

function copyOf(doc: PlanDocument): PlanDocument {
	const copy = newDocument(doc.guid);
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

function books(doc: PlanDocument) {
	const map = entityOf(doc, 'activities', 'books');
	if (!map) throw new Error('It is in the plan.');
	return map;
}

function words(doc: PlanDocument): Y.XmlText {
	const paragraph = textOf(doc, 'books', 'result').get(0);
	const text: unknown = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
	if (!(text instanceof Y.XmlText)) throw new Error('There are words.');
	return text;
}
