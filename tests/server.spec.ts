import { Server } from '@hocuspocus/server';
import type { Browser, Locator, Page } from '@playwright/test';
import { createServer } from 'node:http';
import * as Y from 'yjs';
import { newDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import type { Plan } from '$lib/plan/model';
import { BUILD, expect, test } from './support/app';
import { changedFiles } from './support/plan-files';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLAN = 'plan-van-het-team';
const TOKEN = 'van-het-team';
const STATE = 'Stand van de server';
const SYNCED = 'Dit plan en de server zijn gelijk.';

/** A server of a team on this machine, as the README starts one; it counts who comes. */
async function startServer(port = 0) {
	let calls = 0;
	const server = new Server({
		quiet: true,
		port,
		address: '127.0.0.1',
		stopOnSignals: false,
		// Somebody who comes back within a minute finds what was there, as with a disk.
		debounce: 60_000,
		maxDebounce: 60_000,
		onConnect: async () => void (calls += 1),
		onAuthenticate: async ({ token }) => {
			// Without words nothing is logged.
			if (token !== TOKEN) throw new Error('');
		}
	});
	await server.listen();
	return {
		address: `ws://127.0.0.1:${server.address.port}`,
		port: server.address.port,
		calls: () => calls,
		stop: () => server.destroy()
	};
}

/** A web server that speaks to everybody, and knows nothing of plans. */
async function listen(answer: () => string) {
	const server = createServer((_request, response) =>
		response.setHeader('access-control-allow-origin', '*').end(answer())
	);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
	return { port: address.port, close: () => server.close() };
}

/** The plan as a file, as it went round in the team. */
const planFile = async () => (await changedFiles(PLAN))[0];

/** A browser of somebody in the team, who got that file. */
async function openColleague(browser: Browser, url: string, buffer: Buffer): Promise<Page> {
	const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(`${url}#/import`);
	const file = { name: 'plan.planregie', mimeType: 'application/octet-stream', buffer };
	await page.locator('input[type="file"]').first().setInputFiles(file);
	await page.waitForURL(new RegExp(`#/plan/${PLAN}`));
	await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	return page;
}

async function openSettings(page: Page, url: string): Promise<void> {
	await page.goto(`${url}#/plan/${PLAN}/settings`);
	await expect(page.getByRole('heading', { name: 'Server van je team' })).toBeVisible();
}

const says = (page: Page, words: string | RegExp) =>
	expect(page.getByRole('status', { name: STATE })).toHaveText(words, { timeout: 30_000 });

async function nameServer(page: Page, address: string, token = TOKEN): Promise<void> {
	await page.getByRole('textbox', { name: 'Adres van de server' }).fill(address);
	await page.getByLabel('Token, als de server daarom vraagt').fill(token);
	await page.getByRole('button', { name: 'Verbind' }).click();
}

/** The plan as the browser has it on its disk. */
async function storedPlan(page: Page): Promise<Plan> {
	const pieces = await page.evaluate(
		(name) =>
			new Promise<number[][]>((resolve) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => {
					const asked = opening.result.transaction('updates').objectStore('updates').getAll();
					asked.onsuccess = () => {
						opening.result.close();
						resolve(asked.result.map((bytes) => Array.from(bytes)));
					};
				};
			}),
		`planregie-plan-${PLAN}`
	);
	const doc = newDocument(PLAN);
	for (const piece of pieces) Y.applyUpdate(doc, Uint8Array.from(piece));
	return readPlan(doc);
}

const titleOf = (page: Page) => page.locator('[data-focus="meta::title"]');
const organisationOf = (page: Page) => page.locator('[data-focus="meta::organisation"]');

async function type(field: Locator, words: string): Promise<void> {
	await field.fill(words);
	await field.press('Enter');
}

test('two people and the server of their team: one works offline meanwhile, and both end with the same plan', async ({
	browser,
	app
}) => {
	const server = await startServer();
	const file = await planFile();
	const [anna, bram] = [await openColleague(browser, app.url, file), await openColleague(browser, app.url, file)];
	for (const page of [anna, bram]) {
		await openSettings(page, app.url);
		await says(page, 'Uit: dit plan gaat naar geen enkele server.');
		await nameServer(page, server.address);
		await says(page, SYNCED);
	}
	await type(titleOf(anna), 'Plan van het hele team');
	await expect(titleOf(bram)).toHaveValue('Plan van het hele team');

	await bram.context().setOffline(true);
	await says(bram, /^Geen verbinding met de server/);
	await type(organisationOf(bram), 'Onderweg geschreven');
	await says(bram, /Er wacht 1 wijziging uit dit venster/);
	await type(titleOf(anna), 'Intussen op kantoor');
	await says(anna, SYNCED);
	await expect(organisationOf(anna)).not.toHaveValue('Onderweg geschreven');
	await bram.context().setOffline(false);
	await says(bram, SYNCED);
	for (const page of [anna, bram]) {
		await expect(titleOf(page)).toHaveValue('Intussen op kantoor');
		await expect(organisationOf(page)).toHaveValue('Onderweg geschreven');
		await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	}
	expect(await storedPlan(anna)).toEqual(await storedPlan(bram));

	// The plan goes on by itself when it opens again, and not after it was turned off.
	const calls = server.calls();
	await bram.goto('about:blank');
	await bram.goto(`${app.url}#/plan/${PLAN}/activities`);
	await expect.poll(server.calls).toBe(calls + 1);
	await openSettings(bram, app.url);
	await says(bram, SYNCED);
	await bram.getByRole('button', { name: 'Zet uit' }).click();
	await says(bram, 'Uit: dit plan gaat naar geen enkele server.');
	await type(titleOf(anna), 'Zonder Bram');
	await says(anna, SYNCED);
	await expect(titleOf(bram)).toHaveValue('Intussen op kantoor');
	expect(await bram.evaluate((plan) => localStorage.getItem(`planregie:server:${plan}`), PLAN)).toBeNull();
	await server.stop();
});

