import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { libraryPlan } from '../../../tests/support/plans';
import { documentOf } from '../../../tests/support/replicas';
import { addActivity, removeActivity, setActivity } from './commands/activities';
import { mergeFile } from './commands/merge';
import { prepareMerge } from './merge';
import { readAll, readEntity, readPlan, readText } from './read';
import { textOf } from './schema';
import { richToText } from '$lib/plan/rich-text';
import { withoutTwins } from './twins';

const state = (doc: Y.Doc) => new Uint8Array(Y.encodeStateAsUpdateV2(doc));

/** The machine was copied while the plan was open: both go on under one number. */
function twinsOf(doc: Y.Doc, count = 2): readonly Y.Doc[] {
	return Array.from({ length: count }, () => {
		const twin = new Y.Doc({ guid: 'plan' });
		Y.applyUpdateV2(twin, state(doc));
		twin.clientID = doc.clientID;
		return twin;
	});
}

/** Returns whether anything changed. */
function merge(from: Y.Doc, into: Y.Doc): boolean {
	const before = state(into);
	const file = { id: 'plan', update: state(from), newer: false };
	const merge = prepareMerge(before, file);
	if (!merge.ok) throw new Error(JSON.stringify(merge.error));
	mergeFile(into, merge.value);
	expect(into.store.pendingStructs).toBeNull();
	return !Y.equalSnapshots(Y.snapshot(into), Y.snapshot(docOf(before)));
}
function docOf(update: Uint8Array) {
	const doc = new Y.Doc();
	Y.applyUpdateV2(doc, update);
	return doc;
}

const titles = (doc: Y.Doc) =>
	readAll(doc, 'activities')
		.filter(({ removed }) => !removed)
		.map(({ title }) => title);

function write(doc: Y.Doc, words: string) {
	doc.transact(() => {
		const paragraph = new Y.XmlElement('paragraph');
		paragraph.insert(0, [new Y.XmlText(words)]);
		textOf(doc, 'books', 'purposeAndImpact').insert(0, [paragraph]);
	});
}
const words = (doc: Y.Doc) => richToText(readText(doc, 'books', 'purposeAndImpact'));

describe('two replicas that went on under one number', () => {
	test('both keep what they wrote, and the plan here goes on under another number', () => {
		const [here, there] = twinsOf(started());
		if (!here || !there) throw new Error();
		const number = here.clientID;
		addActivity(here, null, 'Hier');
		write(here, 'hier geschreven');
		setActivity(there, 'books', { subtitle: 'Daar' });
		addActivity(there, null, 'Daar gemaakt');
		write(there, 'daar geschreven');
		expect(merge(there, here)).toBe(true);
		expect(titles(here)).toEqual(expect.arrayContaining(['Hier', 'Daar gemaakt', 'Begonnen']));
		expect(readEntity(here, 'activities', 'books')?.subtitle).toBe('Daar');
		expect(words(here)).toContain('hier geschreven');
		expect(words(here)).toContain('daar geschreven');
		expect(here.clientID).not.toBe(number);
	});

	test('the same file twice, and a later one, bring only what is new', () => {
		const [here, there] = twinsOf(started());
		if (!here || !there) throw new Error();
		addActivity(here, null, 'Hier');
		write(there, 'daar');
		merge(there, here);
		const once = readPlan(here);
		expect(merge(there, here)).toBe(false);
		expect(readPlan(here)).toEqual(once);
		setActivity(here, 'books', { title: 'Verder' });
		write(there, 'later');
		expect(merge(there, here)).toBe(true);
		expect(words(here)).toBe('later\ndaar');
		expect(merge(there, here)).toBe(false);
	});

	test('what went over and came back is known on both sides, and they end as one plan', () => {
		const [here, there] = twinsOf(started());
		if (!here || !there) throw new Error();
		addActivity(here, null, 'Hier');
		write(here, 'hier');
		addActivity(there, null, 'Daar');
		write(there, 'daar');
		merge(there, here);
		merge(here, there);
		expect(titles(there).sort()).toEqual(titles(here).sort());
		expect(words(there).split('\n').sort()).toEqual(['daar', 'hier']);
		expect(merge(there, here)).toBe(false);
		expect(merge(here, there)).toBe(false);
		setActivity(there, 'courses', { title: 'Na afloop' });
		removeActivity(here, 'books');
		merge(there, here);
		merge(here, there);
		expect(titles(there).sort()).toEqual(titles(here).sort());
		expect(titles(here)).toContain('Na afloop');
	});

	test('three of them keep all that each wrote', () => {
		const [here, second, third] = twinsOf(started(), 3);
		if (!here || !second || !third) throw new Error();
		for (const [doc, name] of [
			[here, 'een'],
			[second, 'twee'],
			[third, 'drie']
		] as const) {
			addActivity(doc, null, name);
			write(doc, name);
		}
		merge(second, here);
		merge(third, here);
		expect(titles(here)).toEqual(expect.arrayContaining(['een', 'twee', 'drie']));
		expect(words(here).split('\n').sort()).toEqual(['drie', 'een', 'twee']);
		expect(merge(second, here)).toBe(false);
		expect(merge(third, here)).toBe(false);
	});

	test('what was removed there is removed here', () => {
		const [here, there] = twinsOf(started());
		if (!here || !there) throw new Error();
		write(here, 'hier');
		write(there, 'weg');
		textOf(there, 'books', 'purposeAndImpact').delete(0, 1);
		removeActivity(there, 'courses');
		addActivity(there, null, 'Daar');
		merge(there, here);
		expect(words(here)).toBe('hier');
		expect(readEntity(here, 'activities', 'courses')?.removed).toBe(true);
		expect(titles(here)).toContain('Daar');
	});
});

describe('replicas with numbers of their own', () => {
	test('are never renamed, however much was written and removed on both sides', () => {
		const here = started();
		const there = docOf(state(here));
		write(here, 'abc');
		write(there, 'def');
		textOf(here, 'books', 'purposeAndImpact').delete(0, 1);
		Y.applyUpdateV2(here, state(there));
		removeActivity(there, 'books');
		const file = state(there);
		expect(withoutTwins(state(here), file)).toEqual({ isRelated: true, update: file, twins: [] });
	});

	test('of two plans have nothing in common', () => {
		expect(withoutTwins(state(documentOf(libraryPlan())), state(documentOf(libraryPlan()))).isRelated).toBe(false);
	});
});

function started(): Y.Doc {
	const doc = documentOf(libraryPlan());
	addActivity(doc, null, 'Begonnen');
	return doc;
}
