import { measureCrowd } from '../rooms/crowd.mjs';
import { measureTogether, measureTyping } from '../rooms/together.mjs';
import { measureWeight } from '../rooms/weight.mjs';

export const needs = ['pages', 'ours'];

/** ROOMS: an edit among eight browsers, typing beside a large change, thirty members at once, and what a room loads. */
export async function measure({ pages, ours }) {
	const rows = await measureWeight(ours);
	for (const part of [measureTogether, measureTyping, measureCrowd]) rows.push(...(await part(pages.url)));
	return rows.map((row) => ({ goal: 'ROOMS', ...row }));
}
