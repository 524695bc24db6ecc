import { describe, expect, test } from 'vitest';
import { createKeyHandler, type KeyPress } from './keys';
import type { Offer } from './offers.svelte';

describe('a key', () => {
	test('does what is offered under it, once, and nothing else of the browser', () => {
		const { press, done, prevented } = keys(['n', 'Ctrl+Enter']);
		press({ key: 'n' });
		press({ key: 'Enter', ctrlKey: true });
		expect([done, prevented()]).toEqual([['n', 'Ctrl+Enter'], 2]);
	});

	test('with capitals locked is the same key', () => {
		const { press, done } = keys(['n']);
		press({ key: 'N' });
		expect(done).toEqual(['n']);
	});

	test('made with Shift is the sign that it makes', () => {
		const { press, done } = keys(['?', 'N']);
		press({ key: '?', shiftKey: true });
		press({ key: 'N', shiftKey: true });
		expect(done).toEqual(['?', 'N']);
	});

	test.each<[string, Partial<KeyPress>]>([
		['with Ctrl', { ctrlKey: true }],
		['with Cmd', { metaKey: true }],
		['with Alt', { altKey: true }],
		['with AltGr, which types a sign', { ctrlKey: true, altKey: true }],
		['with Shift', { key: 'N', shiftKey: true }],
		['that something else has used', { defaultPrevented: true }],
		['that is part of a sign being composed', { isComposing: true }]
	])('%s is another key', (_what, fields) => {
		const { press, done, prevented } = keys(['n']);
		press({ key: 'n', ...fields });
		expect([done, prevented()]).toEqual([[], 0]);
	});

	test('does nothing while somebody types', () => {
		const { press, done } = keys(['n', 'Ctrl+Enter'], { isBusy: () => true });
		press({ key: 'n' });
		press({ key: 'Enter', ctrlKey: true });
		expect(done).toEqual([]);
	});

	test('without Ctrl does nothing when single keys are off', () => {
		const { press, done } = keys(['n', 'g a', '?', 'Ctrl+Enter'], { singles: () => false });
		for (const key of ['n', 'g', 'a', '?']) press({ key });
		press({ key: 'Enter', ctrlKey: true });
		expect(done).toEqual(['Ctrl+Enter']);
	});
});

describe('two keys in a row', () => {
	test('do what is offered under the pair, not under the second alone', () => {
		const { press, done } = keys(['a', 'g a', 'g b']);
		press({ key: 'g' });
		press({ key: 'a' });
		press({ key: 'a' });
		expect(done).toEqual(['g a', 'a']);
	});

	test('do so with Shift pressed and let go in between', () => {
		const { press, done } = keys(['g ?']);
		press({ key: 'g' });
		press({ key: 'Shift', shiftKey: true });
		press({ key: '?', shiftKey: true });
		expect(done).toEqual(['g ?']);
	});

	test('are no pair when another key came between, or too much time', () => {
		const { press, done } = keys(['g a', 'n']);
		press({ key: 'g' });
		press({ key: 'x' });
		press({ key: 'a' });
		press({ key: 'g', timeStamp: 10_000 });
		press({ key: 'a', timeStamp: 12_000 });
		expect(done).toEqual([]);
	});

	test('that are no pair leave the second to do its own work', () => {
		const { press, done } = keys(['g a', 'n']);
		press({ key: 'g' });
		press({ key: 'n' });
		expect(done).toEqual(['n']);
	});
});

function keys(
	offered: readonly string[],
	source: { readonly singles?: () => boolean; readonly isBusy?: () => boolean } = {}
) {
	const done: string[] = [];
	let prevented = 0;
	const offers: readonly Offer[] = offered.map((keys) => ({
		id: keys,
		label: keys,
		keys,
		run: () => void done.push(keys)
	}));
	const handle = createKeyHandler({ offers: () => offers, singles: () => true, isBusy: () => false, ...source });
	const press = (fields: Partial<KeyPress>) =>
		handle({
			key: '',
			ctrlKey: false,
			metaKey: false,
			altKey: false,
			shiftKey: false,
			timeStamp: 0,
			isComposing: false,
			defaultPrevented: false,
			preventDefault: () => (prevented += 1),
			target: null,
			...fields
		});
	return { press, done, prevented: () => prevented };
}
