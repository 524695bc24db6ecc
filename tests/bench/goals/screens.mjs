import { withBrowser } from '../chromium.mjs';
import { byTurns, median } from '../stats.mjs';
import { storePlan } from '../stored-plan.mjs';
import { withPlans } from '../through-vite.mjs';

const SIZES = [29, 1_000];
const ROUNDS = 5;
/** Screens, with what is on each of them when its content is. */
const SCREENS = {
	list: ['activities', '[data-row="activity-0"]'],
	activity: ['activities/activity-3', '[data-focus="activities:activity-3:title"]'],
	budget: ['budget', '[data-cell="line:line-0-0/label"]'],
	matrix: ['matrix', 'main table'],
	overview: ['', 'main h2'],
	search: ['search?q=school', 'main mark']
};

export const needs = ['ours'];

/** That a plan of 1,000 feels like one of 29: each screen opened from another one, and an amount typed over. */
export async function measure({ ours }) {
	const plans = await withPlans(({ screenPlan }) =>
		SIZES.map((size) => ({ id: `plan-${size}`, bytes: screenPlan(`plan-${size}`, size) }))
	);
	return withBrowser(async ({ newContext }) => {
		const context = await newContext({ serviceWorkers: 'block' });
		const pages = [];
		for (const { id, bytes } of plans) {
			await storePlan(context, ours.url, id, bytes);
			const page = await context.newPage();
			await page.goto(`${ours.url}#/plan/${id}/settings`);
			await page.waitForSelector('main h1');
			pages.push({ id, page });
		}
		const samples = await byTurns(pages, { rounds: ROUNDS, warmUp: 1 }, async ({ id, page }, round) => {
			await page.bringToFront();
			const times = {};
			for (const [name, [path, content]] of Object.entries(SCREENS)) {
				await page.evaluate(open, { address: `#/plan/${id}/settings`, content: 'main form, main fieldset, main h2' });
				times[name] = await page.evaluate(open, { address: `#/plan/${id}/${path}`, content });
				if (name === 'budget') times.amount = await typeAmount(page, round);
			}
			return times;
		});
		const [small, large] = pages.map((page) => samples.get(page));
		const of = (found, name) => median(found.map((times) => times[name]));
		return [...Object.keys(SCREENS).map((name) => [name, `${name} open`]), ['amount', 'an amount of the budget']].map(
			([name, what]) => ({
				goal: 'screens',
				what: `${what}, 1,000 activities`,
				unit: 'ms',
				ours: of(large, name),
				beside: 'ours, 29',
				other: of(small, name),
				limit: 2
			})
		);
	});
}

/** Milliseconds from Enter until the frame in which the sum of the heading has changed. */
async function typeAmount(page, round) {
	await page.locator('[data-cell="line:line-2-0/other"]').click();
	await page.keyboard.type(String(1_000 + round));
	await page.evaluate(noteChange, '[data-cell="heading:total/other"]');
	await page.keyboard.press('Enter');
	return page.evaluate(() => window.changed);
}

/** Runs in the page: from the key until the frame that shows other words there. */
function noteChange(selector) {
	const element = document.querySelector(selector);
	const before = element.textContent;
	let start = 0;
	document.addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
	window.changed = new Promise((resolve) => {
		const observer = new MutationObserver(() => {
			if (element.textContent === before) return;
			observer.disconnect();
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - start);
				port2.postMessage(0);
			});
		});
		observer.observe(element, { subtree: true, childList: true, characterData: true });
	});
}

/** Runs in the page: from a click on a link until the frame with the content is done. */
async function open({ address, content }) {
	// What the screen before left to do is not counted for this one.
	await new Promise((resolve) => setTimeout(resolve, 300));
	const link = document.body.appendChild(document.createElement('a'));
	link.href = address;
	const shown = new Promise((resolve) => {
		const look = () => {
			if (!location.hash.startsWith(address) || !document.querySelector(content)) return;
			observer.disconnect();
			resolve();
		};
		const observer = new MutationObserver(look);
		observer.observe(document, { subtree: true, childList: true, characterData: true });
	});
	const start = performance.now();
	link.click();
	await shown;
	await new Promise((resolve) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = resolve;
			port2.postMessage(0);
		})
	);
	link.remove();
	return performance.now() - start;
}
