import { ask, fillRoom, isEqual, pause, statesOf, until, withProcesses } from './processes.mjs';

const PAGES = 8;
const MEMBERS = 30;
const EDITS = 20;
const ACTIVITIES = 30;
/** Links that a member keeps in a room this large. */
const MOST_LINKS = 12;

/** Thirty members, several in a browser, who all edit at once: what that takes, and that nothing is lost. */
export const measureCrowd = (url) =>
	withProcesses(url, PAGES, async (pages) => {
		const members = await fillRoom(pages, MEMBERS, ACTIVITIES);
		await until('thirty are linked to some', 120, async () => {
			const states = await statesOf(members);
			return (
				states.every(({ linked, members }) => members === MEMBERS && linked >= 8 && linked <= MOST_LINKS) &&
				isEqual(states)
			);
		});
		await pause(3_000);
		const links = (await statesOf(members)).reduce((sum, { linked }) => sum + linked, 0) / 2;
		for (const page of pages) await ask(page, 'countFrames');
		const began = Math.min(...(await Promise.all(pages.map((page) => ask(page, 'editAll', EDITS, ACTIVITIES)))));
		const states = await until('all edits are with all', 180, async () => {
			const states = await statesOf(members);
			return states.every(({ made }) => made >= EDITS) && isEqual(states) && states;
		});
		const counts = await Promise.all(pages.map((page) => ask(page, 'counted')));
		const plans = new Set(await Promise.all(members.map(({ page, index }) => ask(page, 'planOf', index))));
		if (plans.size !== 1) throw new Error(`Thirty members have ${plans.size} different plans.`);
		const each = (what) => counts.reduce((sum, count) => sum + count[what], 0) / MEMBERS;
		const bytes = states.reduce((sum, { madeBytes }) => sum + madeBytes, 0);
		const needed = (MEMBERS - 1) * EDITS;
		const row = (what, unit, ours, beside, other) => ({ what, unit, ours, beside, other });
		return [
			row(
				'30 members, 20 edits by each, all the same',
				'ms',
				Math.max(...states.map(({ changedAt }) => changedAt)) - began,
				`bare documents in ${PAGES} browsers`,
				Math.max(
					...(await Promise.all(
						pages.map((page, number) => ask(page, 'mergeBare', Math.ceil((MEMBERS - number) / PAGES), MEMBERS * EDITS))
					))
				)
			),
			row(`frames out of each, over ${links} links`, 'frames', each('frames'), 'each edit once to each', needed),
			row('bytes out of each', 'B', each('bytes'), 'each edit once to each', (bytes / MEMBERS) * (MEMBERS - 1))
		];
	});
