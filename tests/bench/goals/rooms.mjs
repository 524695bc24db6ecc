import { measureCrowd } from '../rooms/crowd.mjs';
import { measureTogether, measureTyping } from '../rooms/together.mjs';
import { measureWeight } from '../rooms/weight.mjs';

export const needs = ['pages'];

/** ROOMS: an edit among eight browsers, typing beside a large change, thirty members at once, and what a room loads. */
export async function measure({ pages }) {
	const rows = [];
	for (const part of [measureWeight, measureTogether, measureTyping, measureCrowd])
		rows.push(...(await part(pages.url)));
	return rows.map((row) => ({ goal: 'ROOMS', ...row }));
}
