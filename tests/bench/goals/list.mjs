import { median, byTurns } from '../stats.mjs';
import { storePlan } from '../stored-plan.mjs';
import { withBrowser } from '../chromium.mjs';
import { withPlans } from '../through-vite.mjs';

const SIZES = [30, 1_000, 10_000];
const ROUNDS = 6;
const EDITS = 25;
/** The activities that are edited: those at the top of the list, in sight. */
const IN_SIGHT = 8;

export const needs = ['ours', 'pages'];

/**
 * G3: a colleague's edit of a title comes in, until the frame in which the list shows it. It comes as from another tab,
 * over a BroadcastChannel, in the app and in the page of plain DOM rows alike.
 */
export async function measure({ ours, pages }) {
	const edits = Array.from({ length: (ROUNDS + 1) * EDITS }, (_, index) => ({
		activity: `activity-${index % IN_SIGHT}`,
		title: `Een andere titel ${index}`
	}));
	const plans = await withPlans(({ listPlan }) =>
		SIZES.map((size) => ({ size, ...listPlan(`plan-${size}`, size, edits) }))
	);
	return withBrowser(
		async ({ newContext }) => {
			const context = await newContext({ serviceWorkers: 'block' });
			const floor = { channel: 'rows', ...(await watched(await openFloor(context, pages.url, 1_000))) };
			const own = [];
			for (const { size, bytes, updates } of plans) {
				await storePlan(context, ours.url, `plan-${size}`, bytes);
				const list = await watched(await openList(context, ours.url, size));
				own.push({ updates, channel: `planregie-plan-plan-${size}`, ...list });
			}
			const samples = await byTurns(
				[floor, ...own],
				{ rounds: ROUNDS },
				async ({ page, work, channel, updates }, round) => {
					await page.bringToFront();
					const some = edits.slice(round * EDITS, (round + 1) * EDITS).map((edit, index) => ({
						...edit,
						message: updates ? { type: 'update', update: [...updates[round * EDITS + index]] } : edit
					}));
					const before = await work();
					const times = await page.evaluate(timeEdits, { channel, edits: some });
					return { time: median(times), work: ((await work()) - before) / EDITS };
				}
			);
			const of = (rival, part) => median(samples.get(rival).map((sample) => sample[part]));
			const [small, middle, large] = own;
			return [
				row('edit to paint, 1,000 rows', of(middle, 'time'), 'plain DOM, 40 rows', of(floor, 'time'), 1.5),
				row('edit to paint, 10,000 rows', of(large, 'time'), 'ours, 30 rows', of(small, 'time'), 1.3),
				row('script and layout, 1,000 rows', of(middle, 'work'), 'plain DOM, 40 rows', of(floor, 'work')),
				row('script and layout, 10,000 rows', of(large, 'work'), 'ours, 30 rows', of(small, 'work'))
			];
		},
		{ frameLimit: false }
	);
}

const row = (what, own, beside, other, limit) => ({ goal: 'G3', what, unit: 'ms', ours: own, beside, other, limit });

async function openFloor(context, url, rows) {
	const page = await context.newPage();
	await page.goto(`${url}rows.html?rows=${rows}`);
	await page.waitForSelector('[data-row="activity-0"]');
	return page;
}

async function openList(context, url, size) {
	const page = await context.newPage();
	await page.goto(`${url}#/plan/plan-${size}/activities`);
	await page.waitForSelector('[data-row="activity-0"]', { timeout: 120_000 });
	await page.waitForTimeout(1_000);
	return page;
}

/** A page with a count of the milliseconds of script, style and layout that it has cost so far. */
async function watched(page) {
	const client = await page.context().newCDPSession(page);
	await client.send('Performance.enable');
	const work = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return metrics.filter(({ name }) => WORK.includes(name)).reduce((sum, { value }) => sum + value * 1_000, 0);
	};
	return { page, work };
}

const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** Runs in the page: the milliseconds from sending each edit until the frame that shows it is done. */
async function timeEdits({ channel: name, edits }) {
	const channel = new BroadcastChannel(name);
	const times = [];
	for (const { activity, title, message } of edits) {
		await new Promise((resolve) => setTimeout(resolve, 10));
		const row = document.querySelector(`[data-row="${activity}"]`);
		const data = message.update ? { ...message, update: Uint8Array.from(message.update) } : message;
		const shown = new Promise((resolve) => {
			const observer = new MutationObserver(() => {
				if (!row.textContent.includes(title)) return;
				observer.disconnect();
				resolve();
			});
			observer.observe(row, { subtree: true, childList: true, characterData: true });
		});
		const start = performance.now();
		channel.postMessage(data);
		await shown;
		await new Promise((resolve) =>
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = resolve;
				port2.postMessage(0);
			})
		);
		times.push(performance.now() - start);
	}
	channel.close();
	return times;
}
