import { expect, test } from 'vitest';
import { planFromSheets } from '$lib/exchange/sheet/new-plan';
import { matchSheet } from '$lib/exchange/sheet/match-columns';
import type { Sheet } from '$lib/exchange/sheet/sheet';
import { changedPlan, withNeeded } from '$lib/plan/changes';
import type { Plan } from '$lib/plan/model';
import {
	activity,
	ambition,
	budgetHeading,
	budgetLine,
	funding,
	partner,
	person,
	planWith,
	theme
} from './support/plans';
import { comparison, onSheet, rowAdded, savedAgain, sentSheets, typed, wordsOf } from './support/sheets';

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ text }] });
const TABLE = 'Activiteiten';

const plan = planWith({
	themes: [theme('t-ai', { name: 'AI' }), theme('t-reading', { name: 'Lezen' })],
	ambitions: [ambition('a', { title: 'Meer lezers', shortTitle: '' })],
	people: [person('anna', { name: 'Anna' }), person('bram', { name: 'Bram' })],
	partners: [partner('surf', { name: 'SURF' }), partner('cito', { name: 'Cito' })],
	activities: [
		activity('books', {
			title: 'Boeken',
			ambition: 'a',
			owner: 'anna',
			themes: ['t-ai'],
			partners: ['surf'],
			targetGroups: ['po']
		}),
		activity('courses', { title: 'Cursussen', ambition: 'a' }),
		activity('old', { title: 'Oud', removed: true })
	],
	budgetHeadings: [budgetHeading('h', { title: 'Basis' })],
	budgetLines: [budgetLine('line', { heading: 'h', entity: 'books', amounts: { 'original.other': 100_00 } })],
	funding: [funding('grant', { label: 'Subsidie', amounts: { original: 100_00 } })],
	texts: {
		'books/result': [{ type: 'paragraph', content: [{ text: 'Een ' }, { text: 'vet', bold: true }] }, paragraph('Twee')]
	}
});
const changed = (fields: Partial<Plan['activities'][number]>): Plan => ({
	...plan,
	activities: plan.activities.map((one) => (one.id === 'books' ? { ...one, ...fields } : one))
});
const changesOf = (now: Plan, sheets: readonly Sheet[]) =>
	comparison(now, sheets).proposals.map(({ change }) => change);

test('a value that was not touched in the sheet never undoes what was changed in the plan since', async () => {
	const now: Plan = {
		...changed({
			title: 'Boeken en strips',
			owner: 'bram',
			state: 'ready',
			themes: ['t-reading'],
			partners: ['surf', 'cito'],
			targetGroups: ['vo']
		}),
		texts: { 'books/result': [paragraph('Anders')] },
		budgetLines: [budgetLine('line', { heading: 'h', entity: 'books', amounts: { 'original.other': 1 } })]
	};
	for (const form of ['xlsx', 'ods', 'csv'] as const) {
		const found = comparison(now, await sentSheets(plan, form));
		expect(found.proposals).toEqual([]);
		expect(found.keptHere).toBe(9);
	}
});

test('what was changed on both sides is offered, and says so; beside it only the members that were touched', async () => {
	const sheets = typed(
		typed(await sentSheets(plan, 'xlsx'), TABLE, 'books', 'Titel', 'Strips'),
		TABLE,
		'books',
		'Partners',
		'Cito'
	);
	const found = comparison(changed({ title: 'Boeken en strips', partners: ['surf', 'vo-raad'] }), sheets);
	expect(found.proposals.map(({ change, changedHere }) => [change, changedHere])).toEqual([
		[{ type: 'field', kind: 'activities', id: 'books', field: 'title', from: 'Boeken en strips', to: 'Strips' }, true],
		[{ type: 'member', kind: 'activities', id: 'books', field: 'partners', member: 'cito', on: true }, false],
		[{ type: 'member', kind: 'activities', id: 'books', field: 'partners', member: 'surf', on: false }, false]
	]);
});

test('what was renamed in the plan since is not taken for something new', async () => {
	const now: Plan = {
		...plan,
		themes: [
			theme('t-ai', { name: 'Kunstmatige intelligentie', shortName: 'KI' }),
			theme('t-reading', { name: 'Lezen' })
		],
		people: [person('anna', { name: 'Anna de Boer' })],
		partners: [partner('surf', { name: 'Coöperatie SURF' })],
		ambitions: [ambition('a', { title: 'Iedereen leest', shortTitle: '' })]
	};
	expect(comparison(now, await sentSheets(plan, 'xlsx'))).toMatchObject({ proposals: [], unknown: [] });
});

test('without the column of checks every difference shows, and the sheet says that it cannot know', async () => {
	const sheets = onSheet(await sentSheets(plan, 'csv'), TABLE, (rows) => rows.map((row) => row.slice(0, -1)));
	const found = comparison(changed({ title: 'Anders', partners: ['cito'] }), sheets);
	expect(found.unchecked).toBe(2);
	expect(found.proposals.map(({ change }) => change)).toEqual([
		{ type: 'field', kind: 'activities', id: 'books', field: 'title', from: 'Anders', to: 'Boeken' },
		{ type: 'member', kind: 'activities', id: 'books', field: 'partners', member: 'surf', on: true },
		{ type: 'member', kind: 'activities', id: 'books', field: 'partners', member: 'cito', on: false }
	]);
});

