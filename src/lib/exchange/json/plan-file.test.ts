import { describe, expect, test } from 'vitest';
import { emptyPlan, textKey, type Plan } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { examplePlan } from '../example/example-plan';
import { MAX_JSON_LENGTH, parsePlanJson, planToJson } from './plan-file';

const theme = { id: 'a', removed: false, order: 'a0', name: 'AI', shortName: 'AI', letter: 'AI', colour: '#8a3ab9' };
const partner = { id: 'p', removed: false, name: 'SIVON' };

/** Milliseconds: far more than it takes, far less than what grows with the square of the size. */
const AT_ONCE = 5_000;

/** The file of a plan with some of its parts replaced by anything. */
const fileOf = (parts: Record<string, unknown>, head: Record<string, unknown> = {}): string =>
	JSON.stringify({ format: 'planregie', version: 1, plan: { ...emptyPlan('Plan', 2026), ...parts }, ...head });
const fault = (text: string) => {
	const parsed = parsePlanJson(text);
	return parsed.ok ? null : parsed.error;
};
const read = (text: string): Plan => {
	const parsed = parsePlanJson(text);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return parsed.value;
};
const withText = (rich: unknown) => fileOf({ partners: [], themes: [theme], texts: { [textKey('a', 'goal')]: rich } });

test('a plan that is written as JSON reads back the same', () => {
	const plan = examplePlan('2026-01-05');
	expect(read(planToJson(plan))).toEqual(plan);
});

test('a file may start with a byte order mark', () => {
	expect(read(`\uFEFF${fileOf({})}`)).toEqual(emptyPlan('Plan', 2026));
});

test('rich text keeps its marks, links, headings and lists', () => {
	const rich: RichText = [
		{ type: 'heading', level: 2, content: [{ text: 'Kop' }] },
		{
			type: 'paragraph',
			content: [
				{ text: 'vet', bold: true },
				{ text: 'scheef\nregel', italic: true },
				{ text: 'site', link: 'https://example.org/' },
				{ text: 'alles', bold: true, italic: true, link: 'mailto:a@example.org' }
			]
		},
		{
			type: 'list',
			ordered: true,
			items: [
				[
					{ type: 'paragraph', content: [{ text: 'een' }] },
					{ type: 'list', ordered: false, items: [[{ type: 'paragraph', content: [] }]] }
				]
			]
		}
	];
	expect(read(withText(rich)).texts[textKey('a', 'goal')]).toEqual(rich);
});

test('keys that are not known are left out', () => {
	const plan = read(fileOf({ themes: [{ ...theme, later: 1 }], later: [] }, { later: true }));
	expect(plan.themes).toEqual([theme]);
	expect(plan).not.toHaveProperty('later');
});

test('a reference may point at something that is not there', () => {
	const goal = { id: 'g', removed: false, order: 'a0', ambition: 'gone', title: 'Doel' };
	expect(read(fileOf({ goals: [goal] })).goals).toEqual([goal]);
});

test('keys that belong to the language itself change nothing but their own place', () => {
	const text = fileOf({ partners: [{ ...partner, id: 'constructor' }] }).replace(
		'"texts":{}',
		'"texts":{"__proto__":{"polluted":true}},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'
	);
	const plan = read(text);
	expect(plan.texts).toEqual({});
	expect(plan.partners[0]?.id).toBe('constructor');
	expect(Reflect.get({}, 'polluted')).toBeUndefined();
	expect(Reflect.get(plan, 'polluted')).toBeUndefined();
	const hostile = fileOf({ partners: [{ ...partner, id: '__proto__' }] });
	expect(fault(hostile)).toEqual({ type: 'notAPlan', path: 'plan.partners.0.id' });
});

