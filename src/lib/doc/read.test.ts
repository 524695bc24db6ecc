import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { emptyMeta, KINDS, ROLES_NL, type Kind } from '$lib/plan/model';
import { libraryPlan } from '../../../tests/support/plans';
import { documentOf } from '../../../tests/support/replicas';
import { readAll, readEntity, readPlan, readText } from './read';
import { readMeta } from './read-meta';
import { metaOf, rootOf, textOf } from './schema';

describe('reading a plan is lenient', () => {
	test('an empty document is a plan without anything', () => {
		const { meta, texts, ...lists } = readPlan(new Y.Doc());
		expect(meta).toEqual(emptyMeta('', 1970));
		expect(texts).toEqual({});
		expect(Object.values(lists).flat()).toEqual([]);
	});

	test('an entity of which nothing is stored has a value for every field', () => {
		for (const kind of KINDS) {
			const read = entityFrom(kind, {});
			expect(read).toMatchObject({ id: 'x', removed: false });
			expect(Object.values(read ?? {})).not.toContain(undefined);
		}
		expect(entityFrom('parts', {})).toMatchObject({ kind: 'chapter', level: 1, parent: null, shown: true });
		expect(entityFrom('activities', {})).toMatchObject({ state: 'draft', owner: null, themes: [] });
	});

	test('whatever a document holds, reading it gives a plan and never breaks', () => {
		const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue());
		const names = ['title', 'order', 'state', 'removed', 'level', 'shown', 'colour', 'original.personnel', 'theme:a'];
		const fields = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value);
		const meta = fc.dictionary(
			fc.constantFrom('schema', 'levels', 'roles', 'ceiling', 'source', 'year', 'norm'),
			value
		);
		fc.assert(
			fc.property(fc.constantFrom(...KINDS), fields, meta, (kind, stored, storedMeta) => {
				const doc = documentWith(kind, stored);
				for (const [key, entry] of Object.entries(storedMeta)) metaOf(doc).set(key, entry);
				const plan = readPlan(doc);
				expect(plan[kind]).toHaveLength(1);
				for (const line of plan.budgetLines)
					for (const cents of Object.values(line.amounts)) expect(Number.isSafeInteger(cents)).toBe(true);
				expect(Number.isFinite(plan.meta.year)).toBe(true);
			})
		);
	});

	test('an amount that is not a whole number of cents is "not filled in"', () => {
		const read = entityFrom('budgetLines', {
			'original.personnel': 12.5,
			'original.other': '100',
			'revised.other': 2 ** 60,
			'realised.q1.other': 3,
			'somephase.other': 4
		});
		expect(read?.amounts).toEqual({ 'realised.q1.other': 3 });
	});

	test('a choice that this version does not know becomes the usual one', () => {
		expect(entityFrom('activities', { state: 'archived' })?.state).toBe('draft');
		expect(entityFrom('parts', { kind: 'appendix', level: 9 })).toMatchObject({ kind: 'chapter', level: 1 });
		expect(entityFrom('funding', { kind: 'lottery' })?.kind).toBe('subsidy');
	});

	test('a colour that is no colour becomes one that can be shown', () => {
		expect(entityFrom('themes', { colour: 'red; background: url(x)' })?.colour).toMatch(/^#[0-9a-f]{6}$/);
	});

	test('what stands where an entity should be, and is none, is passed over', () => {
		const doc = documentOf(libraryPlan());
		Reflect.apply(Y.Map.prototype.set, rootOf(doc, 'activities'), ['strange', 'words']);
		expect(readEntity(doc, 'activities', 'strange')).toBeUndefined();
		expect(readAll(doc, 'activities').map(({ id }) => id)).toEqual(['books', 'courses', 'square']);
	});

	test('roles that were all taken away stay away; roles that were never set are the usual ones', () => {
		const doc = new Y.Doc();
		expect(readMeta(doc).roles).toEqual(ROLES_NL);
		metaOf(doc).set('roles', []);
		expect(readMeta(doc).roles).toEqual([]);
	});

	test('a level of which the name is missing has the usual name', () => {
		const doc = new Y.Doc();
		metaOf(doc).set('levels', { activity: { one: 'Project', numbered: false } });
		expect(readMeta(doc).levels.activity).toEqual({ one: 'Project', many: 'Activiteiten', numbered: false });
	});

	test('a ceiling without an amount is no ceiling', () => {
		const doc = new Y.Doc();
		metaOf(doc).set('ceiling', { headings: ['a'] });
		expect(readMeta(doc).ceiling).toBeNull();
	});

	test('a text with only empty paragraphs is no text of the plan', () => {
		const doc = documentOf(libraryPlan());
		textOf(doc, 'square', 'result').insert(0, [new Y.XmlElement('paragraph')]);
		expect(readText(doc, 'square', 'result')).toHaveLength(1);
		expect(Object.keys(readPlan(doc).texts)).toEqual(['books/result']);
	});
});

function documentWith(kind: Kind, stored: Readonly<Record<string, unknown>>): Y.Doc {
	const doc = new Y.Doc();
	const map = new Y.Map<unknown>();
	rootOf(doc, kind).set('x', map);
	for (const [key, value] of Object.entries(stored)) map.set(key, value);
	return doc;
}

const entityFrom = <K extends Kind>(kind: K, stored: Readonly<Record<string, unknown>>) =>
	readEntity(documentWith(kind, stored), kind, 'x');
