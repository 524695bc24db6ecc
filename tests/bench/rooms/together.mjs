import { median } from '../stats.mjs';
import { ask, fillRoom, isEqual, pause, statesOf, until, withProcesses } from './processes.mjs';

const PAGES = 8;
/** Both sides run so often before they are timed that the browser has compiled them, as in a workshop of an hour. */
const WARM_UP = { pause: 15, rounds: 400 };
/** Milliseconds after each edit: of people who think between two changes, and of some who type at once. */
const RHYTHMS = [
	{ what: 'an edit is with all of 8', pause: 300, rounds: 60 },
	{ what: 'the same while people type', pause: 60, rounds: 200 }
];
const LARGE = 5 * 1024 * 1024;
/** Milliseconds. */
const TYPING = 2_000;
const TYPING_PAUSE = 20;

/** Eight members in eight browsers: one edit to all, beside a bare fan-out, and typing while a large change is under way. */
export const measureTogether = (url) =>
	withProcesses(url, PAGES, async (pages) => {
		const members = await roomOf(pages);
		const [, writer] = members;
		const others = members.filter((one) => one !== writer);
		await openFanOut(writer.page, others);
		const frames = await framesOfAnEdit(writer, members);
		return [
			...(await timeEdits(writer, others)),
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

/** Milliseconds until the last one has it, beside those of a bare fan-out, in each rhythm. */
async function timeEdits(writer, others) {
	const { page, index } = writer;
	const { lastSize } = await ask(page, 'stateOf', index);
	for (const { page, index } of [writer, ...others]) await ask(page, 'bareDocumentOf', index);
	await ask(page, 'alternate', index, 'vooraf', lastSize, WARM_UP.rounds, WARM_UP.pause);
	await settled([writer, ...others]);
	const rows = [];
	for (const { what, pause, rounds } of RHYTHMS) {
		const made = await ask(page, 'alternate', index, what, lastSize, rounds, pause);
		await settled([writer, ...others]);
		const medianOf = async (name, sent) => median(delays(sent, await arrivalsAt(others, name)));
		const bare = {
			unit: 'ms',
			beside: 'bare fan-out of the same bytes',
			other: await medianOf('bareArrivals', made.bare)
		};
		rows.push({ ...bare, what, ours: await medianOf('titlesOf', made.ours), limit: 1.5 });
		rows.push({ ...bare, what: 'of which Yjs, without an app', ours: await medianOf('bareArrivals', made.yjs) });
	}
	return rows;
}

/** What came in at each of these members, and when. */
const arrivalsAt = (members, name) =>
	Promise.all(members.map(async ({ page, index }) => new Map(await ask(page, name, index))));

/** From each moment at which something was made until the last one has it. */
const delays = (made, arrivals) =>
	made.map(([key, at]) => Math.max(...arrivals.map((moments) => moments.get(key) ?? Infinity)) - at);

/** Milliseconds from each edit until the last one has it: with nothing else under way, and while a large change is. */
async function typeBesideLarge(writer, others, rounds = 1) {
	const { page, index } = writer;
	const [before, during, took] = [[], [], []];
	const delaysOf = async (made) => delays(made, await arrivalsAt(others, 'titlesOf'));
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
