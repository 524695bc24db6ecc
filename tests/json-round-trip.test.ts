import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { parsePlanJson, planToJson } from '$lib/exchange/json/plan-file';
import { emptyPlan, textKey, type Plan } from '$lib/plan/model';
import type { RichText, Span } from '$lib/plan/rich-text';

function throughDocument(plan: Plan): Plan {
	const doc = newDocument('test');
	fillDocument(doc, plan);
	return readPlan(doc);
}

function throughFile(plan: Plan): Plan {
	const parsed = parsePlanJson(planToJson(plan));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return parsed.value;
}

/** A line, with spaces and odd signs in it. */
const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', '\\', '\u2028', '😀', '<'), minLength: 1 });
const span = fc.record<Span>(
	{
		text: words,
		bold: fc.constant(true),
		italic: fc.constant(true),
		link: fc.constantFrom('https://example.org/?a=1&b=2', 'mailto:a@example.org', '#/plan/x')
	},
	{ requiredKeys: ['text'] }
);
const content = fc.array(span, { maxLength: 4 });
const richText = fc.letrec<{ rich: RichText }>((tie) => ({
	rich: fc.array(
		fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			content.map((content) => ({ type: 'paragraph' as const, content })),
			fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), content }),
			fc.record({
				type: fc.constant('list' as const),
				ordered: fc.boolean(),
				items: fc.array(tie('rich'), { maxLength: 3 })
			})
		),
		{ maxLength: 4 }
	)
})).rich;

test('the example, with removed entities and every mark, goes to a file and back without loss', () => {
	const example = examplePlan('2026-01-05');
	const first = example.activities[0]?.id ?? '';
	const changed: Plan = {
		...example,
		people: [{ id: 'me', removed: false, name: 'Sam', initials: 'S', colour: '#123abc', function: 'Adviseur' }],
		activities: example.activities.map((activity, index) => ({
			...activity,
			removed: index % 7 === 3,
			owner: index === 0 ? 'me' : 'somebody-gone'
		})),
		themes: example.themes.map((theme, index) => ({ ...theme, removed: index === 2 })),
		texts: {
			...example.texts,
			[textKey(first, 'result')]: [
				{ type: 'heading', level: 3, content: [{ text: 'Kop' }] },
				{
					type: 'paragraph',
					content: [
						{ text: 'Gewoon\nnieuwe regel ' },
						{ text: 'vet', bold: true },
						{ text: 'scheef', italic: true },
						{ text: 'adres', bold: true, italic: true, link: 'https://example.org/' }
					]
				},
				{
					type: 'list',
					ordered: true,
					items: [
						[
							{ type: 'paragraph', content: [{ text: 'een' }] },
							{ type: 'list', ordered: false, items: [[{ type: 'paragraph', content: [{ text: 'dieper' }] }]] }
						]
					]
				}
			]
		}
	};
	const before = throughDocument(changed);
	expect(before.activities.some(({ removed }) => removed)).toBe(true);
	expect(before.texts[textKey(first, 'result')]).toEqual(changed.texts[textKey(first, 'result')]);
	expect(throughDocument(throughFile(before))).toEqual(before);
});

test('whatever somebody writes in a text survives the file', { timeout: 30_000 }, () => {
	const part = {
		id: 'a',
		removed: false,
		order: 'a0',
		kind: 'chapter',
		title: '',
		level: 1,
		parent: null,
		shown: true
	} as const;
	fc.assert(
		fc.property(richText, (rich) => {
			const before = throughDocument({
				...emptyPlan('', 2026),
				parts: [part],
				texts: { [textKey('a', 'text')]: rich }
			});
			expect(throughDocument(throughFile(before))).toEqual(before);
		}),
		{ numRuns: 150 }
	);
});

test('a file with anything in any place is refused, or is a plan that can be opened', { timeout: 30_000 }, () => {
	const file: unknown = JSON.parse(planToJson(examplePlan('2026-01-05')));
	const places = placesOf(file);
	fc.assert(
		fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
			const parsed = parsePlanJson(JSON.stringify(replaced(file, place, value)));
			if (parsed.ok) throughDocument(parsed.value);
			else expect(['notAPlan', 'newer']).toContain(parsed.error.type);
		}),
		{ numRuns: 200 }
	);
});

/** The paths to everything in a value, itself included. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
	if (key === undefined || typeof value !== 'object' || value === null) return by;
	if (Array.isArray(value))
		return value.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, by) : item));
	return { ...value, [key]: replaced(Reflect.get(value, key), rest, by) };
}
