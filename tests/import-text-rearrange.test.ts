import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rearranged, type Step } from '$lib/exchange/text/rearrange';
import { recognise } from '$lib/exchange/text/recognise';
import { TEXT_FIELDS, type Id, type Plan } from '$lib/plan/model';
import { richToText } from '$lib/plan/rich-text';
import { SAMPLE_DOCUMENT } from './support/sample-document';

let ids = 0;
const recognition = recognise(SAMPLE_DOCUMENT, { newId: () => `id-${(ids += 1)}`, name: '', date: '2026-01-15' });
if (!recognition.ok) throw new Error(recognition.error.type);
const { plan } = recognition.value;

/** How often each word stands in the plan: in its texts, its names and its labels. */
function wordsIn({ texts, ...lists }: Plan): ReadonlyMap<string, number> {
	const names = [
		...[...lists.ambitions, ...lists.goals, ...lists.activities, ...lists.programmes, ...lists.parts].map(
			({ title }) => title
		),
		...lists.activities.map(({ subtitle }) => subtitle),
		...lists.programmes.flatMap(({ shortName, funder, lead }) => [shortName, funder, lead]),
		...[...lists.budgetLines, ...lists.funding].map(({ label }) => label)
	];
	const counts = new Map<string, number>();
	for (const text of [...Object.values(texts).map(richToText), ...names])
		for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** What one plan has of another's words too few. */
function missing(before: Plan, after: Plan): readonly string[] {
	const left = wordsIn(after);
	return [...wordsIn(before)].flatMap(([word, times]) => (times > (left.get(word) ?? 0) ? [word] : []));
}

const oneOf = (list: readonly { readonly id: Id }[], index: number): Id =>
	list.length === 0 ? 'nothing' : (list[index % list.length]?.id ?? '');

/** A step by numbers, since which things there are depends on the steps before it. */
function stepFrom(now: Plan, [type, a, b, c]: readonly [number, number, number, number], made: Id): Step {
	const { activities, ambitions, goals, programmes, parts } = now;
	switch (type) {
		case 0:
			return { type: 'merge', activity: oneOf(activities, a), into: oneOf(activities, b) };
		case 1: {
			const field = TEXT_FIELDS.activities[b % 3] ?? 'introduction';
			return { type: 'split', activity: oneOf(activities, a), field, at: c % 4, newId: made };
		}
		case 2: {
			const kind = (['activities', 'goals', 'ambitions'] as const)[c % 3] ?? 'goals';
			const list = { activities, goals, ambitions }[kind];
			const before = b % 2 === 0 ? null : oneOf(list, b);
			return { type: 'move', kind, id: oneOf(list, a), ambition: oneOf(ambitions, c), before };
		}
		case 3: {
			const kind = (['activities', 'goals', 'ambitions', 'programmes'] as const)[b % 4] ?? 'goals';
			return { type: 'drop', kind, id: oneOf({ activities, goals, ambitions, programmes }[kind], a), part: made };
		}
		default: {
			const kind = (['activities', 'ambitions', 'programmes', 'chapters'] as const)[b % 4] ?? 'activities';
			const into = (['activities', 'ambitions', 'programmes'] as const)[c % 3] ?? 'activities';
			return { type: 'become', kind, id: oneOf({ activities, ambitions, programmes, chapters: parts }[kind], a), into };
		}
	}
}

const small = fc.nat({ max: 40 });
const numbers = fc.tuple(fc.nat({ max: 4 }), small, small, small);

test('no words, no money and no place is lost, whatever is put right in whatever order', () => {
	fc.assert(
		fc.property(fc.array(numbers, { minLength: 1, maxLength: 12 }), (choices) => {
			let after = plan;
			choices.forEach((choice, index) => {
				after = rearranged(after, [stepFrom(after, choice, `new-${index}`)]);
			});
			expect(missing(plan, after)).toEqual([]);
			expect(after.budgetLines.map(({ amounts }) => amounts)).toEqual(plan.budgetLines.map(({ amounts }) => amounts));
			const there = new Set([...after.activities, ...after.ambitions, ...after.programmes].map(({ id }) => id));
			const all = [...after.activities, ...after.ambitions, ...after.programmes, ...after.goals, ...after.parts];
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			const points = [
				...[...after.activities, ...after.goals].map(({ ambition }) => ambition),
				...after.programmes.flatMap(({ place, activities }) => [place, ...activities]),
				...after.budgetLines.map(({ entity }) => entity)
			];
			for (const id of points) expect(id === null || there.has(id), id ?? '').toBe(true);
		}),
		{ numRuns: 300 }
	);
}, 60_000);

test('the check says which word is lost', () => {
	const without = { ...plan, activities: plan.activities.slice(1) };
	expect(missing(plan, without)).toContain('Leeskringen');
});