test('a text that was changed keeps the marks of its other paragraphs; one that was emptied becomes empty', async () => {
	const sheets = await sentSheets(plan, 'xlsx');
	const change = { type: 'text', kind: 'activities', id: 'books', field: 'result' };
	const result = plan.texts['books/result'] ?? [];
	expect(changesOf(plan, typed(sheets, TABLE, 'books', 'Resultaat', 'Een vet\nDrie'))).toEqual([
		{ ...change, from: result, to: [result[0], paragraph('Drie')] }
	]);
	expect(changesOf(plan, typed(sheets, TABLE, 'books', 'Resultaat', ' Een vet \r\n\r\nTwee\n'))).toEqual([]);
	expect(changesOf(plan, typed(sheets, TABLE, 'books', 'Resultaat', null))).toEqual([
		{ ...change, from: result, to: [] }
	]);
});

test('a row that was left out is offered for removal; ids that are unknown, twice or in the bin are told', async () => {
	let sheets = onSheet(await sentSheets(plan, 'xlsx'), TABLE, (rows) => rows.filter(([id]) => id !== 'courses'));
	sheets = rowAdded(sheets, TABLE, { 'Id (niet wijzigen)': 'books', Titel: 'Kopie' });
	sheets = rowAdded(sheets, TABLE, { 'Id (niet wijzigen)': 'vreemd', Titel: 'Wie?' });
	sheets = rowAdded(sheets, TABLE, { 'Id (niet wijzigen)': 'old', Titel: 'Oud' });
	sheets = rowAdded(sheets, TABLE, { 'Id (niet wijzigen)': '__proto__', Titel: 'Proto' });
	sheets = rowAdded(sheets, TABLE, { Ondertitel: 'zonder titel' });
	const found = comparison(plan, sheets);
	expect(found.proposals.map(({ change }) => change)).toEqual([{ type: 'removal', kind: 'activities', id: 'courses' }]);
	expect(found.problems).toEqual([
		{ sheet: TABLE, row: 3, type: 'twice', id: 'books', first: 2 },
		{ sheet: TABLE, row: 4, type: 'unknownId', id: 'vreemd' },
		{ sheet: TABLE, row: 5, type: 'inBin', id: 'old' },
		{ sheet: TABLE, row: 6, type: 'unknownId', id: '__proto__' },
		{ sheet: TABLE, row: 7, type: 'noTitle' }
	]);
});

test('an amount that is none is told at its row and not taken; a sum at the foot is no line', async () => {
	let sheets = typed(await sentSheets(plan, 'xlsx'), 'Begroting', 'line', 'Overige kosten', 'veel');
	sheets = typed(sheets, 'Begroting', 'line', 'Personele kosten', 0.005);
	sheets = rowAdded(sheets, 'Begroting', { Post: 'Totaal', 'Overige kosten': 100 });
	sheets = rowAdded(sheets, 'Begroting', { Post: 'Inhuur', Kop: 'Extra', 'Overige kosten': '1.250,50' });
	const found = comparison(plan, sheets);
	expect(found.problems).toEqual([
		{ sheet: 'Begroting', row: 2, type: 'tooPrecise', use: 'personnel', value: '0.005' },
		{ sheet: 'Begroting', row: 2, type: 'notAnAmount', use: 'other', value: 'veel' },
		{ sheet: 'Begroting', row: 3, type: 'totalRow' }
	]);
	expect(found.proposals.map(({ change }) => change)).toEqual([
		expect.objectContaining({
			type: 'addition',
			entity: expect.objectContaining({
				label: 'Inhuur',
				heading: found.additions[0]?.id,
				amounts: { 'original.other': 125_050 }
			})
		})
	]);
	expect(found.additions.map(({ entity }) => entity)).toMatchObject([{ title: 'Extra', kind: 'sum' }]);
});

test('an unknown name is made, taken for one that is there, or left out, as the person says', async () => {
	const sheets = typed(await sentSheets(plan, 'xlsx'), TABLE, 'books', 'Eigenaar', 'Bram B.');
	const key = 'people bram b.';
	const field = { type: 'field', kind: 'activities', id: 'books', field: 'owner', from: 'anna' };
	const asked = comparison(plan, sheets);
	expect(asked.unknown).toEqual([{ key, kind: 'people', name: 'Bram B.', cells: 1, canMake: true }]);
	const made = asked.additions[0];
	expect(made?.entity).toMatchObject({ name: 'Bram B.', initials: 'BB' });
	expect(asked.proposals.map(({ change }) => change)).toEqual([{ ...field, to: made?.id }]);
	const chosen = asked.proposals.map(({ change }) => change);
	expect(changedPlan(plan, withNeeded(chosen, asked.additions)).people).toHaveLength(3);
	expect(comparison(plan, sheets, { [key]: 'bram' }).proposals.map(({ change }) => change)).toEqual([
		{ ...field, to: 'bram' }
	]);
	expect(comparison(plan, sheets, { [key]: 'leave' })).toMatchObject({ proposals: [], additions: [] });
});

