import { withBrowser } from '../chromium.mjs';
import { median } from '../stats.mjs';

export const needs = ['pages'];

/** G11: four charts of ten bars of two values each, as the overview shows them: until they stand, and show other values. */
export async function measure({ pages }) {
	return withBrowser(async ({ newContext }) => {
		const page = await (await newContext()).newPage();
		await page.goto(`${pages.url}charts.html`);
		await page.waitForFunction(() => window.timeCharts);
		const { ours, floor } = await page.evaluate(timeCharts);
		return [row('create', ours, floor), row('update', ours, floor)];
	});
}

const row = (part, ours, floor) => ({
	goal: 'G11',
	what: `charts of the first view, ${part}`,
	unit: 'ms',
	ours: median(ours.map((sample) => sample[part])),
	beside: 'plain DOM bars',
	other: median(floor.map((sample) => sample[part])),
	limit: 2
});

/** Runs in the page. */
async function timeCharts() {
	const samples = { ours: [], floor: [] };
	for (let round = 0; round < 40; round++)
		for (const name of ['ours', 'floor']) {
			// What the one before left to be thrown away is not counted for the next.
			await new Promise((resolve) => setTimeout(resolve, 10));
			const sample = window.timeCharts(name, round);
			if (round >= 10) samples[name].push(sample);
		}
	return samples;
}
