import { expect, test } from 'vitest';
import { follow, following, isPresenting, present } from './follow.svelte';

test('whoever shows the way follows nobody, and the other way round', () => {
	follow('anna');
	expect([following(), isPresenting()]).toEqual(['anna', false]);
	present(true);
	expect([following(), isPresenting()]).toEqual([null, true]);
	follow('anna');
	expect([following(), isPresenting()]).toEqual(['anna', false]);
	follow(null);
	expect([following(), isPresenting()]).toEqual([null, false]);
});
