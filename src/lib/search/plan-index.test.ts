import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	activity,
	ambition,
	budgetLine,
	goal,
	libraryPlan,
	part,
	person,
	planWith,
	programme
} from '../../../tests/support/plans';
import { LEVELS_NL, type Id, type Plan } from '$lib/plan/model';
import { numbersOf } from '$lib/plan/numbering';
import { textToRich } from '$lib/plan/rich-text';
import { createPlanIndex, type Found, type Hit, type PlanIndex } from './plan-index';
import { searchables, type Searchable } from './searchable';
import { workSince } from '../../../tests/support/work';

describe('searching a plan', () => {
	test.each<[string, string]>([
		['leermiddel', 'leermiddelen'],
		['Leermiddelen', 'het leermiddel'],
		['scholing', 'scholingen'],
		['les', 'de lessen'],
		['lessen', 'een les'],
		['creeren', 'creëren'],
		['CREËREN', 'creeren'],
		['programma', 'drie programma’s'],
		["programma's", 'één programma'],
		['applicaties', 'leermiddelen-applicaties'],
		['leermiddelen-applicaties', 'leermiddelen-applicaties'],
		['leermiddelen applicatie', 'leermiddelen-applicaties'],
		['email', 'per e-mail'],
		['e-mail', 'per e-mail'],
		['e-mail', 'per email'],
		['co-creatie', 'met cocreatie'],
		['ontwikkelt', 'samen ontwikkelen'],
		['ontwikkeld', 'wie ontwikkelt'],
		['maken', 'dat maakt uit'],
		['gemaakt', 'iets maken'],
		['gebruikt', 'het gebruiken'],
		['samenwerkt', 'samenwerken'],
		['"leraren lenen"', 'Soms: leraren lenen boeken.'],
		['markt', 'de leermiddelenmarkt'],
		['markten', 'de leermiddelenmarkt'],
		['onderw', 'het onderwijs'],
		['mogelijkhe', 'mogelijkheden'],
		['K12', 'Groep k12'],
		['school', 'school\u00adgebouw'],
		['2026', 'in 2026.']
	])('“%s” finds “%s”', (searched, words) => {
		const { near, hits } = found(searched, planOf({ books: words }));
		expect([near, hits.map(({ id }) => id)]).toEqual([false, ['books']]);
	});

	test.each<[string, string]>([
		['rol', 'controle'],
		['20', 'in 2026'],
		['leermiddelen', 'het onderwijs'],
		['boeken leraren', 'boeken lenen'],
		['hard', 'met hart'],
		['...', 'een zin.']
	])('“%s” does not find “%s”', (searched, words) => {
		expect(idsOf(searched, planOf({ books: words }))).toEqual([]);
	});

	test('words between quotes must stand in a row; without such a row it says that the rest only looks like it', () => {
		const plan = planOf({ row: 'leraren lenen boeken', apart: 'lenen doen leraren' });
		expect(idsOf('“leraren lenen”', plan)).toEqual(['row']);
		expect(found('"boeken lenen"', plan)).toMatchObject({ near: true, hits: [{ id: 'row' }] });
	});

	test('all words must stand in one thing, in whichever of its fields', () => {
		const plan = planWith({
			activities: [activity('books', { title: 'Boeken' }), activity('courses', { title: 'Cursussen' })],
			texts: { 'books/result': textToRich('Voor leraren'), 'courses/introduction': textToRich('Voor leraren') }
		});
		expect(idsOf('leraren boeken', plan)).toEqual(['books']);
	});

	test('what has the words in its title stands above what has them in a text', () => {
		const plan = planWith({
			activities: [activity('text', { title: 'Lezen' }), activity('title', { title: 'Examens' })],
			texts: { 'text/result': textToRich('Examens, examens en nog eens examens.') }
		});
		expect(idsOf('examen', plan)).toEqual(['title', 'text']);
	});

	test('equals stand in the order of the plan', () => {
		const activities = ['c', 'a', 'b'].map((id) => activity(id, { ambition: 'one', title: 'Boeken' }));
		expect(idsOf('boek', planWith({ ambitions: [ambition('one')], activities }))).toEqual(['c', 'a', 'b']);
	});

	test('every kind of thing is found, by each of its words', () => {
		const plan = planWith({
			ambitions: [ambition('a', { title: 'Lezen', shortTitle: 'Zwaluw' })],
			goals: [goal('g')],
			programmes: [programme('p', { funder: 'Zwaluw' })],
			people: [person('x', { function: 'Zwaluw' })],
			parts: [part('c')],
			budgetLines: [budgetLine('l')],
			texts: {
				'g/contribution': textToRich('Zwaluw'),
				'c/after': textToRich('Zwaluw'),
				'l/explanation': textToRich('Zwaluw')
			}
		});
		expect(idsOf('zwaluw', plan).toSorted()).toEqual(['a', 'c', 'g', 'l', 'p', 'x']);
	});

	test('what is removed is not found', () => {
		expect(idsOf('boeken', planWith({ activities: [activity('b', { title: 'Boeken', removed: true })] }))).toEqual([]);
	});

	test('an activity is found by its number, with the name of its level or without', () => {
		const plan = planWith({
			ambitions: [ambition('one'), ambition('two')],
			activities: [activity('first', { ambition: 'one' }), activity('second', { ambition: 'two', title: 'Zie 1' })]
		});
		expect(idsOf('activiteit 2', plan)).toEqual(['second']);
		expect(idsOf('act. 2', plan)).toEqual(['second']);
		expect(idsOf('ambitie 2', plan)).toEqual(['two']);
		expect(idsOf('2', plan)).toEqual(['second', 'two']);
		expect(idsOf('1', plan)).toEqual(['first', 'one', 'second']);
		expect(idsOf('boek 2', plan)).toEqual([]);
	});

	test('a number that comes first in the plan has no title to mark and no text to show', () => {
		const [hit] = found('activiteit 1', planOf({ books: 'Boeken' })).hits;
		expect(hit).toMatchObject({ id: 'books', names: [], texts: [] });
	});

	test('a word with a typing error finds what looks like it, and says that it does', () => {
		const result = found('leermidelen', planOf({ books: 'leermiddelen', other: 'lezen' }));
		expect([result.near, result.hits.map(({ id }) => id)]).toEqual([true, ['books']]);
		expect(found('leermiddelen', planOf({ books: 'leermiddelen' })).near).toBe(false);
	});

	test('English plans are searched with English stems', () => {
		const plan = planOf({ books: 'Libraries lending' });
		expect(idsOf('library', { ...plan, meta: { ...plan.meta, language: 'en' } })).toEqual(['books']);
	});
});

