import { array, nullable, number, object, optional, parse, string, type InferOutput } from 'valibot';
import { expect } from 'vitest';
import { textKey, type Id, type Plan } from '$lib/plan/model';
import { countWords, richToText } from '$lib/plan/rich-text';
import { money, sumOfLine } from '$lib/plan/totals';

const text = object({ words: number(), first: string(), last: string() });
const amounts = { label: string(), personnel: number(), other: number(), total: number() };
const facts = object({
	organisation: string(),
	year: number(),
	themes: array(string()),
	/** With their numbers. */
	chapters: array(string()),
	/** `activities` are the numbers of the first and the last. */
	ambitions: array(object({ number: number(), title: string(), goals: array(string()), activities: array(number()) })),
	activities: array(
		object({
			number: number(),
			title: string(),
			subtitle: string(),
			ambition: number(),
			/** Per field its number of words, its first four words and its last three or four. */
			texts: object({ introduction: text, purposeAndImpact: text, result: text })
		})
	),
	/** `boxUnder` is "activity 5" or "ambition 1". */
	programmes: array(
		object({
			title: string(),
			short: optional(string()),
			boxUnder: nullable(string()),
			touches: optional(array(number()))
		})
	),
	/** In euros. */
	budget: object({
		lines: array(object({ ...amounts, subtotalOf: optional(array(number())) })),
		funding: array(object({ label: string(), kind: string(), amount: number() })),
		subsidyCeiling: number()
	})
});

/** What is known of a document, counted and noted by hand. */
export type PlanFacts = InferOutput<typeof facts>;

export function parseFacts(json: string): PlanFacts {
	return parse(facts, JSON.parse(json));
}

/** Undoing line breaks can join or leave apart a word more or less than a reader would. */
const WORDS_APART = 3;

/**
 * Fails where the plan differs from the facts. Ambitions and activities are compared by title: their numbers and the
 * order of ambitions are the document's business.
 */
export function expectPlanToMatch(plan: Plan, facts: PlanFacts): void {
	expect(plan.meta).toMatchObject({ organisation: facts.organisation, year: facts.year });
	expect(plan.meta.ceiling?.amount).toBe(facts.budget.subsidyCeiling * 100);
	expect(plan.themes.map(({ name }) => name)).toEqual(facts.themes);
	for (const theme of plan.themes) expect(wordsIn(plan, theme.id, 'goal')).toBeGreaterThan(8);
	expectStructure(plan, facts);
	expectTexts(plan, facts);
	expectProgrammes(plan, facts);
	expectChapters(plan, facts);
	expectBudget(plan, facts);
}

const byTitle = (a: { readonly title: string }, b: { readonly title: string }): number =>
	a.title.localeCompare(b.title);

function expectStructure(plan: Plan, facts: PlanFacts): void {
	const found = plan.ambitions.map(({ id, title }) => ({
		title,
		goals: plan.goals.filter(({ ambition }) => ambition === id).map((goal) => goal.title),
		activities: plan.activities.filter(({ ambition }) => ambition === id).map((activity) => activity.title)
	}));
	const expected = facts.ambitions.map(({ number, title, goals }) => ({
		title,
		goals,
		activities: facts.activities.filter(({ ambition }) => ambition === number).map((activity) => activity.title)
	}));
	expect(found.sort(byTitle)).toEqual(expected.sort(byTitle));
	for (const goal of plan.goals) expect(wordsIn(plan, goal.id, 'contribution')).toBeGreaterThan(3);
	for (const ambition of plan.ambitions) expect(wordsIn(plan, ambition.id, 'introduction')).toBeGreaterThan(10);
	for (const activity of plan.activities) expect(activity.themes).toEqual([]);
}

