import { expect, test } from 'vitest';
import { KINDS, ROLES_NL, STANDARD_THEMES_NL, TEXT_FIELDS, textKey } from '$lib/plan/model';
import { countWords, richToText } from '$lib/plan/rich-text';
import { examplePlan } from './example-plan';

const plan = examplePlan('2026-01-15');
const ids = KINDS.flatMap((kind) => plan[kind].map((entity) => entity.id));
const texts = Object.entries(plan.texts).map(([key, rich]) => ({ key, text: richToText(rich) }));
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const costs = (heading: string) =>
	sum(plan.budgetLines.filter((line) => line.heading === heading).flatMap((line) => Object.values(line.amounts)));

test('the example has the 29 activities, 6 goals, 4 themes and 7 programmes of the 2026 plan', () => {
	expect(plan.meta).toMatchObject({ title: 'Jaarplan 2026', year: 2026, organisation: 'Kennisnet' });
	expect(plan.meta.source).toEqual({ kind: 'example', name: 'Jaarplan 2026 Kennisnet', date: '2026-01-15' });
	expect(plan.activities.map((activity) => activity.id)).toEqual(
		Array.from({ length: 29 }, (_, index) => `activity-${String(index + 1).padStart(2, '0')}`)
	);
	expect(plan.ambitions.map((ambition) => ambition.shortTitle)).toEqual([
		'Bestuurlijk commitment',
		'Doordachte inzet van ICT',
		'ICT-basisinfrastructuur'
	]);
	expect([plan.goals.length, plan.themes.length, plan.programmes.length]).toEqual([6, 4, 7]);
	expect(plan.people).toEqual([]);
});

test('the costs are 25,443,000 euro and the funding pays exactly that', () => {
	expect(costs('heading-base')).toBe(16_416_000_00);
	expect(costs('heading-extra')).toBe(9_027_000_00);
	expect(sum(plan.funding.map((source) => source.amounts.original ?? 0))).toBe(25_443_000_00);
	expect(costs('heading-base') + costs('heading-extra')).toBe(25_443_000_00);
});

test('the base portfolio is 3,416,000 euro over the ceiling, and 2,162,000 after the one-off reserve', () => {
	const ceiling = plan.meta.ceiling;
	const gap = sum((ceiling?.headings ?? []).map(costs)) - (ceiling?.amount ?? 0);
	const oneOff = plan.funding.filter((source) => ceiling?.oneOffFunding.includes(source.id));
	expect(ceiling?.years).toEqual([2026, 2027, 2028, 2029]);
	expect(gap).toBe(3_416_000_00);
	expect(gap - sum(oneOff.map((source) => source.amounts.original ?? 0))).toBe(2_162_000_00);
});

test('everything that can have words has them, and every text belongs to something', () => {
	const withWords = ['themes', 'ambitions', 'goals', 'activities', 'programmes'] as const;
	const expected = withWords.flatMap((kind) =>
		plan[kind].flatMap(({ id }) => TEXT_FIELDS[kind].map((field) => textKey(id, field)))
	);
	const chapters = plan.parts.filter((part) => part.kind === 'chapter').map(({ id }) => textKey(id, 'text'));
	const around = plan.parts
		.filter((part) => part.kind !== 'chapter')
		.flatMap(({ id }) => [textKey(id, 'before'), textKey(id, 'after')]);
	expect(Object.keys(plan.texts)).toEqual(expect.arrayContaining([...expected, ...chapters]));
	expect([...expected, ...chapters, ...around]).toEqual(expect.arrayContaining(Object.keys(plan.texts)));
});

test('every text is one or two short sentences', () => {
	const long = texts.filter(({ text }) => {
		const sentences = text.split(/(?<=\.)\s/);
		const whole = sentences.every((sentence) => /^\p{Lu}.*\.$/u.test(sentence));
		return !whole || sentences.length > 2 || countWords(text) < 10 || countWords(text) > 45;
	});
	expect(long).toEqual([]);
});

test('no two texts are the same', () => {
	expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
});

test('ids are unique', () => {
	expect(new Set(ids).size).toBe(ids.length);
});

test('everything that is pointed at is there', () => {
	const roles = ROLES_NL.map((role) => role.id);
	const pointedAt = [
		...plan.goals.map((goal) => goal.ambition),
		...plan.activities.flatMap(({ ambition, themes, partners }) => [ambition, ...themes, ...partners]),
		...plan.programmes.flatMap(({ place, activities, partners }) => [place, ...activities, ...partners]),
		...plan.parts.map((part) => part.parent),
		...plan.budgetHeadings.map((heading) => heading.parent),
		...plan.budgetLines.flatMap(({ heading, entity }) => [heading, entity]),
		...(plan.meta.ceiling?.headings ?? []),
		...(plan.meta.ceiling?.oneOffFunding ?? [])
	].filter((id) => id !== null);
	expect(ids).toEqual(expect.arrayContaining(pointedAt));
	expect(roles).toEqual(expect.arrayContaining(plan.activities.flatMap((activity) => activity.roles)));
});

test('an activity has one to four themes and one or two roles, and each theme and role is used', () => {
	for (const { themes, roles } of plan.activities) {
		expect(themes.length).toBeGreaterThanOrEqual(1);
		expect(new Set(themes).size).toBe(themes.length);
		expect([1, 2]).toContain(roles.length);
	}
	const used = new Set(plan.activities.flatMap(({ themes, roles }) => [...themes, ...roles]));
	expect([...used].sort()).toEqual([...plan.themes, ...ROLES_NL].map(({ id }) => id).sort());
});

test('its themes look like the themes a new plan starts with', () => {
	expect(plan.themes).toMatchObject(STANDARD_THEMES_NL);
});

test('a part stands one level under its parent, and after it', () => {
	for (const [index, part] of plan.parts.entries()) {
		const parentIndex = plan.parts.findIndex(({ id }) => id === part.parent);
		expect(part.level).toBe((plan.parts[parentIndex]?.level ?? 0) + 1);
		expect(parentIndex).toBeLessThan(index);
	}
});