describe('what does not fit is refused and named', () => {
	test.each([
		['an amount that is not whole', { funding: [{ ...line(), kind: 'subsidy', amounts: { original: 1.5 } }] }],
		['an amount too large to add up', { funding: [{ ...line(), kind: 'subsidy', amounts: { original: 2 ** 53 } }] }],
		['an amount that is text', { funding: [{ ...line(), kind: 'subsidy', amounts: { original: '1' } }] }]
	])('%s', (_name, parts) => {
		expect(fault(fileOf(parts))).toEqual({ type: 'notAPlan', path: 'plan.funding.0.amounts.original' });
	});

	test('an amount without end', () => {
		const funding = [{ ...line(), kind: 'subsidy', amounts: { original: 7 } }];
		expect(fault(fileOf({ funding }).replace(':7}', ':1e999}'))).toMatchObject({ type: 'notAPlan' });
	});

	test.each(['red', '#12345', '#1234567', ' #123456', 'url(#123456)'])('the colour %j', (colour) => {
		expect(fault(fileOf({ themes: [{ ...theme, colour }] }))).toEqual({
			type: 'notAPlan',
			path: 'plan.themes.0.colour'
		});
	});

	test.each(['', 'a b', 'a/b', 'a:b', 'a\n', 'x'.repeat(201)])('the id %j', (id) => {
		expect(fault(fileOf({ partners: [{ ...partner, id }] }))).toEqual({
			type: 'notAPlan',
			path: 'plan.partners.0.id'
		});
	});

	test('an id that is used twice', () => {
		expect(fault(fileOf({ partners: [partner, partner] }))).toEqual({ type: 'notAPlan', path: 'plan.partners.1' });
		expect(fault(fileOf({ themes: [theme], partners: [{ ...partner, id: theme.id }] }))).toEqual({
			type: 'notAPlan',
			path: 'plan.partners.0'
		});
	});

	test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//example.org', 'file:///etc/passwd'])(
		'the link %j',
		(link) => {
			expect(fault(withText([{ type: 'paragraph', content: [{ text: 'x', link }] }]))).toMatchObject({
				type: 'notAPlan'
			});
		}
	);

	test('a block of an unknown kind', () => {
		expect(fault(withText([{ type: 'script', content: [] }]))).toMatchObject({ type: 'notAPlan' });
	});

	test('a list that is missing', () => {
		expect(fault(fileOf({ activities: undefined }))).toEqual({ type: 'notAPlan', path: 'plan.activities' });
	});

	test.each(['null', '[]', '3', '"plan"', '{}', '{"format":"planregie","version":1}', '{"version":1,"plan":{}}'])(
		'%s',
		(text) => {
			expect(fault(text)).toMatchObject({ type: 'notAPlan' });
		}
	);
});

test.each(['', '{', 'Jaarplan 2026', '{"plan":}', 'undefined'])('%j is not JSON', (text) => {
	expect(fault(text)).toEqual({ type: 'notJson' });
});

test('a file or a plan of a later version is called newer, whatever else is in it', () => {
	expect(fault('{"format":"planregie","version":2,"plan":"packed"}')).toEqual({ type: 'newer' });
	expect(fault(fileOf({ meta: { schema: 2 } }))).toEqual({ type: 'newer' });
});

test('a file that is too long is refused before it is read', () => {
	expect(fault(' '.repeat(MAX_JSON_LENGTH + 1))).toEqual({ type: 'tooLarge' });
});

test('lists within lists are read to thirty deep', () => {
	expect(parsePlanJson(withText(nested(30))).ok).toBe(true);
});

test.each([40, 100_000])('a text of %i lists within each other is refused at once', (depth) => {
	const item = '[{"type":"list","ordered":false,"items":[';
	const text = withText('X').replace('"X"', item.repeat(depth) + ']}]'.repeat(depth));
	expect(fault(text)).toEqual({ type: 'notAPlan', path: 'plan.texts' });
});

test('a million brackets are refused at once', { timeout: AT_ONCE }, () => {
	expect(fault('['.repeat(1_000_000) + ']'.repeat(1_000_000))).not.toBeNull();
});

test('a file of half a million bad entries is refused at once', { timeout: AT_ONCE }, () => {
	expect(fault(fileOf({ partners: new Array(500_000).fill(0) }))).toEqual({ type: 'tooLarge' });
});

function line() {
	return { id: 'f', removed: false, order: 'a0', label: 'Subsidie' };
}

function nested(depth: number): RichText {
	return depth === 0
		? [{ type: 'paragraph', content: [{ text: 'diep' }] }]
		: [{ type: 'list', ordered: false, items: [nested(depth - 1)] }];
}
