import type { Page } from '@playwright/test';
import { expect, openExample, test } from './support/app';

const rows = (page: Page) => page.locator('main li a[data-row]');
const open = async (page: Page, url: string, plan: string, view: 'matrix' | 'coverage' | 'one-page' | 'budget') => {
	await page.goto(`${url}#/plan/${plan}/${view}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

test('by keyboard: from cell to cell, and a cell opens exactly the activities that it counts', async ({
	page,
	app
}) => {
	const plan = await openExample(page, app.url);
	await page.getByRole('navigation').getByRole('link', { name: 'Samenhang' }).press('Enter');
	const table = page.getByRole('table', { name: 'Activiteiten per thema en ambitie' });
	await expect(table).toBeVisible();
	await table.getByRole('link', { name: /^1 activiteit: Ambitie 1 .*, Flexibilisering$/ }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	const cell = table.getByRole('link', { name: /^6 activiteiten, € 109.000: Ambitie 2 .*, AI$/ });
	await expect(cell).toBeFocused();
	await page.keyboard.press('Enter');
	await page.waitForURL(/activities\?/);
	await expect(rows(page)).toHaveCount(6);

	await open(page, app.url, plan, 'matrix');
	await table.getByRole('link', { name: /^18 activiteiten: Alle activiteiten, Digitale veiligheid$/ }).click();
	await page.waitForURL(/activities\?/);
	await expect(rows(page)).toHaveCount(18);
});

test('every number in the matrix is that of the list behind it', async ({ page, app }) => {
	await openExample(page, app.url, 'matrix');
	const cells = page.locator('main table td a[href*="/activities"]');
	await expect(cells.nth(15)).toBeVisible();
	const counts = await cells.evaluateAll((all) => all.map((link) => parseInt(link.textContent)));
	for (const [index, count] of counts.entries()) {
		await cells.nth(index).click();
		await page.waitForURL(/\/activities/);
		await expect(rows(page)).toHaveCount(count);
		await page.goBack();
		await expect(cells).toHaveCount(counts.length);
	}
});

test('the table is turned and shows money, and is still so after looking in a cell', async ({ page, app }) => {
	await openExample(page, app.url, 'matrix');
	await page.getByRole('button', { name: 'Draai om' }).click();
	await page.getByText('Geld', { exact: true }).click();
	const row = page.getByRole('row', { name: /^AI/ });
	await expect(row.getByRole('cell').nth(1)).toContainText(/^\s*109\.000/);
	await row.getByRole('link', { name: /Ambitie 2/ }).click();
	await page.waitForURL(/activities\?/);
	await page.goBack();
	await expect(row.getByRole('cell').nth(1)).toContainText(/^\s*109\.000/);
	await expect(page.getByRole('button', { name: 'Draai om' })).toHaveAttribute('aria-pressed', 'true');
});

test('the bars are as long as what they count, change with the plan, and open the list of the cell', async ({
	page,
	context,
	app
}) => {
	const plan = await openExample(page, app.url, 'matrix');
	await page.getByText('Grafiek', { exact: true }).click();
	await expect(page.getByRole('img', { name: /^Grafiek: Activiteiten per thema en ambitie/ })).toBeVisible();
	const part = (name: RegExp) => page.locator('figure').getByRole('link', { name });
	const one = part(/^1 activiteit: Ambitie 1 .*, Flexibilisering$/);
	const last = part(/^\d activiteiten: Ambitie 1 .*, Publieke regie$/);
	const ratio = async () =>
		Math.round(((await last.boundingBox())?.width ?? 0) / ((await one.boundingBox())?.width ?? 1));
	await expect(last).toHaveAccessibleName(/^5 /);
	expect(await ratio()).toBe(5);

	const other = await context.newPage();
	await other.goto(`${app.url}#/plan/${plan}/activities/activity-04`);
	await other.getByRole('button', { name: 'Publieke regie', exact: true }).last().click();
	await expect(last).toHaveAccessibleName(/^4 /);
	expect(await ratio()).toBe(4);

	await one.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(part(/^6 activiteiten, € 109.000: Ambitie 2 .*, AI$/)).toBeFocused();
	await page.keyboard.press('Enter');
	await page.waitForURL(/activities\?/);
	await expect(rows(page)).toHaveCount(6);
	await page.goBack();
	await last.click();
	await page.waitForURL(/activities\?/);
	await expect(rows(page)).toHaveCount(4);
});

