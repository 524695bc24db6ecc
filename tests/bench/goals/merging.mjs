import { withPage } from '../page.mjs';
import { median } from '../stats.mjs';

export const needs = ['pages'];

/**
 * G8: 1,000 edits of a colleague come into an open plan of 1,000 activities in which as many were made meanwhile, until
 * the list and the sums are right. Beside it the same bytes in a document of Yjs that nobody reads.
 */
export async function measure({ pages }) {
	const { ours, bare } = await withPage(pages.url, 'document', 'documents', (page) => page.evaluate(timeMerges));
	return [
		{
			goal: 'G8',
			what: 'merging 1,000 and 1,000 edits',
			unit: 'ms',
			ours: median(ours),
			beside: 'bare applyUpdate',
			other: median(bare),
			limit: 1.5
		}
	];
}

/** Runs in the page. */
async function timeMerges() {
	const rivals = window.documents.merges(1_000, 1_000);
	const samples = { ours: [], bare: [] };
	for (let round = 0; round < 14; round++)
		for (const name of round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours']) {
			await new Promise((resolve) => setTimeout(resolve, 50));
			const time = rivals[name]();
			if (round >= 3) samples[name].push(time);
		}
	return samples;
}
