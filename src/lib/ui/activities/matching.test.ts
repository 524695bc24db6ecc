import { describe, expect, it } from 'vitest';
import { activitiesByAmbition } from '$lib/plan/numbering';
import { fold } from '$lib/ui/base/fold';
import { activity, ambition } from '../../../../tests/support/plans';
import { ANYONE, filterGroups, NOBODY, type Wanted } from './matching';

const words: Readonly<Record<string, string>> = {
	a: fold('Creëren van leermiddelen, sámen met SIVON'),
	b: fold('Monitor'),
	c: fold('Leermiddelen')
};
const groups = activitiesByAmbition(
	[ambition('A'), ambition('B'), ambition('C')],
	[
		activity('a', { ambition: 'A', themes: ['ai', 'safety'], owner: 'coordinator' }),
		activity('b', { ambition: 'A', themes: ['ai'], owner: 'gone' }),
		activity('c', { ambition: 'B' })
	]
);
const found = (wanted: Partial<Wanted>) =>
	filterGroups(
		groups,
		{ themes: [], owner: ANYONE, text: '', ...wanted },
		['coordinator', 'board'],
		(id) => words[id] ?? ''
	).flatMap((group) => group.activities.map(({ id }) => id));

describe('filtering activities', () => {
	it('shows all that have every chosen theme', () => {
		expect(found({ themes: ['ai'] })).toEqual(['a', 'b']);
		expect(found({ themes: ['ai', 'safety'] })).toEqual(['a']);
	});

	it('shows what someone owns, and what nobody who is still there owns', () => {
		expect(found({ owner: 'coordinator' })).toEqual(['a']);
		expect(found({ owner: 'board' })).toEqual([]);
		expect(found({ owner: NOBODY })).toEqual(['b', 'c']);
	});

	it('finds words anywhere, whatever their capitals and accents', () => {
		expect(found({ text: 'creeren' })).toEqual(['a']);
		expect(found({ text: 'Sivon SAMEN' })).toEqual(['a']);
		expect(found({ text: 'léermid' })).toEqual(['a', 'c']);
		expect(found({ text: 'sivon monitor' })).toEqual([]);
		expect(found({ text: '   ' })).toEqual(['a', 'b', 'c']);
	});

	it('leaves out ambitions in which nothing is found', () => {
		const shown = filterGroups(groups, { themes: [], owner: ANYONE, text: '' }, [], () => '');
		expect(shown.map(({ ambition }) => ambition?.id)).toEqual(['A', 'B']);
	});
});
