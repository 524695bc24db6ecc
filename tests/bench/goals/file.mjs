import { throughVite } from '../through-vite.mjs';

export const needs = [];

/** G6: the plan file beside the same plan as JSON, both compressed by the same deflate. */
export async function measure() {
	const [example, made] = await throughVite('sizes.ts', ({ exampleSizes, madeSizes }) =>
		Promise.all([exampleSizes(), madeSizes(1_000)])
	);
	return [row('plan file, the example', example), row('plan file, 1,000 activities', made)];
}

const row = (what, { file, json }) => ({
	goal: 'G6',
	what,
	unit: 'kB',
	ours: file / 1_000,
	beside: 'compressed JSON',
	other: json / 1_000,
	limit: 1.1
});