test('what is left is mended where the line leads, and the line goes', async ({ page, app }) => {
	const plan = await openExample(page, app.url, 'activities/activity-04');
	await page.getByRole('button', { name: 'Publieke regie', exact: true }).last().click();
	await open(page, app.url, plan, 'coverage');
	const line = page.getByText('1 activiteit zonder thema');
	await expect(line).toBeVisible();
	await page.getByRole('link', { name: 'Open in de lijst: 1 activiteit zonder thema' }).click();
	await page.waitForURL(/activities\?/);
	await expect(rows(page)).toHaveCount(1);
	await rows(page).click();
	await page.getByRole('button', { name: 'Publieke regie', exact: true }).last().click();
	await open(page, app.url, plan, 'coverage');
	await expect(page.getByText('29 activiteiten zonder eigenaar')).toBeVisible();
	await expect(line).toBeHidden();
});

test('a goal that is left without ambition is read and given one where its line leads, as one step', async ({
	page,
	app
}) => {
	await openExample(page, app.url, 'activities/ambition-3');
	await page
		.locator('article')
		.getByRole('button', { name: /^Meer voor/ })
		.click();
	await page.locator('[popover]').getByRole('button', { name: 'Verwijder' }).click();
	await page.getByRole('navigation').first().getByRole('link', { name: 'Samenhang' }).click();
	await page.getByRole('link', { name: 'Wat nog mist' }).click();
	const link = page.locator('[data-rule="L6"] li a').first();
	const first = (await link.textContent()) ?? '';
	await link.click();
	const goal = page.getByRole('textbox', { name: 'Doel' });
	await expect(goal).toHaveValue(first);
	await page
		.getByRole('combobox', { name: 'Ambitie', exact: true })
		.selectOption({ label: 'Ambitie 1 · Bestuurlijk commitment' });
	await expect(page.getByRole('heading', { name: /versterken op gezamenlijke/ })).toBeAttached();
	await expect(page.locator('[data-focus^="goals:"]:focus')).toHaveValue(first);
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('combobox', { name: 'Ambitie', exact: true })).toBeFocused();
});

test('money that is not divided has a link that opens the dividing of it, and the focus stays at its line', async ({
	page,
	app
}) => {
	await openExample(page, app.url, 'coverage');
	await page.getByRole('link', { name: /^Verdelen: Ambitie 1/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Verdelen: Ambitie 1');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('rowheader', { name: /Ambitie 1/ })).toBeFocused();
	expect(page.url()).not.toContain('divide');
});

test('the sheet shows each activity once and follows the choices', async ({ page, app }) => {
	await openExample(page, app.url, 'one-page');
	await expect(page.locator('[data-activity]')).toHaveCount(29);
	const subtitle = page.getByText('Beheer en doorontwikkeling van Wikiwijs');
	await expect(subtitle).toBeVisible();
	await page.getByLabel('Ondertitels').uncheck();
	await expect(subtitle).toBeHidden();
	await page.getByLabel('Resultaten').check();
	await expect(page.getByText('Resultaat 2026:').first()).toBeVisible();
	await page.getByLabel('Bedragen').uncheck();
	await expect(page.getByText('25.443.000')).toHaveCount(0);
});

test('for a screen reader the matrix and the budget are tables whose cells have the names of row and column', async ({
	page,
	app
}) => {
	const plan = await openExample(page, app.url, 'matrix');
	await expect(page.getByRole('table', { name: 'Activiteiten per thema en ambitie' })).toMatchAriaSnapshot(`
		- table "Activiteiten per thema en ambitie":
		  - caption: Activiteiten per thema en ambitie
		  - rowgroup:
		    - row "Flexibilisering AI Digitale veiligheid Publieke regie Alle activiteiten Nog niet verdeeld":
		      - cell
		      - columnheader "Flexibilisering"
		      - columnheader "AI"
		      - columnheader "Digitale veiligheid"
		      - columnheader "Publieke regie"
		      - columnheader "Alle activiteiten"
		      - columnheader "Nog niet verdeeld"
		  - rowgroup:
		    - row /Ambitie 1/:
		      - rowheader "Ambitie 1 · Bestuurlijk commitment"
		      - cell:
		        - 'link "1 activiteit: Ambitie 1 · Bestuurlijk commitment, Flexibilisering"'
	`);
	await open(page, app.url, plan, 'budget');
	await expect(page.getByRole('grid')).toMatchAriaSnapshot(`
		- grid "Begroting per kop":
		  - rowgroup:
		    - row:
		      - columnheader "Onderdeel"
		      - columnheader "Personele kosten"
		      - columnheader "Overige kosten"
		      - columnheader "Totaal"
		      - columnheader "Aandeel"
		      - columnheader "Acties"
		  - rowgroup:
		    - row /Ambitie 1/:
		      - rowheader "Ambitie 1 · Bestuurlijk commitment"
		      - gridcell "1.361.000"
		      - gridcell "56.000"
		      - gridcell "1.417.000"
		      - gridcell "5,6%"
	`);
});
