import { describe, expect, test } from 'vitest';
import { statusOf, type OtherMember, type Reach, type RoomView } from './room-view';

describe('the state of a room', () => {
	test('is alone while nobody else is in it, whatever was changed', () => {
		expect(statusOf(view([], { pending: 3 }))).toEqual({ type: 'alone' });
	});

	test('is together with as many as are linked, whoever else is away', () => {
		expect(statusOf(view([['linked'], ['linked'], ['away', 5]], { pending: 1, isSettled: false }))).toEqual({
			type: 'together',
			others: 2,
			pending: 1,
			isSettled: false
		});
	});

	test('is away since the last one was heard', () => {
		const { since, type } = {
			since: null,
			...statusOf(
				view([
					['away', 5_000],
					['away', 7_000],
					['lost', 1_000]
				])
			)
		};
		expect([type, since]).toEqual(['away', new Date(7_000)]);
	});

	test('is reconnecting while another way is tried, and offline when none is left, with what nobody has yet', () => {
		expect(
			statusOf(
				view(
					[
						['reconnecting', 9],
						['lost', 3]
					],
					{ pending: 2 }
				)
			)
		).toEqual({
			type: 'reconnecting',
			since: new Date(9),
			pending: 2
		});
		expect(
			statusOf(
				view(
					[
						['lost', 9],
						['lost', 3]
					],
					{ pending: 4 }
				)
			)
		).toEqual({
			type: 'offline',
			since: new Date(9),
			pending: 4
		});
	});
});

function view(others: readonly (readonly [Reach, number?])[], fields: Partial<RoomView> = {}): RoomView {
	const member = (reach: Reach, since: number | undefined, index: number): OtherMember => ({
		id: `member-${index}`,
		name: `Lid ${index}`,
		role: 'editor',
		reach,
		since: since ?? null,
		presence: null
	});
	return {
		role: 'editor',
		others: others.map(([reach, since], index) => member(reach, since, index)),
		pending: 0,
		isSettled: true,
		...fields
	};
}