describe('a hit', () => {
	test('tells where the words stand, titles first, each in its sentence with the words marked', () => {
		const plan = planWith({
			activities: [activity('books', { title: 'Boeken en leraren' })],
			texts: { 'books/result': textToRich('Er komen er meer. Iedere leraar leent boeken.\n\nKlaar.') }
		});
		const index = indexOf(plan);
		const [hit] = index.find('boek leraar', numbered(plan)).hits;
		expect([hit?.names, hit?.texts]).toEqual([['title'], ['result']]);
		const shown = hit && fieldsOf(hit).map((field) => index.excerpt(hit, field).map(show).join(''));
		expect(shown).toEqual(['[Boeken] en [leraren]', 'Iedere [leraar] leent [boeken].']);
	});
});

describe('whatever is typed', () => {
	const plan = libraryPlan();
	test.each<[string, string]>([
		['nothing', ''],
		['only spaces', ' '.repeat(500)],
		['ten thousand letters', 'a'.repeat(10_000)],
		['ten thousand words', 'boek '.repeat(10_000)],
		['ten thousand signs and spaces', `a${' .'.repeat(5_000)}b`],
		['signs of regular expressions', '.*+?^${}()|[]\\'],
		['names of properties', 'constructor __proto__ toString hasOwnProperty'],
		['half a pair', '\ud83d'],
		['marks without letters', '\u0301\u0301']
	])('%s gives an answer at once', (_what, searched) => {
		const start = process.cpuUsage();
		expect(Array.isArray(found(searched, plan).hits)).toBe(true);
		expect(workSince(start)).toBeLessThan(1_000);
	});

	test('any letters at all give hits whose words can be shown', () => {
		const index = indexOf(plan);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (searched) => {
				for (const hit of index.find(searched, numbered(plan)).hits)
					for (const field of fieldsOf(hit)) expect(index.excerpt(hit, field).some(({ marked }) => marked)).toBe(true);
			})
		);
	});
});

