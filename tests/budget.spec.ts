import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { planToJson } from '$lib/exchange/json/plan-file';
import { expect, openExample, planId, test } from './support/app';
import { longPlan } from './support/plans';

const cell = (page: Page, row: RegExp, column: number) =>
	page.getByRole('row', { name: row }).getByRole('gridcell').nth(column);
const PERSONNEL = 0;
const TOTAL = 2;

test('cells are edited like a spreadsheet and the sums follow; a bad amount is told at the cell and not written', async ({
	page,
	app
}) => {
	await openExample(page, app.url, 'budget');
	await cell(page, /Organisatie/, PERSONNEL).click();
	await page.keyboard.type('2.000.000');
	await page.keyboard.press('Enter');
	await expect(cell(page, /Organisatie/, PERSONNEL)).toHaveText('2.000.000');
	await expect(cell(page, /Organisatie/, TOTAL)).toContainText('2.217.000');
	await expect(page.getByText('Dekking is € 42.000 te laag')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Kosten en dekking sluiten: € 25.443.000')).toBeVisible();
	// The choices of every row at once would take a budget of a thousand lines a minute.
	const choices = page.getByRole('grid').locator('[popover] :is(button, a)');
	await expect(choices).toHaveCount(0);
	const menu = page.getByRole('row', { name: /Organisatie/ }).getByRole('button');
	await menu.press('Enter');
	await page.keyboard.press('Tab');
	await expect(choices.first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(menu).toBeFocused();
	await expect(choices).toHaveCount(0);

	await cell(page, /Organisatie/, PERSONNEL).click();
	await page.keyboard.type('veel');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Dit is geen bedrag')).toBeVisible();
	await expect(page.getByText('Kosten en dekking sluiten: € 25.443.000')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(cell(page, /Organisatie/, PERSONNEL)).toHaveText('1.958.000');
});

test('the money of an ambition is divided over its activities, with the remainder in sight', async ({ page, app }) => {
	await openExample(page, app.url, 'budget');
	await page
		.getByRole('row', { name: /Ambitie 1/ })
		.getByRole('button')
		.click();
	await page.getByRole('button', { name: 'Verdelen' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Verdeel gelijk' }).click();
	await dialog.getByRole('button', { name: 'Verdeel', exact: true }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('row', { name: /Nog niet verdeeld/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /Ethiek/ })).toContainText('283.400');
	await expect(page.getByText('Kosten en dekking sluiten: € 25.443.000')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('row', { name: /Nog niet verdeeld/ })).toBeHidden();
});

test('a budget of 400 lines is typed in, reached by keys and printed like a short one', async ({ page, app }, info) => {
	const file = info.outputPath('plan.json');
	writeFileSync(file, planToJson(longPlan(400)));
	await page.goto(`${app.url}#/import`);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Kies een bestand' }).click();
	await (await chooser).setFiles(file);
	await page.waitForURL(/#\/plan\//);
	await page.goto(`${app.url}#/plan/${planId(page)}/budget`);
	const lines = page.getByRole('row', { name: /Activiteit nummer/ });
	await expect(lines.first()).toBeVisible();
	expect(await lines.count()).toBeLessThan(100);
	await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '402');
	await expect(page.getByText(/Zoeken in de pagina \(Ctrl F\)/)).toBeVisible();

	await cell(page, /Activiteit nummer 2\b/, PERSONNEL).click();
	await page.keyboard.type('7');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+End');
	await page.keyboard.press('ArrowUp');
	const last = page.getByRole('row', { name: /Activiteit nummer 400/ });
	await expect(last.getByRole('button')).toBeFocused();
	await expect(last).toBeInViewport();
	await expect(last).toHaveAttribute('aria-rowindex', '401');
	await page.keyboard.press('Control+Home');
	await expect(cell(page, /Activiteit nummer 2\b/, PERSONNEL)).toHaveText('7');
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Control+z');
	await expect(cell(page, /Activiteit nummer 2\b/, PERSONNEL)).toBeFocused();
	await expect(cell(page, /Activiteit nummer 2\b/, PERSONNEL)).toHaveText('2.000');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-cell^="line:"][data-cell$="/total"]')).toHaveCount(400);
});
