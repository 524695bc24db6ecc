import { withBrowser } from '../chromium.mjs';
import { median } from '../stats.mjs';

export const needs = ['pages'];

/** G4: an amount of a colleague comes in, until the totals that something on screen reads are right. */
export async function measure({ pages }) {
	return withBrowser(async ({ newContext }) => {
		const page = await (await newContext()).newPage();
		await page.goto(`${pages.url}totals.html`);
		await page.waitForFunction(() => window.openTotals);
		const times = await page.evaluate(timeTotals);
		const [small, large, all] = [times.small, times.large, times.all].map(median);
		return [
			row('edit to totals, 1,000 activities', large, 'ours, 30', small, 2),
			row('edit to totals, 1,000 activities', large, 'whole plan read', all, 1 / 50)
		];
	});
}

const row = (what, ours, beside, other, limit) => ({ goal: 'G4', what, unit: 'ms', ours, beside, other, limit });

/** Runs in the page. An edit is too short for the clock alone: 50 make one sample. */
function timeTotals() {
	const BATCH = 50;
	const [small, large] = [window.openTotals(30), window.openTotals(1_000)];
	const batch = (plan) => {
		let time = 0;
		for (let count = 0; count < BATCH; count++) time += plan.edit();
		return time / BATCH;
	};
	for (let round = 0; round < 5; round++) [small, large].forEach(batch);
	const samples = { small: [], large: [], all: [] };
	for (let round = 0; round < 15; round++) {
		samples.small.push(batch(small));
		samples.large.push(batch(large));
		samples.all.push(large.readAll());
	}
	return samples;
}
