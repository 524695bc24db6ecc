import { expect, test } from 'vitest';
import { applyChanges } from '$lib/doc/commands/changes';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { createHistory } from '$lib/doc/history';
import { readPlan } from '$lib/doc/read';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { changedPlan, withNeeded } from '$lib/plan/changes';
import { textKey, type Plan } from '$lib/plan/model';
import { comparison, rowAdded, savedAgain, sentSheets, typed } from './support/sheets';

const FORMS = ['xlsx', 'ods', 'csv'] as const;

function example() {
	const doc = newDocument('test');
	const plan = examplePlan('2026-01-05');
	const person = { removed: false, initials: 'AB', colour: '#123abc', function: '' };
	fillDocument(doc, {
		...plan,
		people: [
			{ ...person, id: 'anna', name: 'Anna de Boer' },
			{ ...person, id: 'bram', name: 'Bram' }
		]
	});
	return { doc, plan: readPlan(doc) };
}

/** As it looks without the places in lists, which depend on chance. */
const withoutOrder = (plan: Plan): unknown =>
	JSON.parse(JSON.stringify(plan, (key, value: unknown) => (key === 'order' ? '' : value)));

test.each(FORMS)('29 activities that come back in .%s as they went give no change at all', async (form) => {
	const { plan } = example();
	for (const language of ['nl', 'en'] as const) {
		const found = comparison(plan, await sentSheets(plan, form, language), {}, 'nl');
		expect(found).toMatchObject({ proposals: [], problems: [], unknown: [], keptHere: 0, unchecked: 0 });
		expect(found.known).toBe(29 + plan.budgetLines.length + plan.funding.length);
		expect(found.ids).toBe(found.known);
	}
});

test.each(FORMS)('ten edits and a new row in .%s are exactly those changes, taken as one step', async (form) => {
	const { doc, plan } = example();
	const before = withoutOrder(plan);
	const theme = 'Thema: Flexibilisering';
	let sheets = await sentSheets(plan, form);
	const edit = (sheet: string, id: string, head: string, cell: string | number | null) => {
		sheets = typed(sheets, sheet, id, head, cell);
	};
	edit('Activiteiten', 'activity-01', 'Titel', 'Ethiek en waarden');
	edit('Activiteiten', 'activity-02', theme, 'x');
	edit('Activiteiten', 'activity-05', theme, null);
	edit('Activiteiten', 'activity-03', 'Eigenaar', 'Anna de Boer');
	edit('Activiteiten', 'activity-04', 'Status', 'Klaar');
	edit('Activiteiten', 'activity-06', 'Resultaat', 'Eerste regel.\nTweede regel.');
	edit('Begroting', 'line-ambition-1', 'Personele kosten', 1_400_000.5);
	edit('Begroting', 'line-organisation', 'Overige kosten', 218_000);
	edit('Activiteiten', 'activity-07', 'Ambitie', 'Ambitie 3');
	edit('Activiteiten', 'activity-08', 'Partners', 'SURF; Gemeente Zoetermeer');
	sheets = rowAdded(sheets, 'Activiteiten', {
		Titel: 'Nieuwe activiteit',
		Ambitie: 'Ambitie 1',
		[theme]: 'x',
		Eigenaar: 'Bram',
		Status: 'Ter beoordeling',
		Inleiding: 'Waarom dit nodig is.'
	});
	const found = comparison(plan, await savedAgain(sheets, form));
	const activity = (id: string) => plan.activities.find((one) => one.id === id);
	const partnersOf8 = activity('activity-08')?.partners ?? [];
	const surf = plan.partners.find(({ name }) => name === 'SURF')?.id ?? '';

	expect(found.problems).toEqual([]);
	expect(found.unknown.map(({ kind, name }) => [kind, name])).toEqual([['partners', 'Gemeente Zoetermeer']]);
	const newPartner = found.additions[0]?.id ?? '';
	const member = { type: 'member', kind: 'activities' };
	const field = { type: 'field', kind: 'activities' };
	const flexible = 'theme-flexibility';
	expect(found.proposals.map(({ change }) => change)).toEqual(
		expect.arrayContaining([
			{ ...field, id: 'activity-01', field: 'title', from: 'Ethiek', to: 'Ethiek en waarden' },
			{ ...member, id: 'activity-02', field: 'themes', member: flexible, on: true },
			{ ...member, id: 'activity-05', field: 'themes', member: flexible, on: false },
			{ ...field, id: 'activity-03', field: 'owner', from: null, to: 'anna' },
			{ ...field, id: 'activity-04', field: 'state', from: 'draft', to: 'ready' },
			expect.objectContaining({ type: 'text', id: 'activity-06', field: 'result' }),
			{
				type: 'amount',
				kind: 'budgetLines',
				id: 'line-ambition-1',
				key: 'original.personnel',
				from: 1_361_000_00,
				to: 1_400_000_50
			},
			expect.objectContaining({ id: 'line-organisation', key: 'original.other', from: 217_000_00, to: 218_000_00 }),
			{ ...field, id: 'activity-07', field: 'ambition', from: activity('activity-07')?.ambition, to: 'ambition-3' },
			...(partnersOf8.includes(surf)
				? []
				: [{ ...member, id: 'activity-08', field: 'partners', member: surf, on: true }]),
			{ ...member, id: 'activity-08', field: 'partners', member: newPartner, on: true },
			expect.objectContaining({ type: 'addition', kind: 'activities' })
		])
	);
	const partnerChanges = partnersOf8.filter((id) => id !== surf).length + (partnersOf8.includes(surf) ? 0 : 1) + 1;
	expect(found.proposals).toHaveLength(9 + partnerChanges + 1);

	const history = createHistory(doc);
	const changes = withNeeded(
		found.proposals.map(({ change }) => change),
		found.additions
	);
	applyChanges(doc, changes, 'sheetTake');
	const after = readPlan(doc);
	const sorted = (value: Plan): unknown =>
		withoutOrder({
			...value,
			activities: [...value.activities].sort((a, b) => (a.id < b.id ? -1 : 1)),
			partners: [...value.partners].sort((a, b) => (a.id < b.id ? -1 : 1))
		});
	expect(sorted(after)).toEqual(sorted(changedPlan(plan, changes)));
	expect(after.texts[textKey('activity-06', 'result')]).toEqual([
		{ type: 'paragraph', content: [{ text: 'Eerste regel.' }] },
		{ type: 'paragraph', content: [{ text: 'Tweede regel.' }] }
	]);
	expect(after.activities.find(({ title }) => title === 'Nieuwe activiteit')).toMatchObject({
		ambition: 'ambition-1',
		owner: 'bram',
		state: 'review',
		themes: [flexible]
	});
	expect(comparison(after, await savedAgain(sheets, form)).proposals.filter(({ row }) => row > 0 && row < 31)).toEqual(
		[]
	);

	expect(history.undoStep?.label).toBe('sheetTake');
	history.undo();
	expect(history.undoStep).toBeNull();
	expect(withoutOrder(readPlan(doc))).toEqual(before);
});
