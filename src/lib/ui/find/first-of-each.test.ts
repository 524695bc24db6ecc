import { expect, test } from 'vitest';
import type { Offer } from '$lib/ui/shell/offers.svelte';
import { firstOfEach } from './first-of-each';

const offer = (id: string, label: string, keys?: string): Offer => ({
	id,
	label,
	run: () => {},
	...(keys === undefined ? {} : { keys })
});
const shown = (offers: readonly Offer[]) => offers.map(({ id, keys }) => [id, keys]);

test('what a screen offers under the same id or the same words takes the place of what is offered everywhere', () => {
	const offers = [offer('list.add', 'Nieuwe activiteit', 'n'), offer('print', 'Druk de lijst af')];
	const everywhere = [offer('add', 'Nieuwe activiteit', 'n'), offer('print', 'Druk af'), offer('keys', 'Toetsen', '?')];
	expect(shown(firstOfEach([...offers, ...everywhere]))).toEqual([
		['list.add', 'n'],
		['print', undefined],
		['keys', '?']
	]);
});

test('a key does one thing: another offer of it stays, without the key', () => {
	expect(
		shown(firstOfEach([offer('list.search', 'Zoek in de lijst', '/'), offer('search', 'Zoek overal', '/')]))
	).toEqual([
		['list.search', '/'],
		['search', undefined]
	]);
});
