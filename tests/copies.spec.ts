import type { Page } from '@playwright/test';
import { expect, openExample, test } from './support/app';
import { overwritePicked, pickFiles, pickNothing, sizeOfPicked } from './support/save-picker';

const FILE = 'jaarplan-2026.planregie';

async function openMenu(page: Page, item: string): Promise<void> {
	await page
		.getByRole('button', { name: /Meer voor/ })
		.first()
		.click();
	await page.getByRole('button', { name: item }).first().click();
}

/** The address loads anew, also where only what stands after # differs. */
async function load(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

async function retitle(page: Page, title: string): Promise<void> {
	const field = page.locator('[data-focus$=":title"]').first();
	await field.fill(title);
	await field.blur();
}

test('a plan gets a file of its own, which is kept up to date, and is not written when another hand was in it', async ({
	page,
	app
}) => {
	await pickFiles(page);
	const plan = await openExample(page, app.url, 'settings');
	const section = page.locator('section', { has: page.getByRole('heading', { name: 'Bestand', exact: true }) });
	await expect(section.getByText('Dit plan staat in geen enkel bestand')).toBeVisible();
	await section.getByRole('button', { name: 'Bewaar als bestand' }).click();
	await expect(page.getByText(`Bewaard in ‘${FILE}’. Planregie houdt dit bestand bij.`)).toBeVisible();
	await expect(section.getByText(/Laatste kopie: vandaag/)).toBeVisible();
	const size = await sizeOfPicked(page, FILE);
	expect(size).toBeGreaterThan(1000);

	// Leaving the plan writes what waits; the list says so.
	await load(page, `${app.url}#/plan/${plan}/settings`);
	await expect(section.getByText('Planregie houdt dit bestand bij als je iets verandert')).toBeVisible();
	await page.getByRole('textbox', { name: 'Organisatie' }).fill('Een naam die er nog niet in stond');
	await page.getByRole('link', { name: 'Planregie' }).click();
	await expect(page.getByText('wordt bijgehouden')).toBeVisible();
	await expect.poll(() => sizeOfPicked(page, FILE)).not.toBe(size);

	await overwritePicked(page, FILE, 'a shopping list');
	await load(page, `${app.url}#/plan/${plan}/settings`);
	await section.getByRole('button', { name: 'Bewaar als bestand' }).click();
	await expect(page.getByText('is buiten Planregie veranderd en is niet meer te lezen').first()).toBeVisible();
	expect(await sizeOfPicked(page, FILE)).toBe('a shopping list'.length);
	await section.getByRole('button', { name: 'Stop met bijhouden' }).click();
	await expect(page.getByText('blijft staan en verandert niet meer mee')).toBeVisible();
});

test('a plan that is deleted says what is in no file, and can come back for a day', async ({ page, app }) => {
	await pickNothing(page);
	const plan = await openExample(page, app.url);
	await page.goto(app.url);
	const download = page.waitForEvent('download');
	await openMenu(page, 'Bewaar als bestand');
	expect((await download).suggestedFilename()).toBe(FILE);
	await expect(page.getByRole('cell', { name: /vandaag \d/ }).nth(1)).toBeVisible();

	await load(page, `${app.url}#/plan/${plan}/activities/activity-05`);
	await retitle(page, 'In geen bestand');
	await load(page, app.url);
	await expect(page.getByText('daarna veranderd')).toBeVisible();
	await openMenu(page, 'Naar de prullenbak');
	await page.getByText('Prullenbak (1)').click();
	await page.getByRole('button', { name: /Verwijder voorgoed/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(
		dialog.getByText(/Nog niet in een bestand: 1 activiteit\. Veranderd na de kopie van vandaag/)
	).toBeVisible();
	await expect(dialog.getByRole('listitem')).toHaveText(['In geen bestand']);
	await dialog.getByRole('button', { name: 'Verwijder voorgoed' }).click();
	await expect(page.getByText(/Wordt voorgoed verwijderd: morgen/)).toBeVisible();
	await page.getByRole('status').getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByText(/Wordt voorgoed verwijderd/)).toBeHidden();

	await page.getByRole('button', { name: /Verwijder voorgoed/ }).click();
	await dialog.getByRole('button', { name: 'Verwijder voorgoed' }).click();
	// A day later the app starts again.
	await page.clock.install({ time: Date.now() + 25 * 3_600_000 });
	await load(page, app.url);
	await page.clock.fastForward(2_000);
	await expect(page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
	await expect(page.getByText('Prullenbak (1)')).toBeHidden();
	const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(names).not.toContain(`planregie-plan-${plan}`);
});

test('a copy is offered to who worked on two days, once, without taking the focus', async ({ page, app }) => {
	const plan = await openExample(page, app.url);
	await page.evaluate(
		(id) => localStorage.setItem(`planregie:work:${id}`, '{"days":["2026-01-01"],"changes":1,"offered":null}'),
		plan
	);
	await load(page, `${app.url}#/plan/${plan}/activities/activity-05`);
	// What looks after copies is there a moment after the screen.
	const notice = page.locator('.notice', { hasText: 'Dit plan staat in geen enkel bestand' });
	await expect(async () => {
		await retitle(page, `Titel ${Math.random()}`);
		await expect(notice).toBeVisible({ timeout: 2500 });
	}).toPass();
	expect(await notice.evaluate((element) => element.closest('[role="status"]') !== null)).toBe(true);
	expect(await page.evaluate(() => document.activeElement?.closest('.notice') ?? null)).toBeNull();
	await notice.getByRole('button', { name: 'Later' }).click();
	await expect(notice).toBeHidden();
	await expect(page.locator('#main')).toBeFocused();
	await retitle(page, 'Nog een');
	await expect(notice).toBeHidden();
});
