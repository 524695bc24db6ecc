import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '$lib/plan/model';
import { libraryPlan } from '../../../tests/support/plans';
import { documentOf } from '../../../tests/support/replicas';
import { STEPS } from '../../../tests/support/steps';
import { addEntity, change, newId, setCents, setFields, setMember, setMeta, setRemoved } from './change';
import { readEntity, readPlan } from './read';
import { readMeta } from './read-meta';
import { entityOf, LocalChange, metaOf } from './schema';

describe('writing in a plan', () => {
	test('a field is written once, under the name of the step and the place on screen', () => {
		const doc = opened();
		const origins = originsOf(doc);
		setFields(doc, 'activities', 'books', { title: 'Boeken', subtitle: 'voor iedereen' }, 'activityEdit');
		expect(origins).toEqual([new LocalChange('activityEdit', 'activities:books:title')]);
		expect(readEntity(doc, 'activities', 'books')).toMatchObject({ title: 'Boeken', subtitle: 'voor iedereen' });
	});

	test('of several fields only those that differ are written', () => {
		const doc = opened();
		const map = entityOf(doc, 'activities', 'books');
		const keys: string[] = [];
		map?.observe((event) => keys.push(...event.keysChanged));
		setFields(doc, 'activities', 'books', { title: 'Activiteit books', subtitle: 'nieuw' }, 'activityEdit');
		expect(keys).toEqual(['subtitle']);
	});

	test.each<[string, (doc: Y.Doc) => void]>([
		['the same words', (doc) => setFields(doc, 'activities', 'books', { title: 'Activiteit books' }, 'x')],
		['words that were and stay empty', (doc) => setFields(doc, 'activities', 'books', { subtitle: '' }, 'x')],
		['an owner that was and stays nobody', (doc) => setFields(doc, 'activities', 'courses', { owner: null }, 'x')],
		['no fields', (doc) => setFields(doc, 'activities', 'books', {}, 'x')],
		['an entity that is not there', (doc) => setFields(doc, 'activities', 'gone', { title: 'Nieuw' }, 'x')],
		['a tag that is on', (doc) => setMember(doc, 'activities', 'books', 'themes', 'youth', true, 'x')],
		['a tag that is off', (doc) => setMember(doc, 'activities', 'books', 'themes', 'digital', false, 'x')],
		['a tag on nothing', (doc) => setMember(doc, 'activities', 'gone', 'themes', 'youth', true, 'x')],
		['the same amount', (doc) => setCents(doc, 'budgetLines', 'line-office', 'original.other', 5_000_00, 'x')],
		['no amount where none was', (doc) => setCents(doc, 'budgetLines', 'line-office', 'revised.other', null, 'x')],
		['taking back what was not removed', (doc) => setRemoved(doc, 'activities', 'books', false, 'x')],
		['removing nothing', (doc) => setRemoved(doc, 'activities', 'gone', true, 'x')],
		['the same title of the plan', (doc) => setMeta(doc, { title: 'Jaarplan 2027' }, 'x')],
		['the same levels', (doc) => setMeta(doc, { levels: readMeta(doc).levels }, 'x')],
		['no ceiling where none was', (doc) => setMeta(doc, { ceiling: null }, 'x')]
	])('%s: nothing is written', (_what, run) => {
		const doc = opened();
		const updated = vi.fn();
		const origins = originsOf(doc);
		doc.on('update', updated);
		run(doc);
		expect(updated).not.toHaveBeenCalled();
		expect(origins).toEqual([]);
	});

	test('0 is an amount and null is none', () => {
		const doc = opened();
		setCents(doc, 'budgetLines', 'line-office', 'original.other', 0, 'amountEdit');
		expect(readEntity(doc, 'budgetLines', 'line-office')?.amounts).toEqual({ 'original.other': 0 });
		setCents(doc, 'budgetLines', 'line-office', 'original.other', null, 'amountEdit');
		expect(readEntity(doc, 'budgetLines', 'line-office')?.amounts).toEqual({});
	});

	test.each([0.5, Number.NaN, Infinity, 2 ** 53])('%d is not an amount', (cents) => {
		const doc = opened();
		const before = readPlan(doc);
		expect(() => setCents(doc, 'budgetLines', 'line-office', 'original.other', cents, 'amountEdit')).toThrow(
			'whole number of cents'
		);
		expect(readPlan(doc)).toEqual(before);
	});

	test('empty words and null are stored as nothing at all', () => {
		const doc = opened();
		setFields(doc, 'activities', 'books', { title: '', owner: null }, 'activityEdit');
		const map = entityOf(doc, 'activities', 'books');
		expect(map?.has('title')).toBe(false);
		expect(map?.has('owner')).toBe(false);
		expect(readEntity(doc, 'activities', 'books')).toMatchObject({ title: '', owner: null });
	});

	test('removing is a mark, and restoring takes the mark away', () => {
		const doc = opened();
		const before = readPlan(doc);
		setRemoved(doc, 'activities', 'books', true, 'activityRemove');
		expect(readEntity(doc, 'activities', 'books')).toMatchObject({ title: 'Activiteit books', removed: true });
		setRemoved(doc, 'activities', 'books', false, 'activityRestore');
		expect(entityOf(doc, 'activities', 'books')?.has('removed')).toBe(false);
		expect(readPlan(doc)).toEqual(before);
	});

	test('a new entity has an id that nothing else has', () => {
		const doc = opened();
		const add = () => change(doc, 'partnerAdd', null, () => addEntity(doc, 'partners', { name: 'School' }));
		add();
		add();
		expect(readPlan(doc).partners).toHaveLength(3);
	});

	test('ids are random where the browser has no randomUUID, as on plain http', () => {
		vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
		const ids = Array.from({ length: 100 }, newId);
		vi.unstubAllGlobals();
		expect(new Set(ids).size).toBe(100);
		expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
	});
});

describe('a plan that a later version of the app made', () => {
	test.each(Object.keys(STEPS).filter((name) => !/^(type|mark|erase)/.test(name)))(
		'%s writes nothing in it',
		(name) => {
			const doc = opened();
			metaOf(doc).set('schema', SCHEMA_VERSION + 1);
			const before = readPlan(doc);
			for (const n of [0, 1, 2, 3]) {
				try {
					STEPS[name]?.(doc, { a: n, b: n, n });
				} catch (error) {
					expect(error).toEqual(new Error('A plan of a later version is read-only.'));
				}
			}
			expect(readPlan(doc)).toEqual(before);
		}
	);

	test('a command says so', () => {
		const doc = opened();
		metaOf(doc).set('schema', SCHEMA_VERSION + 1);
		expect(() => setMeta(doc, { title: 'Nieuw' }, 'planEdit')).toThrow('read-only');
	});
});

const opened = () => documentOf(libraryPlan());

function originsOf(doc: Y.Doc): unknown[] {
	const origins: unknown[] = [];
	doc.on('afterTransaction', (transaction: Y.Transaction) => {
		if (transaction.origin !== null) origins.push(transaction.origin);
	});
	return origins;
}
