import { describe, expect, it } from 'vitest';
import { USUAL_COLUMNS } from './columns';
import { BUILT_IN, MOST_FILTERS, NOTHING_KEPT, parseKept } from './kept-list';

const parse = (value: unknown) => parseKept(JSON.stringify(value));
const filter = (id: string, fields: object = {}) => ({
	id,
	name: `Filter ${id}`,
	query: 'without=owner',
	columns: ['cost'],
	...fields
});

describe('what this device keeps of a list', () => {
	it('comes back as it was', () => {
		const kept = { columns: ['number', 'state'], filters: [filter('1')] };
		expect(parse(kept)).toEqual(kept);
	});

	it('is as always when there is nothing, or nothing that can be read', () => {
		for (const text of [null, '', '{', 'null', '[]', '7', '"filters"', `"${'x'.repeat(400_000)}"`])
			expect(parseKept(text)).toEqual(NOTHING_KEPT);
		expect(parse({ columns: 'all', filters: { 0: filter('1') } })).toEqual(NOTHING_KEPT);
	});

	it('leaves out filters without a name or an id, and the second with one id', () => {
		const filters = [filter('1'), filter('1'), filter(''), filter('2', { name: ' ' }), { id: 3, name: 'x' }, null, 'x'];
		expect(parse({ filters }).filters.map(({ id }) => id)).toEqual(['1']);
	});

	it('keeps of a query only what the list understands', () => {
		expect(
			parse({ filters: [filter('1', { query: 'group=best&theme=ai&<script>=1&sort=-cost' })] }).filters[0]?.query
		).toBe('theme=ai&sort=-cost');
		expect(parse({ filters: [filter('1', { query: 7, columns: 7 })] }).filters[0]).toMatchObject({
			query: '',
			columns: USUAL_COLUMNS
		});
	});

	it('has columns that there are, in their order, each once; none is a choice too', () => {
		expect(parse({ columns: ['owner', 'number', 'number', '__proto__', 7] }).columns).toEqual(['number', 'owner']);
		expect(parse({ columns: [] }).columns).toEqual([]);
	});

	it('has bounds', () => {
		const filters = Array.from({ length: 500 }, (_, index) => filter(String(index), { name: 'n'.repeat(500) }));
		const kept = parse({ filters });
		expect(kept.filters).toHaveLength(MOST_FILTERS);
		expect(kept.filters[0]?.name).toHaveLength(80);
		expect(parse({ filters: [filter('1', { query: `q=${'x'.repeat(10_000)}` })] }).filters[0]?.query).toBe('');
	});

	it('begins with filters that everybody has', () => {
		expect(BUILT_IN).toMatchObject({ everything: '', noTheme: 'without=theme', noOwner: 'without=owner' });
	});
});
