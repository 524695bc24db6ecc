import { withPage } from '../page.mjs';
import { median } from '../stats.mjs';

export const needs = ['peerPages'];

/** G5 and G8 beside Automerge, with the same plan and the same edits. */
export async function measure({ peerPages }) {
	return withPage(peerPages.url, 'automerge', 'peers', async (page) => {
		const opening = await page.evaluate(time, 'openings');
		const merging = await page.evaluate(time, 'merges');
		return [
			row('G5', 'opening 1,000 activities', opening, 0.15),
			row('G8', 'merging 1,000 and 1,000 edits', merging, 0.15)
		];
	});
}

const row = (goal, what, { ours, automerge }, limit) => ({
	goal,
	what,
	unit: 'ms',
	ours: median(ours),
	beside: 'Automerge',
	other: median(automerge),
	limit
});

/** Runs in the page. */
async function time(what) {
	const rivals = window.peers[what](1_000, 1_000);
	const samples = { ours: [], automerge: [] };
	for (let round = 0; round < 8; round++)
		for (const name of ['ours', 'automerge']) {
			await new Promise((resolve) => setTimeout(resolve, 50));
			const time = rivals[name]();
			if (round >= 2) samples[name].push(time);
		}
	return samples;
}