test('a server that stops is told, what waits is counted, and it goes on when the server is back', async ({
	browser,
	app
}) => {
	const first = await startServer();
	const file = await planFile();
	const page = await openColleague(browser, app.url, file);
	await openSettings(page, app.url);
	await nameServer(page, first.address);
	await says(page, SYNCED);
	await first.stop();
	await says(page, /^Geen verbinding met de server/);
	await type(titleOf(page), 'Geschreven zonder server');
	await says(page, /Er wacht 1 wijziging uit dit venster/);
	const second = await startServer(first.port);
	await says(page, SYNCED);
	const other = await openColleague(browser, app.url, file);
	await openSettings(other, app.url);
	await nameServer(other, second.address);
	await expect(titleOf(other)).toHaveValue('Geschreven zonder server');
	await second.stop();
});

test('what is wrong is said in words: the token, the address, and who answers there', async ({ browser, app }) => {
	const server = await startServer();
	const web = await listen(() => 'Welkom');
	const page = await openColleague(browser, app.url, await planFile());
	await openSettings(page, app.url);

	await nameServer(page, 'https://sync.example.org');
	await expect(page.getByRole('alert')).toHaveText(/Dit is geen adres van zo’n server/);
	await nameServer(page, 'ws://sync.example.org');
	await expect(page.getByRole('alert')).toHaveText(/kan onderweg worden gelezen/);
	await says(page, 'Uit: dit plan gaat naar geen enkele server.');
	expect(server.calls()).toBe(0);

	await nameServer(page, server.address, 'verkeerd');
	await says(page, /^De server laat je niet toe/);
	await nameServer(page, server.address);
	await says(page, SYNCED);
	await nameServer(page, `ws://127.0.0.1:${web.port}`);
	await says(page, /^De server antwoordt niet/);
	await nameServer(page, server.address);
	await says(page, SYNCED);
	web.close();

	const other = await openColleague(browser, app.url, await planFile());
	await openSettings(other, app.url);
	await type(titleOf(other), 'Een ander plan onder dezelfde naam');
	await nameServer(other, server.address);
	await says(other, /staat onder deze naam een ander plan. Er is niets samengevoegd/);
	await expect(titleOf(other)).toHaveValue('Een ander plan onder dezelfde naam');
	await expect(titleOf(page)).not.toHaveValue('Een ander plan onder dezelfde naam');
	await server.stop();
});

test('nothing is contacted until somebody names an address, and then by WebSocket alone', async ({ browser, app }) => {
	const server = await startServer();
	let requests = 0;
	const elsewhere = await listen(() => String((requests += 1)));
	const page = await openColleague(browser, app.url, await planFile());
	const sockets: string[] = [];
	page.on('websocket', (socket) => sockets.push(socket.url()));
	await openSettings(page, app.url);
	await type(titleOf(page), 'Nergens heen');
	await page.getByRole('textbox', { name: 'Adres van de server' }).fill(server.address);
	await page.reload();
	await expect(titleOf(page)).toHaveValue('Nergens heen');
	await says(page, 'Uit: dit plan gaat naar geen enkele server.');
	expect([server.calls(), sockets]).toEqual([0, []]);

	// The policy of the page lets a request to nobody else through, nor a connection that others could listen to.
	const policy = /connect-src ([^;"]*)/.exec(readFileSync(join(BUILD, 'index.html'), 'utf8'))?.[1];
	expect(policy).toBe("'self' wss: ws://localhost:* ws://127.0.0.1:*");
	const blocked = await page.evaluate(async (port) => {
		const found: string[] = [];
		document.addEventListener('securitypolicyviolation', ({ blockedURI }) => found.push(new URL(blockedURI).host));
		await fetch(`http://127.0.0.1:${port}/`).catch(() => found.push('no answer'));
		try {
			new WebSocket('ws://192.0.2.1/');
		} catch {
			// Some browsers throw as well.
		}
		await new Promise((resolve) => setTimeout(resolve, 500));
		return found.sort();
	}, elsewhere.port);
	expect(blocked).toEqual([`127.0.0.1:${elsewhere.port}`, '192.0.2.1', 'no answer']);
	expect(requests).toBe(0);

	await nameServer(page, server.address);
	await says(page, SYNCED);
	expect(sockets.map((url) => new URL(url).host)).toEqual([new URL(server.address).host]);
	elsewhere.close();
	await server.stop();
});