describe('while the plan changes', () => {
	const vocabulary = ['boek', 'boeken', 'leraar', 'leraren', 'e-mail', 'examen', 'examens', 'creëren', 'markt', '12'];
	const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }).map((words) => words.join(' '));
	const edit = fc.record({
		id: fc.constantFrom('one', 'two', 'three', 'four'),
		fields: fc.option(fc.record({ title: text, result: text }))
	});

	test('what is found after any edits is what a new index finds', () => {
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
				const kept = createPlanIndex('nl');
				const things = new Map<Id, Searchable>();
				for (const { id, fields } of edits) {
					things.delete(id);
					if (!fields) {
						kept.drop(id);
						continue;
					}
					things.set(id, { kind: 'activities', id, fields });
					kept.put({ kind: 'activities', id, fields });
				}
				const fresh = createPlanIndex('nl');
				for (const thing of things.values()) fresh.put(thing);
				for (const word of [...vocabulary, 'leraar boek', 'exame', 'examn'])
					expect(answers(kept, word)).toEqual(answers(fresh, word));
			})
		);
	});

	test('one edit among a thousand activities is found at once, and takes no rebuilding', () => {
		const index = createPlanIndex('nl');
		const long = Array.from({ length: 300 }, (_, at) => `woord${at % 97} leermiddel${at % 13}`).join(' ');
		const start = process.cpuUsage();
		for (let at = 0; at < 1_000; at += 1)
			index.put({ kind: 'activities', id: `activity-${at}`, fields: { title: `Activiteit ${at}`, result: long } });
		const whole = workSince(start);
		const again = process.cpuUsage();
		for (let at = 0; at < 20; at += 1)
			index.put({ kind: 'activities', id: 'activity-7', fields: { title: `Zwaluw ${at}`, result: long } });
		expect(workSince(again)).toBeLessThan(whole / 4);
		const none = { levels: LEVELS_NL, numbers: new Map<Id, number>() };
		expect(index.find('zwaluw', none).hits.map(({ id }) => id)).toEqual(['activity-7']);
	});
});

function indexOf(plan: Plan): PlanIndex {
	const index = createPlanIndex(plan.meta.language);
	for (const thing of searchables(plan)) index.put(thing);
	return index;
}

const numbered = ({ meta, ambitions, activities, subActivities }: Plan) => ({
	levels: meta.levels,
	numbers: numbersOf(meta.levels, ambitions, activities, subActivities)
});

const found = (searched: string, plan: Plan): Found => indexOf(plan).find(searched, numbered(plan));
const idsOf = (searched: string, plan: Plan): readonly Id[] => found(searched, plan).hits.map(({ id }) => id);

const answers = (index: PlanIndex, word: string) =>
	index
		.find(word, { levels: LEVELS_NL, numbers: new Map() })
		.hits.map((hit) => [hit.id, ...fieldsOf(hit).map((field) => index.excerpt(hit, field).map(show).join(''))]);

/** Activities without any words but these. */
const planOf = (texts: Readonly<Record<Id, string>>): Plan =>
	planWith({
		activities: Object.keys(texts).map((id) => activity(id, { title: '-' })),
		texts: Object.fromEntries(Object.entries(texts).map(([id, words]) => [`${id}/result`, textToRich(words)]))
	});

const fieldsOf = ({ names, texts }: Hit) => [...names, ...texts];
const show = ({ text, marked }: { readonly text: string; readonly marked: boolean }) => (marked ? `[${text}]` : text);
