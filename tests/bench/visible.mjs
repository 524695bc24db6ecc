import { storePlan } from './stored-plan.mjs';

/** What says that an app's own content is on screen. */
export const CONTENT = {
	/** A row of the list of the stored plan of 29 activities. */
	ours: '[data-row^="activity-"]',
	floor: 'h1',
	/** The welcome of a new profile, with its buttons; before that it only says that it is opening. */
	peer: '#root button ~ button'
};

export const EXAMPLE = 'example';
export const addressOf = (name, url) => (name === 'ours' ? `${url}#/plan/${EXAMPLE}/activities` : url);

/** How long an app has for it; then it cannot be measured. */
const PATIENCE_MS = 20_000;

/** Milliseconds until the content is there; the first time it stays a while, for what is kept for the next time. */
export async function open(context, name, url, stays = false) {
	const page = await context.newPage();
	await page.addInitScript(noteContent, CONTENT[name]);
	await page.goto(addressOf(name, url));
	const time = await contentAt(page);
	if (stays && name === 'ours') {
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.waitForTimeout(2_000);
	}
	await page.close();
	return time;
}

/** The same for an app of which nothing is in the browser yet, except our plan. */
export async function openCold(newContext, name, url, bytes) {
	const context = await newContext();
	if (name === 'ours') await storePlan(context, url, EXAMPLE, bytes);
	const time = await open(context, name, url);
	await context.close();
	return time;
}

/** @returns when the frame with the content was done, in milliseconds since the navigation began */
export async function contentAt(page) {
	const late = new Promise((_, reject) => {
		setTimeout(
			() => reject(new Error(`Nothing of ${page.url()} showed in ${PATIENCE_MS / 1_000} s`)),
			PATIENCE_MS
		).unref();
	});
	return Promise.race([page.evaluate(() => window.contentAt), late]);
}

/** To be run in a page before its own scripts. */
export function noteContent(selector) {
	window.contentAt = new Promise((resolve) => {
		const look = () => {
			if (!document.querySelector(selector)) return;
			observer.disconnect();
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now());
				port2.postMessage(0);
			});
		};
		const observer = new MutationObserver(look);
		observer.observe(document, { subtree: true, childList: true });
	});
}
