import { withPage } from '../page.mjs';
import { median } from '../stats.mjs';

/** Bytes that typing over one amount may cost. */
const MOST_BYTES = 45;

export const needs = ['pages'];

/** G9: an amount is typed over in an open plan, until the list and the sums are right. */
export async function measure({ pages }) {
	const found = await withPage(pages.url, 'document', 'documents', (page) => page.evaluate(timeAmounts));
	return [
		{
			goal: 'G9',
			what: 'one amount typed over',
			unit: 'B',
			ours: found.bytes,
			beside: 'the goal',
			other: MOST_BYTES,
			limit: 1
		},
		{
			goal: 'G9',
			what: 'one amount, 1,000 activities',
			unit: 'ms',
			ours: median(found.large),
			beside: 'ours, 30',
			other: median(found.small),
			limit: 2
		}
	];
}

/** Runs in the page. An edit is too short for the clock alone: 50 make one sample. */
function timeAmounts() {
	const BATCH = 50;
	const [small, large] = [window.documents.amounts(30), window.documents.amounts(1_000)];
	const samples = { small: [], large: [] };
	let bytes = 0;
	for (let round = 0; round < 20; round++)
		for (const [name, plan] of [
			['small', small],
			['large', large]
		]) {
			let time = 0;
			for (let count = 0; count < BATCH; count++) {
				time += plan.edit();
				bytes = Math.max(bytes, plan.bytes);
			}
			if (round >= 5) samples[name].push(time / BATCH);
		}
	return { ...samples, bytes };
}
