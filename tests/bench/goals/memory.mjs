import { withBrowser } from '../chromium.mjs';
import { storePlan } from '../stored-plan.mjs';
import { withPlans } from '../through-vite.mjs';

const PLAN = 'worked';
const ACTIVITIES = 1_000;
const EDITS = 20_000;
const BATCH = 500;
/** What the first row says in the end: see madeEdits. */
const LAST = 'later 18000';

export const needs = ['ours', 'pages'];

/**
 * G13: what is alive in the page after the garbage is collected: the whole app with the list of a plan open, nothing
 * taken off, beside a page that has the same bytes in a document of Yjs and nothing else. Then both after a
 * colleague's edits, which come into the app from another tab and are shown and stored: what Yjs itself
 * keeps of them, some 8%, stays.
 */
export async function measure({ ours, pages }) {
	const { bytes, updates } = await withPlans(({ workedPlan }) => workedPlan(PLAN, ACTIVITIES, EDITS));
	return withBrowser(async ({ newContext }) => {
		const context = await newContext({ serviceWorkers: 'block' });
		await storePlan(context, pages.url, PLAN, bytes);
		await storePlan(context, ours.url, PLAN, bytes);
		const bare = await context.newPage();
		await bare.goto(`${pages.url}bare.html?plan=${PLAN}`);
		await bare.waitForFunction(() => window.bare);
		const page = await context.newPage();
		await page.goto(`${ours.url}#/plan/${PLAN}/activities`);
		await page.waitForSelector('[data-row="activity-0"]', { timeout: 60_000 });
		await page.waitForTimeout(2_000);
		const before = { ours: await alive(page), bare: await alive(bare) };
		for (const of of [page, bare])
			for (let from = 0; from < EDITS; from += BATCH)
				await of.evaluate(
					send,
					updates.slice(from, from + BATCH).map((update) => Buffer.from(update).toString('base64'))
				);
		await page.waitForFunction(
			(last) => document.querySelector('[data-row="activity-0"]').textContent.includes(last),
			LAST
		);
		// Until all of it is stored as one again, and nothing of it waits.
		await page.waitForTimeout(4_000);
		const after = { ours: await alive(page), bare: await alive(bare) };
		return [
			row('heap with a plan of 1,000 in the list', before.ours, 'bare Y.Doc', before.bare, 1.5),
			row('the same after 20,000 edits', after.ours, 'bare Y.Doc after them', after.bare, 1.5),
			row('the same after 20,000 edits', after.ours, 'before them', before.ours, 1.2)
		];
	});
}

const row = (what, own, beside, other, limit) => ({ goal: 'G13', what, unit: 'MB', ours: own, beside, other, limit });

/** Megabytes. */
async function alive(page) {
	const client = await page.context().newCDPSession(page);
	await client.send('HeapProfiler.enable');
	for (let count = 0; count < 3; count++) await client.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
	await client.detach();
	return (usedSize + backingStorageSize) / 1_000_000;
}

/** Runs in the page. */
async function send(updates) {
	const channel = new BroadcastChannel('planregie-plan-worked');
	for (const base64 of updates)
		channel.postMessage({ type: 'update', update: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) });
	channel.close();
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
