import type { CDPSession, Page } from '@playwright/test';
import { expect, openBare, openExample, SAVED, test } from './support/app';

const title = (page: Page) => page.getByRole('textbox', { name: 'Titel', exact: true });
const status = (page: Page, words: string, timeout = 10_000) =>
	expect(page.getByRole('status').getByText(words, { exact: true })).toBeVisible({ timeout });
const database = (plan: string) => `planregie-plan-${plan}`;

/** Opens the example with one activity beside the list; returns the plan's id. */
async function openActivity(page: Page, url: string): Promise<string> {
	const plan = await openExample(page, url, 'activities/activity-19');
	await expect(title(page)).toHaveValue('Wikiwijs');
	return plan;
}

async function rename(page: Page, words: string): Promise<void> {
	await title(page).fill(words);
	await title(page).press('Enter');
}

/** Another tab of the same origin, with nothing of the app in it. */
async function bareTab(page: Page, url: string): Promise<Page> {
	const tab = await page.context().newPage();
	await openBare(tab, url);
	return tab;
}

const storageOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test.describe('a disk that is full', () => {
	test('is told at once, nothing is called saved, and the work is saved when there is room again', async ({
		page,
		app
	}) => {
		const origin = new URL(app.url).origin;
		const storage = await storageOf(page);
		await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
		await openActivity(page, app.url);
		await page.evaluate(fillWithNoise);

		await rename(page, 'Wikiwijs zonder ruimte');
		await status(page, 'Niet opgeslagen');
		await expect(page.getByText('Er is geen ruimte meer op dit apparaat')).toBeVisible();
		await expect(page.getByText('staat alleen in dit venster')).toBeVisible();
		await page.getByRole('button', { name: 'Probeer nu opnieuw' }).click();
		await expect(page.getByText('Het lukt nog niet')).toBeVisible();
		await expect(page.getByText(SAVED, { exact: true })).toBeHidden();

		await storage.send('Storage.overrideQuotaForOrigin', { origin });
		await status(page, SAVED, 15_000);
		await expect(page.getByText('Er is geen ruimte meer op dit apparaat')).toBeHidden();
		await page.reload();
		await expect(title(page)).toHaveValue('Wikiwijs zonder ruimte');
	});
});

test.describe('a plan whose storage goes away while it is open', () => {
	test('is told when another tab deletes it, keeps the work on screen, and puts it back when asked to', async ({
		page,
		app
	}) => {
		const plan = await openActivity(page, app.url);
		await rename(page, 'Wikiwijs van voor het wissen');
		await status(page, SAVED);
		const other = await bareTab(page, app.url);
		await other.evaluate(
			(name) =>
				new Promise<void>((resolve, reject) => {
					const request = indexedDB.deleteDatabase(name);
					request.onsuccess = () => resolve();
					request.onerror = () => reject(request.error);
				}),
			database(plan)
		);

		await status(page, 'Verwijderd in een ander tabblad');
		await expect(page.getByText('Het staat nu alleen nog in dit venster')).toBeVisible();
		await rename(page, 'Wikiwijs van na het wissen');
		await expect(page.getByRole('button', { name: 'Bewaar als bestand' })).toBeVisible();
		expect(await other.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
			database(plan)
		);
		await page.getByRole('button', { name: 'Zet terug' }).click();
		await status(page, SAVED);
		await page.reload();
		await expect(title(page)).toHaveValue('Wikiwijs van na het wissen');
	});

	test('is written anew when the browser clears it, and that is told', async ({ page, app }) => {
		await openActivity(page, app.url);
		await rename(page, 'Wikiwijs van voor het wissen');
		await status(page, SAVED);
		const storage = await storageOf(page);
		await storage.send('Storage.clearDataForOrigin', {
			origin: new URL(app.url).origin,
			storageTypes: 'indexeddb,local_storage'
		});

		await expect(page.getByText('De browser had dit plan gewist terwijl het open was')).toBeVisible({
			timeout: 10_000
		});
		await status(page, SAVED);
		await rename(page, 'Wikiwijs van na het wissen');
		await status(page, SAVED);
		await page.reload();
		await expect(title(page)).toHaveValue('Wikiwijs van na het wissen');
		await expect(page.getByRole('navigation').getByRole('link', { name: /Activiteiten/ })).toContainText('29');
		await page.goto(app.url);
		await expect(page.getByRole('link', { name: 'Jaarplan 2026' })).toBeVisible();
	});
});

