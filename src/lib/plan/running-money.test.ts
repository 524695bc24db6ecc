import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activity, budgetHeading, budgetLine, funding } from '../../../tests/support/plans';
import type { Activity, BudgetHeading, BudgetLine, Funding, Id } from './model';
import { RunningMoney, type Change } from './running-money';
import { money } from './totals';

/** A plan's money that is edited: what stands in it by id, removed ones left out. */
interface Standing {
	readonly headings: Map<Id, BudgetHeading>;
	readonly lines: Map<Id, BudgetLine>;
	readonly funding: Map<Id, Funding>;
	readonly activities: Map<Id, Activity>;
}

const inputOf = (standing: Standing) => ({
	headings: [...standing.headings.values()],
	lines: [...standing.lines.values()],
	funding: [...standing.funding.values()],
	activities: [...standing.activities.values()]
});

type Edit =
	| { readonly part: 'headings'; readonly id: Id; readonly after?: BudgetHeading }
	| { readonly part: 'lines'; readonly id: Id; readonly after?: BudgetLine }
	| { readonly part: 'funding'; readonly id: Id; readonly after?: Funding }
	| { readonly part: 'activities'; readonly id: Id; readonly after?: Activity };

const HEADINGS = ['h1', 'h2', 'h3', 'h4'];
const ACTIVITIES = ['a1', 'a2', 'a3'];
const AMBITIONS = ['ambition-1', 'ambition-2', 'gone'];
const LINES = ['l1', 'l2', 'l3', 'l4', 'l5'];
const oneOf = (...ids: readonly Id[]) => fc.constantFrom(null, ...ids);
const cents = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: undefined });

const heading = fc
	.record({ id: fc.constantFrom(...HEADINGS), parent: oneOf('gone', ...HEADINGS) })
	.map(({ id, parent }): Edit => ({ part: 'headings', id, after: budgetHeading(id, { parent }) }));
const line = fc
	.record({
		id: fc.constantFrom(...LINES),
		heading: oneOf('gone', ...HEADINGS),
		entity: oneOf('programme', ...ACTIVITIES, ...AMBITIONS),
		personnel: cents,
		other: cents
	})
	.map(({ id, personnel, other, ...fields }): Edit => {
		const amounts = {
			...(personnel === undefined ? {} : { 'original.personnel': personnel }),
			...(other === undefined ? {} : { 'original.other': other })
		};
		return { part: 'lines', id, after: budgetLine(id, { ...fields, amounts }) };
	});
const underAmbition = fc
	.record({ id: fc.constantFrom(...ACTIVITIES), ambition: oneOf(...AMBITIONS, ...ACTIVITIES) })
	.map(({ id, ambition }): Edit => ({ part: 'activities', id, after: activity(id, { ambition }) }));
const cover = fc
	.record({ id: fc.constantFrom('f1', 'f2'), original: fc.integer({ min: 0, max: 1_000_000 }) })
	.map(({ id, original }): Edit => ({ part: 'funding', id, after: funding(id, { amounts: { original } }) }));
const removal = fc.constantFrom<Edit>(
	...HEADINGS.map((id): Edit => ({ part: 'headings', id })),
	...LINES.map((id): Edit => ({ part: 'lines', id })),
	...ACTIVITIES.map((id): Edit => ({ part: 'activities', id })),
	{ part: 'funding', id: 'f1' }
);
const edit = fc.oneof(heading, line, line, underAmbition, cover, removal);

