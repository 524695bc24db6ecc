import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/run/serve.mjs';
import { EXAMPLE, putInStorage, storedExample } from './stored-example';

export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

export const SAVED = 'Opgeslagen op dit apparaat';

/** The built app on loopback, and a page of it on which nothing may go wrong unseen. */
interface App {
	readonly url: string;
}

export const test = base.extend<{ watched: void }, { app: App }>({
	app: [
		async ({ browserName: _ }, use) => {
			const { url, close } = await serve({ root: BUILD, port: 0 });
			await use({ url });
			await close();
		},
		{ scope: 'worker' }
	],
	/** Every test fails on a request that leaves the app's origin, on a WebSocket that nobody asked for, on an error and on anything the policy blocks. */
	watched: [
		async ({ context }, use) => {
			const faults: string[] = [];
			noteFaults(context, faults);
			await use();
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Adds to `faults` what goes wrong on the pages of a browser. */
export function noteFaults(context: BrowserContext, faults: string[]): void {
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1')
			faults.push(`A request left this device: ${request.url()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error' && !isOffline(message.text())) faults.push(`Console: ${message.text()}`);
	});
	// Nobody in these stories names a server: what calls one would do so by itself.
	context.on('page', (page) => page.on('websocket', (socket) => faults.push(`A WebSocket: ${socket.url()}`)));
	context.on('weberror', (error) => faults.push(`Error: ${error.error().message}`));
}

/** What Chromium itself prints when a story takes the network away. */
const isOffline = (text: string): boolean => text.includes('net::ERR_');

/** Makes the example plan with the button for it, as on a first visit; returns its id. */
export async function startExample(page: Page, url: string): Promise<string> {
	await page.goto(url);
	await page.getByRole('button', { name: 'Voorbeeldplan' }).first().click();
	await page.waitForURL(/#\/plan\//);
	await expect(page.getByText(SAVED)).toBeVisible();
	return planId(page);
}

/**
 * Opens a screen of the example plan in the browser of somebody who made it before; returns its id.
 * @param screen what stands in the address behind the plan
 */
export async function openExample(page: Page, url: string, screen = ''): Promise<string> {
	await openBare(page, url);
	await page.evaluate(putInStorage, storedExample());
	await page.goto(`${url}#/plan/${EXAMPLE}${screen === '' ? '' : `/${screen}`}`);
	await expect(page.getByText(SAVED)).toBeVisible();
	return EXAMPLE;
}

/** A page of the same origin with nothing of the app in it. */
export async function openBare(page: Page, url: string): Promise<void> {
	const body = '<!doctype html><link rel="icon" href="data:,">';
	await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body }), { times: 1 });
	await page.goto(`${url}bare`);
}

export function planId(page: Page): string {
	return /#\/plan\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

/** As a paste does: a whole document at once. Typing it in would take the browser half a minute. */
export async function paste(field: Locator, text: string): Promise<void> {
	await field.evaluate((element, value) => {
		if (!(element instanceof HTMLTextAreaElement)) throw new Error('This is no text field.');
		element.value = value;
		element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
	}, text);
}
