import { throughVite } from '../through-vite.mjs';

const EDITS = 100_000;
const PEOPLE = 10;
/** Bytes that an edit may leave behind for ever. */
const MOST_BYTES = 4;

export const needs = [];

/**
 * G7: what a year of work leaves in the document, and that the next year's plan begins without it, in the v2 encoding.
 * People mostly work on activities of their own. Values that several people change by turns cost most: the row without
 * a limit has nothing else.
 */
export async function measure() {
	const [year, values] = await throughVite('ageing.ts', ({ age }) => [
		age(EDITS, PEOPLE, true),
		age(EDITS, PEOPLE, false)
	]);
	return [
		edit('an edit of 100,000 by 10 people, half of them keystrokes', year, 1),
		edit('an edit of 100,000 by 10 people, values alone', values),
		{
			goal: 'G7',
			what: 'next year’s plan',
			unit: 'kB',
			ours: year.nextYear / 1_000,
			beside: 'a fresh one',
			other: year.fresh / 1_000,
			limit: 1.05
		}
	];
}

const edit = (what, { before, after, edits }, limit) => ({
	goal: 'G7',
	what,
	unit: 'B',
	ours: (after - before) / edits,
	beside: 'the goal',
	other: MOST_BYTES,
	limit
});
