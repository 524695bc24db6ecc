import { median } from '../stats.mjs';
import { ask, fillRoom, isEqual, pause, statesOf, until, withProcesses } from './processes.mjs';

const PAGES = 8;
const ROUNDS = 40;
const WARM_UP = 5;
/** Both sides run so often before they are timed that the browser has compiled them, as in a workshop of an hour. */
const WARM_UP_MS = 20_000;
const WARM_UP_PAUSE = 15;
const LARGE = 5 * 1024 * 1024;
/** Milliseconds. */
const TYPING = 2_000;
const TYPING_PAUSE = 20;
/** Before and after what is measured nothing else is asked: longer than what an edit brings about. */
const QUIET = 300;

/** Eight members in eight browsers: one edit to all, beside a bare fan-out, and typing while a large change is under way. */
export const measureTogether = (url) =>
	withProcesses(url, PAGES, async (pages) => {
		const members = await roomOf(pages);
		const [, writer] = members;
		const others = members.filter((one) => one !== writer);
		await openFanOut(writer.page, others);
		const frames = await framesOfAnEdit(writer, members);
		const { ours, bare } = await timeEdits(writer, others);
		return [
			{
				what: 'an edit is with all of 8',
				unit: 'ms',
				ours: median(ours),
				beside: 'bare fan-out of the same bytes',
				other: median(bare),
				limit: 1.5
			},
			{
				what: 'frames with an edit',
				unit: 'frames',
				ours: frames.updates,
				beside: 'one to each of 7',
				other: 7,
				limit: 1
			},
			{ what: 'and with what confirms it', unit: 'frames', ours: frames.frames, beside: 'one to each of 7', other: 7 },
			{ ...(await typeBesideLarge(writer, others)), what: 'typing while 5 MiB go to 7 others' }
		];
	});

/** Two members in two browsers: typing over the link over which a large change is under way. */
export const measureTyping = (url) =>
	withProcesses(url, 2, async (pages) => {
		const [other, writer] = await roomOf(pages);
		return [{ ...(await typeBesideLarge(writer, [other], 3)), what: 'typing while 5 MiB are under way', limit: 3 }];
	});

async function roomOf(pages) {
	const members = await fillRoom(pages, pages.length, 30);
	await until('all are linked to each other', 60, async () => {
		const states = await statesOf(members);
		return states.every(({ linked }) => linked === pages.length - 1) && isEqual(states);
	});
	return members;
}

/** Bare channels from one to all others. */
async function openFanOut(from, others) {
	for (const [number, { page }] of others.entries()) {
		const answer = await ask(page, 'bareAnswer', number, await ask(from, 'bareOffer', number));
		await ask(from, 'bareComplete', number, answer);
	}
}

async function framesOfAnEdit(writer, members) {
	for (const { page } of members) await ask(page, 'countFrames');
	await ask(writer.page, 'edit', writer.index, 'geteld');
	await pause(2_000);
	const counts = await Promise.all(members.map(({ page }) => ask(page, 'counted')));
	return {
		frames: counts.reduce((sum, { frames }) => sum + frames, 0),
		updates: counts.reduce((sum, { updates }) => sum + updates, 0)
	};
}

/** Milliseconds until the last one has it, by turns. */
async function timeEdits(writer, others) {
	const samples = { ours: [], bare: [] };
	const warm = await ask(writer.page, 'type', writer.index, 'vooraf', WARM_UP_MS, WARM_UP_PAUSE);
	await settled([writer, ...others]);
	let bytes = (await ask(writer.page, 'stateOf', writer.index)).lastSize;
	await ask(writer.page, 'bareType', bytes, warm.length, WARM_UP_PAUSE);
	const rivals = {
		async ours(round) {
			const title = `keer ${String(round).padStart(4, '0')}`;
			await pause(QUIET);
			const at = await ask(writer.page, 'edit', writer.index, title);
			await pause(QUIET);
			const came = await until('an edit is with all', 10, () =>
				lastOf(others, ({ page, index }) => ask(page, 'titleAt', index, title))
			);
			bytes = (await ask(writer.page, 'stateOf', writer.index)).lastSize;
			return came - at;
		},
		async bare() {
			await pause(QUIET);
			const at = await ask(writer.page, 'bareSend', bytes);
			await pause(QUIET);
			const came = await until('bare bytes are with all', 10, () =>
				lastOf(others, ({ page }) => ask(page, 'bareAt', at))
			);
			return came - at;
		}
	};
	for (let round = 0; round < ROUNDS + WARM_UP; round++)
		for (const name of round % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours']) {
			const time = await rivals[name](round);
			if (round >= WARM_UP) samples[name].push(time);
		}
	return samples;
}

/** The latest of some moments, once there is one for each. */
async function lastOf(members, momentOf) {
	const moments = await Promise.all(members.map(momentOf));
	return moments.every((moment) => moment !== null) && Math.max(...moments);
}

/** Milliseconds from each edit until the last one has it: with nothing else under way, and while a large change is. */
async function typeBesideLarge(writer, others, rounds = 1) {
	const { page, index } = writer;
	const [before, during, took] = [[], [], []];
	const delaysOf = async (made) => {
		const titles = await Promise.all(
			others.map(async ({ page, index }) => new Map(await ask(page, 'titlesOf', index)))
		);
		return made.map(([title, at]) => Math.max(...titles.map((arrivals) => arrivals.get(title) ?? Infinity)) - at);
	};
	for (let round = 0; round < rounds; round++) {
		const quiet = await ask(page, 'type', index, `rustig ${round}`, TYPING, TYPING_PAUSE);
		await settled([writer, ...others]);
		before.push(...(await delaysOf(quiet)));
		const typing = ask(page, 'type', index, `ernaast ${round}`, 3 * TYPING, TYPING_PAUSE);
		await pause(TYPING / 2);
		const merged = await ask(page, 'merge', index, LARGE);
		const { length } = await ask(page, 'stateOf', index);
		const made = await typing;
		await settled([writer, ...others]);
		const arrivals = await Promise.all(others.map(({ page, index }) => ask(page, 'lengthAt', index, length)));
		const arrived = Math.max(...arrivals);
		during.push(...(await delaysOf(made.filter(([, at]) => at >= merged && at < arrived))));
		took.push(arrived - merged);
	}
	if (during.length === 0) throw new Error('Nothing was typed while the large change was under way.');
	const beside = `the same before it (it took ${Math.round(median(took))} ms)`;
	return { unit: 'ms', ours: median(during), beside, other: median(before) };
}

const settled = (members) => until('all have the same', 120, async () => isEqual(await statesOf(members)));