test('what was taken from a row without an id before is not offered again', async () => {
	const sheets = rowAdded(await sentSheets(plan, 'xlsx'), TABLE, { Titel: 'Nieuw', Ambitie: 'Meer lezers' });
	const [first] = changesOf(plan, sheets);
	if (!first) throw new Error('There is a new row.');
	expect(changesOf(changedPlan(plan, [first]), sheets)).toEqual([]);
});

test('a sheet of another plan is known as such: none of its ids is', async () => {
	const other = planWith({ activities: [activity('x'), activity('y')] });
	const found = comparison(other, await sentSheets(plan, 'xlsx'));
	expect([found.ids, found.known]).toEqual([4, 0]);
	expect(found.proposals).toEqual([]);
});

test('a sheet that was sorted, whose columns were moved or whose first column is gone is still understood', async () => {
	const sheets = typed(await sentSheets(plan, 'ods'), TABLE, 'books', 'Titel', 'Strips');
	const turned = sheets.map(({ name, rows }) => {
		const [heads = [], ...rest] = rows;
		const width = Math.max(...rows.map((row) => row.length));
		return {
			name,
			rows: [heads, ...rest.reverse()].map((row) =>
				Array.from({ length: width }, (_, at) => row[width - 1 - at] ?? null)
			)
		};
	});
	expect(changesOf(plan, await savedAgain(turned, 'ods'))).toMatchObject([{ field: 'title', to: 'Strips' }]);
});

const asNewPlan = (sheets: readonly Sheet[]) =>
	planFromSheets(
		sheets
			.map((sheet) => ({ sheet, match: matchSheet(sheet, plan.meta.levels) }))
			.filter(({ match }) => match.head !== null),
		{ title: 'Plan', year: 2027, organisation: '', language: 'nl', source: null },
		{ words: wordsOf(plan), idOf: (key) => `id-${key}` }
	);

test('a foreign list becomes a plan: ambitions, themes, owners and amounts, and what has no place is kept', () => {
	const made = asNewPlan([
		{
			name: 'Blad1',
			rows: [
				['Lijst van 2027'],
				['Project', 'Pijler', 'Trekker', 'Thema', 'Budget', 'Kleur'],
				['Boeken', 'Lezen', 'Anna', 'AI, Taal', '12.500', 'rood'],
				['Cursussen', 'Lezen', 'anna', 'Taal', 'veel', null],
				[null, 'Lezen', null, null, null, 'wees'],
				['Totaal', null, null, null, '12.500', null]
			]
		}
	]);
	const { plan: found } = made;
	expect(found.ambitions.map(({ title }) => title)).toEqual(['Lezen']);
	expect(found.people.map(({ name }) => name)).toEqual(['Anna']);
	expect(found.themes.map(({ name }) => name)).toEqual(['AI', 'Taal']);
	expect(found.activities.map((one) => [one.title, one.themes.length])).toEqual([
		['Boeken', 2],
		['Cursussen', 1]
	]);
	expect(found.budgetLines).toMatchObject([
		{ entity: found.activities[0]?.id, amounts: { 'original.other': 1_250_000 } }
	]);
	expect(found.budgetHeadings).toMatchObject([{ id: found.budgetLines[0]?.heading, title: 'Begroting' }]);
	const [part] = found.parts;
	expect(part?.kind).toBe('unplaced');
	expect(JSON.stringify(found.texts[`${part?.id ?? ''}/text`])).toBe(
		JSON.stringify(
			[
				'Blad1, rij 1\nLijst van 2027',
				'Blad1, rij 3\nKleur: rood',
				'Blad1, rij 4\nBudget: veel',
				'Blad1, rij 5\nPijler: Lezen\nKleur: wees',
				'Blad1, rij 6\nProject: Totaal\nBudget: 12.500'
			].map(paragraph)
		)
	);
});

test('a plan that went out as a spreadsheet can become a new plan with the same words and amounts', async () => {
	const { plan: found, problems } = asNewPlan(await sentSheets(plan, 'xlsx'));
	expect(problems).toEqual([]);
	expect(found.parts).toEqual([]);
	expect(found.activities.map(({ title }) => title)).toEqual(['Boeken', 'Cursussen']);
	expect(found.activities[0]).toMatchObject({ targetGroups: ['po'], state: 'draft' });
	expect(found.budgetLines).toMatchObject([{ entity: found.activities[0]?.id, amounts: { 'original.other': 10_000 } }]);
	expect(found.budgetHeadings.map(({ title }) => title)).toEqual(['Basis']);
	expect(found.funding).toMatchObject([{ label: 'Subsidie', amounts: { original: 10_000 } }]);
});
