import { expect, test } from 'vitest';
import { LivePlan } from '$lib/live/live-plan.svelte';
import type { OtherMember } from '$lib/sync/peers/room/room-view';
import { activity, planWith } from '../../../../tests/support/plans';
import { documentOf } from '../../../../tests/support/replicas';
import { marksOf } from './marks';
import { markBox } from './mark-box';

const plan = new LivePlan(documentOf(planWith({ activities: [activity('books'), activity('courses')] })));
const member = (name: string, entity: string, field: string | null, more: Partial<OtherMember> = {}): OtherMember => ({
	id: name,
	name,
	role: 'editor',
	reach: 'linked',
	since: null,
	presence: { person: null, at: { screen: 'activities', entity, field }, typing: false, presents: false },
	...more
});
const drawn = (others: readonly OtherMember[]) =>
	marksOf(plan, others).map(({ kind, focus, who }) => [kind, focus, who.map(({ name }) => name).join(' ')]);

test('who is in a field is marked there, and at the row of what they have open', () => {
	expect(drawn([member('Anna', 'text/books', 'result'), member('Bas', 'activities:books', null)])).toEqual([
		['field', 'text/books/result', 'Anna'],
		['row', 'activities:books:', 'Anna Bas']
	]);
});

test('a row that somebody only points at is marked as a row, once', () => {
	expect(drawn([member('Anna', 'activities:courses', '')])).toEqual([['row', 'activities:courses:', 'Anna']]);
});

test('in a shared field, who types comes first', () => {
	const typing = member('Bas', 'activities:books', 'title');
	const presence = typing.presence && { ...typing.presence, typing: true };
	const [mark] = marksOf(plan, [member('Anna', 'activities:books', 'title'), { ...typing, presence }]);
	expect(mark?.who.map(({ name, typing }) => [name, typing])).toEqual([
		['Bas', true],
		['Anna', false]
	]);
});

test('who is gone, shows nothing, or is at something unknown leaves no row behind', () => {
	expect(
		drawn([
			member('Anna', 'activities:books', 'title', { reach: 'lost' }),
			member('Bas', 'activities:books', 'title', { reach: 'reconnecting' }),
			member('Cas', 'activities:books', 'title', { presence: null }),
			member('Dora', 'activities:nothing', null)
		])
	).toEqual([]);
});

const shown = { left: 0, top: 100, right: 500, bottom: 600 };

test('a mark is cut off where the page under it is', () => {
	const box = markBox({ left: 20, top: 80, right: 220, bottom: 140 }, shown);
	expect(box).toMatchObject({ left: 20, top: 80, width: 200, height: 60 });
	expect(box?.clip).toBe('inset(20px -280px -460px -20px)');
});

test('what has scrolled away has no mark', () => {
	expect(markBox({ left: 20, top: 40, right: 220, bottom: 102 }, shown)).toBeNull();
	expect(markBox({ left: 500, top: 200, right: 700, bottom: 230 }, shown)).toBeNull();
});

test('on an enlarged page a mark is as large as what it marks', () => {
	expect(markBox({ left: 32, top: 160, right: 192, bottom: 320 }, shown, 1.6)).toMatchObject({
		left: 20,
		top: 100,
		width: 100,
		height: 100
	});
});