describe('sums that are kept while the plan is edited', () => {
	test('are those of a plan that is counted anew, after any edits, removals, tangles of headings and moves', () => {
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 12 }), fc.array(edit, { maxLength: 30 }), (before, after) => {
				const standing = emptyStanding();
				for (const one of before) apply(standing, one, null);
				const running = new RunningMoney(inputOf(standing));
				expect(running.read()).toEqual(money(inputOf(standing)));
				for (const one of after) {
					apply(standing, one, running);
					expect(running.read()).toEqual(money(inputOf(standing)));
				}
			}),
			{ numRuns: 400 }
		);
	});

	test('tell each sum that changes', () => {
		fc.assert(
			fc.property(fc.array(edit, { maxLength: 12 }), edit, (before, one) => {
				const standing = emptyStanding();
				for (const earlier of before) apply(standing, earlier, null);
				const told = new Set<string>();
				const running = new RunningMoney(inputOf(standing), (tree, id) => told.add(`${tree}:${id}`));
				const was = allSums(running);
				told.clear();
				apply(standing, one, running);
				const is = allSums(running);
				for (const key of new Set([...was.keys(), ...is.keys()]))
					if (JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key))) expect([...told]).toContain(key);
			}),
			{ numRuns: 400 }
		);
	});

	test('a line that only gets another name tells nothing', () => {
		const told: string[] = [];
		const before = budgetLine('l1', { entity: 'a1', heading: 'h1', amounts: { 'original.other': 5 } });
		const running = new RunningMoney(
			{ headings: [budgetHeading('h1')], lines: [before], funding: [], activities: [] },
			(tree, id) => told.push(`${tree}:${id}`)
		);
		told.length = 0;
		running.changeLines([{ before, after: { ...before, label: 'Huur' } }]);
		expect(told).toEqual([]);
		running.changeLines([{ before, after: { ...before, amounts: { 'original.other': 6 } } }]);
		expect(told).toEqual(['plan:', 'heading:h1', 'entity:a1', 'plan:', 'heading:h1', 'entity:a1']);
		expect(running.sumOf('entity', 'a1')?.total).toBe(6);
	});

	test('what was read before an edit stays as it was', () => {
		const before = budgetLine('l1', { entity: 'a1', amounts: { 'original.other': 5 } });
		const running = new RunningMoney({ headings: [], lines: [before], funding: [], activities: [] });
		const read = running.read();
		expect(read.byEntity.get('a1')?.total).toBe(5);
		running.changeLines([{ before, after: undefined }]);
		expect([read.costs.total, read.byEntity.get('a1')?.total]).toEqual([5, 5]);
		expect([...running.read().byEntity]).toEqual([]);
	});

	test('another phase has its own', () => {
		const line = budgetLine('l1', { entity: 'a1', amounts: { 'original.other': 5, 'realised.other': 3 } });
		const input = {
			headings: [],
			lines: [line],
			funding: [funding('f', { amounts: { realised: 4 } })],
			activities: []
		};
		expect(new RunningMoney(input, () => {}, 'realised').read()).toEqual(money(input, 'realised'));
	});
});

const emptyStanding = (): Standing => ({
	headings: new Map(),
	lines: new Map(),
	funding: new Map(),
	activities: new Map()
});

function apply(standing: Standing, edit: Edit, running: RunningMoney | null): void {
	switch (edit.part) {
		case 'headings': {
			const change = changeOf(standing.headings, edit.id, edit.after);
			return running?.changeHeadings([change]);
		}
		case 'lines': {
			const change = changeOf(standing.lines, edit.id, edit.after);
			return running?.changeLines([change]);
		}
		case 'funding': {
			const change = changeOf(standing.funding, edit.id, edit.after);
			return running?.changeFunding([change]);
		}
		case 'activities': {
			const change = changeOf(standing.activities, edit.id, edit.after);
			return running?.changeActivities([change]);
		}
	}
}

function changeOf<T>(standing: Map<Id, T>, id: Id, after: T | undefined): Change<T> {
	const before = standing.get(id);
	if (after) standing.set(id, after);
	else standing.delete(id);
	return { before, after };
}

/** Every sum under the name by which its change is told. */
function allSums(running: RunningMoney): ReadonlyMap<string, unknown> {
	const { costs, funding, byHeading, byEntity } = running.read();
	return new Map<string, unknown>([
		['plan:', [costs, funding]],
		...[...byHeading].map(([id, sum]) => [`heading:${id}`, sum] as const),
		...[...byEntity].map(([id, sum]) => [`entity:${id}`, sum] as const)
	]);
}