function expectTexts(plan: Plan, facts: PlanFacts): void {
	for (const { title, subtitle, texts } of facts.activities) {
		const activity = plan.activities.find((other) => other.title === title);
		expect(activity?.subtitle, title).toBe(subtitle);
		for (const field of ['introduction', 'purposeAndImpact', 'result'] as const) {
			const { words, first, last } = texts[field];
			const found = richToText(plan.texts[textKey(activity?.id ?? '', field)] ?? []).replaceAll('\n', ' ');
			const where = `${title}, ${field}: ${found}`;
			expect(found.startsWith(first), where).toBe(true);
			expect(found.endsWith(last), where).toBe(true);
			expect(Math.abs(countWords(found) - words), where).toBeLessThanOrEqual(WORDS_APART);
		}
	}
}

function expectProgrammes(plan: Plan, facts: PlanFacts): void {
	const titles = new Map<Id, string>([...plan.activities, ...plan.ambitions].map(({ id, title }) => [id, title]));
	const titleOf = (place: string | null): string | null => {
		const [kind, number] = place?.split(' ') ?? [];
		const list = kind === 'activity' ? facts.activities : facts.ambitions;
		return place === null ? null : (list.find((one) => one.number === Number(number))?.title ?? '');
	};
	const expected = facts.programmes.map(({ title, short = '', boxUnder, touches }) => ({
		title,
		shortName: short,
		place: titleOf(boxUnder),
		hasText: boxUnder !== null,
		...(touches ? { touches: touches.map((activity) => titleOf(`activity ${activity}`)) } : {})
	}));
	const found = plan.programmes.map(({ id, title, shortName, place, activities }) => ({
		title,
		shortName,
		place: place === null ? null : titles.get(place),
		hasText: wordsIn(plan, id, 'text') > 0,
		touches: activities.map((activity) => titles.get(activity))
	}));
	expect(found.sort(byTitle)).toMatchObject(expected.sort(byTitle));
	expect(found).toHaveLength(expected.length);
}

function expectChapters(plan: Plan, facts: PlanFacts): void {
	const tables = ['ambitions', 'themes', 'unplaced'];
	const expected = facts.chapters.map((chapter) => {
		const [number = '', ...words] = chapter.split(' ');
		return { level: number.split('.').length, title: words.join(' ') };
	});
	const found = plan.parts.filter(({ kind }) => !tables.includes(kind)).map(({ level, title }) => ({ level, title }));
	expect(found).toEqual(expected);
}

function expectBudget(plan: Plan, facts: PlanFacts): void {
	const sums = money({ headings: plan.budgetHeadings, lines: plan.budgetLines, funding: [], activities: [] });
	const euros = (cents: number | undefined): number => (cents ?? NaN) / 100;
	const rows = [
		...plan.budgetLines.map((line) => ({ label: line.label, sum: sumOfLine(line, 'original') })),
		...plan.budgetHeadings.map(({ id, title }) => ({ label: title, sum: sums.byHeading.get(id) }))
	].map(({ label, sum }) => ({
		label,
		personnel: euros(sum?.personnel),
		other: euros(sum?.other),
		total: euros(sum?.total)
	}));
	const expected = facts.budget.lines.map(({ label, personnel, other, total }) => ({ label, personnel, other, total }));
	const byLabel = (a: { label: string }, b: { label: string }): number => a.label.localeCompare(b.label);
	expect(rows.sort(byLabel)).toEqual(expected.sort(byLabel));
	for (const line of plan.budgetLines) {
		expect(line.amounts).toHaveProperty(['original.personnel']);
		expect(line.amounts).toHaveProperty(['original.other']);
	}
	for (const heading of plan.budgetHeadings)
		expect(heading.printed['original.total']).toBe(sums.byHeading.get(heading.id)?.total);
	expect(plan.funding.map(({ label, kind, amounts }) => ({ label, kind, amount: euros(amounts.original) }))).toEqual(
		facts.budget.funding
	);
}

const wordsIn = (plan: Plan, id: Id, field: string): number =>
	countWords(richToText(plan.texts[textKey(id, field)] ?? []));
