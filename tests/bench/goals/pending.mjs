import { withPage } from '../page.mjs';
import { median } from '../stats.mjs';

export const needs = ['pages'];

/** G10: the app's storage reads a plan from this browser after which it has written 1,000 edits, or that lies there as one
 * piece. */
export async function measure({ pages }) {
	return withPage(pages.url, 'storage', 'storages', async (page) => {
		const rows = [];
		for (const activities of [30, 1_000]) {
			const { pending, compacted } = await page.evaluate(timeOpening, activities);
			rows.push({
				goal: 'G10',
				what: `from the browser, 1,000 pending edits, ${activities.toLocaleString('en')} activities`,
				unit: 'ms',
				ours: median(pending),
				beside: 'compacted',
				other: median(compacted),
				limit: 1.6
			});
		}
		return rows;
	});
}

/** Runs in the page. */
async function timeOpening(activities) {
	const pieces = await window.storages.piecesOf(activities, 1_000);
	const samples = { pending: [], compacted: [] };
	for (let round = 0; round < 11; round++)
		for (const name of round % 2 === 0 ? ['pending', 'compacted'] : ['compacted', 'pending']) {
			const time = await window.storages.open(pieces[name]);
			if (round >= 2) samples[name].push(time);
		}
	return samples;
}
