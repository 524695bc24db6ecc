import { existsSync, readFileSync } from 'node:fs';
import { array, nullable, number, object, optional, parse, pipe, string, transform } from 'valibot';
import { describe, expect, test } from 'vitest';
import { examplePlan } from './example-plan';

const plan = examplePlan('2026-01-15');
const factsFile = new URL('../../../../../shared/facts/jaarplan-2026.json', import.meta.url);

describe.runIf(existsSync(factsFile))('compared with the facts of the 2026 plan', () => {
	test('themes, ambitions, goals and activities have their titles, in their order and place', () => {
		const facts = readFacts();
		expect(plan.themes.map((theme) => theme.name)).toEqual(facts.themes);
		expect(plan.ambitions.map((ambition) => ambition.title)).toEqual(facts.ambitions.map(({ title }) => title));
		expect(plan.goals.map(({ ambition, title }) => ({ ambition, title }))).toEqual(
			facts.ambitions.flatMap(({ number, goals }) => goals.map((title) => ({ ambition: `ambition-${number}`, title })))
		);
		expect(plan.activities.map(({ ambition, title, subtitle }) => ({ ambition, title, subtitle }))).toEqual(
			facts.activities.map(({ ambition, title, subtitle }) => ({
				ambition: `ambition-${ambition}`,
				title,
				subtitle
			}))
		);
	});

	test('programmes stand at their place and touch the same activities', () => {
		const { programmes } = readFacts();
		// The facts leave out that the NDC is paid from Sterke Netwerken; the budget line says so.
		const expected = programmes.map(({ title, short, boxUnder, touches }) => ({
			title,
			shortName: short,
			place: boxUnder,
			activities: title === 'Sterke Netwerken' ? ['activity-24'] : touches
		}));
		expect(plan.programmes).toMatchObject(expected);
		expect(plan.programmes).toHaveLength(expected.length);
	});

	test('chapters have their titles, in the order of the document', () => {
		const { chapters } = readFacts();
		const tables = ['ambitions', 'themes'];
		expect(
			plan.parts.filter(({ kind }) => !tables.includes(kind)).map(({ level, title }) => ({ level, title }))
		).toEqual(chapters);
	});

	test('the budget has the same lines, sums and funding', () => {
		const { budget } = readFacts();
		const rows = [
			...linesOf('heading-base'),
			sumRow('Basisportfolio', linesOf('heading-base')),
			...linesOf('heading-extra'),
			sumRow('Extra activiteiten', linesOf('heading-extra')),
			sumRow('Jaarbegroting 2026', [...linesOf('heading-base'), ...linesOf('heading-extra')])
		];
		expect(rows).toEqual(budget.lines);
		expect(plan.budgetHeadings.map((heading) => heading.title)).toEqual([
			'Jaarbegroting 2026',
			'Basisportfolio',
			'Extra activiteiten'
		]);
		expect(plan.funding.map(({ label, kind, amounts }) => ({ label, kind, amount: amounts.original }))).toEqual(
			budget.funding
		);
		expect(plan.meta.ceiling?.amount).toBe(budget.subsidyCeiling);
	});
});

interface Row {
	readonly label: string;
	readonly personnel: number;
	readonly other: number;
}

function linesOf(heading: string): Row[] {
	return plan.budgetLines
		.filter((line) => line.heading === heading)
		.map(({ label, amounts }) => ({
			label,
			personnel: amounts['original.personnel'] ?? NaN,
			other: amounts['original.other'] ?? NaN
		}));
}

function sumRow(label: string, rows: readonly Row[]): Row {
	return {
		label,
		personnel: rows.reduce((total, row) => total + row.personnel, 0),
		other: rows.reduce((total, row) => total + row.other, 0)
	};
}

function readFacts() {
	const cents = pipe(
		number(),
		transform((euros) => euros * 100)
	);
	const activityId = pipe(
		number(),
		transform((place) => `activity-${String(place).padStart(2, '0')}`)
	);
	const place = pipe(
		string(),
		transform((text) =>
			text.replace(
				/^(\w+) (\d+)$/,
				(_, kind: string, at: string) => `${kind}-${kind === 'activity' ? at.padStart(2, '0') : at}`
			)
		)
	);
	const chapter = pipe(
		string(),
		transform((text) => {
			const [number = '', ...words] = text.split(' ');
			return { level: number.split('.').length, title: words.join(' ') };
		})
	);
	const activity = object({ ambition: number(), title: string(), subtitle: string() });
	const facts = object({
		themes: array(string()),
		chapters: array(chapter),
		ambitions: array(object({ number: number(), title: string(), goals: array(string()) })),
		activities: array(activity),
		programmes: array(
			object({
				title: string(),
				short: optional(string(), ''),
				boxUnder: nullable(place),
				touches: optional(array(activityId), [])
			})
		),
		budget: object({
			lines: array(object({ label: string(), personnel: cents, other: cents })),
			funding: array(object({ label: string(), kind: string(), amount: cents })),
			subsidyCeiling: cents
		})
	});
	return parse(facts, JSON.parse(readFileSync(factsFile, 'utf8')));
}
