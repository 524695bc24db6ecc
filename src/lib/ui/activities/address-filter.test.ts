import { describe, expect, it } from 'vitest';
import { activitiesWhere, queryOf } from '$lib/ui/shell/routes';
import { ALL, filterQuery, readFilter, type Wanted } from './address-filter';

const read = (query: string) => readFilter(new URLSearchParams(query));

describe('a filter in the address', () => {
	it('comes back as it was', () => {
		const wanted: Wanted = {
			words: 'Creëren & 50% + meer?',
			themes: ['theme-ai', 'a&b=c#d%20~26~'],
			ambition: 'ambition-2',
			owner: 'someone',
			programme: 'programme-iol',
			states: ['draft', 'ready'],
			without: ['owner', 'amount'],
			group: 'owner',
			sort: 'cost',
			descending: true
		};
		expect(read(filterQuery(wanted))).toEqual(wanted);
	});

	it('comes back as it was too when the router has decoded it before us', () => {
		const wanted = { ...ALL, words: '100% & meer', themes: ['a&b'] };
		const url = new URL(`http://localhost/${activitiesWhere('plan', filterQuery(wanted))}`);
		url.hash = decodeURIComponent(url.hash);
		expect(readFilter(queryOf(url))).toEqual(wanted);
	});

	it('says nothing about what is as always', () => {
		expect(filterQuery(ALL)).toBe('');
		expect(filterQuery({ themes: ['ai'], ambition: 'two' })).toBe('theme=ai&ambition=two');
		expect(read('')).toEqual(ALL);
	});

	it('is left out where it is not understood', () => {
		expect(read('group=__proto__&sort=-constructor&status=best&without=everything&theme=&q=')).toEqual(ALL);
	});

	it('has bounds, whoever wrote it', () => {
		const hostile = read(`q=${'x'.repeat(100_000)}&${'theme=a&'.repeat(1000)}${'theme=b&'.repeat(10)}`);
		expect(hostile.words).toHaveLength(200);
		expect(hostile.themes).toEqual(['a']);
	});
});
