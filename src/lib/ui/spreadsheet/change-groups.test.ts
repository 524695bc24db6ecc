import { expect, test } from 'vitest';
import type { Proposal } from '$lib/exchange/sheet/compare';
import { changeGroups, chosenAtFirst } from './change-groups';

const place = { sheet: 'Activiteiten', changedHere: false };
const title = (id: string, row: number): Proposal => ({
	...place,
	row,
	key: `${id} title`,
	change: { type: 'field', kind: 'activities', id, field: 'title', from: 'a', to: 'b' }
});
const removal: Proposal = {
	...place,
	row: 0,
	key: 'c removal',
	change: { type: 'removal', kind: 'activities', id: 'c' }
};

test('changes of one activity stand together, in the order of the file', () => {
	const owner: Proposal = { ...title('a', 2), key: 'a owner' };
	expect(
		changeGroups([title('a', 2), title('b', 3), owner, removal]).map(({ id, row, proposals }) => [
			id,
			row,
			proposals.length
		])
	).toEqual([
		['a', 2, 2],
		['b', 3, 1],
		['c', 0, 1]
	]);
});

test('everything is chosen at first, except what would go to the bin', () => {
	expect([...chosenAtFirst([title('a', 2), removal])]).toEqual([
		['a title', true],
		['c removal', false]
	]);
});
