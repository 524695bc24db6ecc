import { launch } from '../chromium.mjs';

/** On a machine without a network two pages find each other on loopback, which a browser shows to who may listen in. */
const LOOPBACK = ['--allow-loopback-in-peer-connection'];

/** Opens the page of rooms in so many browsers, each with processes of its own. */
export async function withProcesses(url, count, use) {
	const browsers = [];
	try {
		const pages = [];
		for (let index = 0; index < count; index++) {
			const browser = await launch(LOOPBACK);
			browsers.push(browser);
			const context = await browser.newContext();
			await context.grantPermissions(['microphone'], { origin: new URL(url).origin });
			const page = await context.newPage();
			await page.goto(`${url}rooms.html`);
			await page.waitForFunction(() => window.rooms);
			pages.push(page);
		}
		return await use(pages);
	} finally {
		await Promise.all(browsers.map((browser) => browser.close()));
	}
}

/** Calls something of the page. */
export const ask = (page, name, ...given) =>
	page.evaluate(({ name, given }) => window.rooms[name](...given), { name, given });

/** Waits until something holds, and says what does not when it takes too long. */
export async function until(what, seconds, holds) {
	for (const end = Date.now() + seconds * 1_000; Date.now() < end;) {
		const found = await holds();
		if (found) return found;
		await pause(200);
	}
	throw new Error(`${what}: not in ${seconds} s`);
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Lets so many members in, by turns in these pages, the first with a plan.
 * @returns {Promise<{ page: import('@playwright/test').Page, index: number }[]>}
 */
export async function fillRoom(pages, count, activities) {
	const members = [];
	for (let number = 0; number < count; number++) {
		const page = pages[number % pages.length];
		const index = await ask(page, 'enter', `lid ${number}`, ...(number === 0 ? [activities] : []));
		if (number > 0) {
			const host = members[Math.floor((number - 1) / 2)];
			const invitation = await ask(host.page, 'invite', host.index);
			await ask(host.page, 'admit', host.index, await ask(page, 'reply', index, invitation));
		}
		members.push({ page, index });
	}
	return members;
}

export const statesOf = (members) => Promise.all(members.map(({ page, index }) => ask(page, 'stateOf', index)));

/** All have the same, and each knows that all have it. */
export const isEqual = (states) =>
	states.every(({ vector, pending, isSettled }) => vector === states[0].vector && pending === 0 && isSettled);