test.describe('another tab that is in the way', () => {
	test('is told to somebody who opens the plan, which opens by itself when that tab goes', async ({ page, app }) => {
		const plan = await openActivity(page, app.url);
		const address = page.url();
		await page.goto('about:blank');
		const other = await bareTab(page, app.url);
		await other.evaluate(
			(name) =>
				new Promise<void>((resolve) => {
					const request = indexedDB.open(name, 99);
					request.onupgradeneeded = () => {
						const store = request.transaction?.objectStore('updates');
						// An upgrade that always has one thing more to do never ends.
						const busy = () => {
							if (store) store.count().onsuccess = busy;
						};
						busy();
						resolve();
					};
				}),
			database(plan)
		);

		await page.goto(address);
		await expect(page.getByRole('heading', { name: 'De browser antwoordt niet' })).toBeVisible({ timeout: 10_000 });
		await expect(page.getByText('Sluit andere tabbladen met Planregie')).toBeVisible();
		await other.close();
		await expect(title(page)).toHaveValue('Wikiwijs', { timeout: 20_000 });
		await status(page, SAVED);
	});

	test('with a newer version is told in the older one, which calls nothing more saved', async ({ page, app }) => {
		const plan = await openActivity(page, app.url);
		const other = await bareTab(page, app.url);
		await other.evaluate(
			(name) =>
				new Promise<void>((resolve, reject) => {
					const request = indexedDB.open(name, 99);
					request.onsuccess = () => resolve();
					request.onerror = () => reject(request.error);
				}),
			database(plan)
		);

		await status(page, 'Laad de pagina opnieuw');
		await expect(page.getByText('nieuwere versie van Planregie geopend')).toBeVisible();
		await rename(page, 'Wikiwijs in de oude versie');
		await expect(page.getByText('staat alleen in dit venster')).toBeVisible();
		await expect(page.getByText(SAVED, { exact: true })).toBeHidden();
		await expect(page.getByRole('button', { name: 'Bewaar als bestand' })).toBeVisible();
	});
});

test.describe('a browser whose storage does not open', () => {
	test('says so within seconds, with a next step that works once it does', async ({ page, app }) => {
		const plan = await openActivity(page, app.url);
		const address = page.url();
		await page.goto('about:blank');
		await page.addInitScript((name) => {
			const open = IDBFactory.prototype.open;
			IDBFactory.prototype.open = function (wanted, version) {
				if (wanted === name && !('opens' in window)) throw new DOMException('No', 'UnknownError');
				return open.call(this, wanted, version);
			};
		}, database(plan));
		await page.goto(address);
		await expect(page.getByRole('heading', { name: 'De opslag van de browser gaat niet open' })).toBeVisible();
		await page.evaluate(() => Object.assign(window, { opens: true }));
		await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
		await expect(title(page)).toHaveValue('Wikiwijs');
		await status(page, SAVED);
	});

	test('and that never answers does not keep anybody from working and taking the plan out as a file', async ({
		page,
		app
	}) => {
		await page.addInitScript(() => {
			const open = IDBFactory.prototype.open;
			IDBFactory.prototype.open = function (wanted, version) {
				if (!wanted.startsWith('planregie-plan-') || 'opens' in window) return open.call(this, wanted, version);
				const request = open.call(this, 'of nobody');
				for (const event of ['success', 'error', 'upgradeneeded'])
					request.addEventListener(event, (answer) => answer.stopImmediatePropagation());
				return request;
			};
		});
		await page.goto(app.url);
		await page.getByRole('button', { name: 'Voorbeeldplan' }).first().click();
		await status(page, 'Niet opgeslagen');
		await expect(page.getByText('De browser antwoordt niet')).toBeVisible();
		await expect(page.getByText('staat alleen in dit venster')).toBeVisible();
		// Where there is a save picker, nobody can answer it here: then a file is a download.
		await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
		expect((await download).suggestedFilename()).toMatch(/\.planregie$/);

		await page.evaluate(() => Object.assign(window, { opens: true }));
		await page.getByRole('button', { name: 'Probeer nu opnieuw' }).click();
		await status(page, SAVED);
	});
});

/** Random bytes, which no browser makes smaller, until not one more goes in. Runs in the page. */
async function fillWithNoise(): Promise<void> {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('noise');
		request.onupgradeneeded = () => request.result.createObjectStore('noise', { autoIncrement: true });
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const add = (bytes: number) =>
		new Promise<boolean>((resolve) => {
			const transaction = db.transaction('noise', 'readwrite');
			transaction.objectStore('noise').add(crypto.getRandomValues(new Uint8Array(bytes)));
			transaction.oncomplete = () => resolve(true);
			transaction.onabort = () => resolve(false);
		});
	for (let bytes = 65_536; bytes >= 1; bytes = Math.floor(bytes / 4)) while (await add(bytes));
	db.close();
}
