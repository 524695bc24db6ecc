import { describe, expect, it } from 'vitest';
import { activity, programme } from '../../../../tests/support/plans';
import { programmesByActivity, stayInPlace } from './facts';

describe('the programmes of an activity', () => {
	it('are those whose box stands under it and those that touch it', () => {
		const found = programmesByActivity([
			programme('iol', { place: 'a', activities: ['a', 'b'] }),
			programme('dvo', { activities: ['b'] })
		]);
		expect([...found]).toEqual([
			['a', ['iol']],
			['b', ['iol', 'dvo']]
		]);
	});
});

describe('a list of activities', () => {
	const before = [activity('a', { themes: ['ai'] }), activity('b')];
	const changed = (fields: Parameters<typeof activity>[1]) => [
		activity('a', { themes: ['ai'], ...fields }),
		activity('b')
	];

	it('stays in place when a title or a partner changes', () => {
		expect(stayInPlace(before, changed({ title: 'Nieuw', partners: ['x'] }))).toBe(true);
	});

	it('does not when a row comes or goes, or what groups and filters look at changes', () => {
		expect(stayInPlace(before, before.slice(1))).toBe(false);
		expect(stayInPlace(before, before.toReversed())).toBe(false);
		for (const fields of [
			{ themes: [] },
			{ themes: ['x'] },
			{ owner: 'x' },
			{ ambition: 'x' },
			{ state: 'ready' as const }
		])
			expect(stayInPlace(before, changed(fields))).toBe(false);
	});
});
