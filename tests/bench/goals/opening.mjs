import { withPage } from '../page.mjs';
import { median } from '../stats.mjs';

export const needs = ['pages'];

/**
 * G5: from the bytes of a stored plan of 1,000 activities, with texts and amounts, to what the list shows of it: the
 * document, what follows it, the history, the numbers and the sums. Beside it the same bytes in a document of Yjs that
 * nobody reads.
 */
export async function measure({ pages }) {
	const { ours, bare } = await withPage(pages.url, 'document', 'documents', (page) => page.evaluate(timeOpenings));
	return [
		{
			goal: 'G5',
			what: 'opening 1,000 activities',
			unit: 'ms',
			ours: median(ours),
			beside: 'bare applyUpdate',
			other: median(bare),
			limit: 1.2
		}
	];
}

/** Runs in the page. */
async function timeOpenings() {
	const rivals = window.documents.openings(1_000);
	const samples = { ours: [], bare: [] };
	for (let round = 0; round < 14; round++)
		for (const name of round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours']) {
			await new Promise((resolve) => setTimeout(resolve, 50));
			const time = rivals[name]();
			if (round >= 3) samples[name].push(time);
		}
	return samples;
}
