import type { Page } from '@playwright/test';
import { expect, openExample, test } from './support/app';

const row = (page: Page, name: RegExp) => page.getByRole('listitem').getByRole('link', { name });
const saved = (page: Page) => expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();

test.beforeEach(async ({ page, app }) => {
	await openExample(page, app.url, 'activities');
});

test('an activity is renamed, tagged, moved and removed, and each step is taken back by its name', async ({ page }) => {
	await row(page, /Eduroam/).click();
	const title = page.getByRole('textbox', { name: 'Titel', exact: true });
	await title.fill('Eduroam en wifi');
	await title.press('Enter');
	await expect(row(page, /Eduroam en wifi/)).toBeVisible();

	const theme = page.getByRole('button', { name: 'Flexibilisering', exact: true });
	const before = await theme.getAttribute('aria-pressed');
	await theme.click();
	await expect(theme).not.toHaveAttribute('aria-pressed', before ?? '');

	await row(page, /Eduroam en wifi/).focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(row(page, /Eduroam en wifi/)).toBeFocused();
	await expect(row(page, /Eduroam en wifi/)).toContainText('17');

	const undo = page.getByRole('button', { name: /Maak ongedaan/ }).first();
	await expect(undo).toHaveAccessibleName('Maak ongedaan: activiteit verplaatsen');
	await undo.click();
	await expect(row(page, /Eduroam en wifi/)).toContainText('18');
	await undo.click();
	await expect(theme).toHaveAttribute('aria-pressed', before ?? '');
	await undo.click();
	await expect(row(page, /Eduroam en wifi/)).toBeHidden();
	await page.getByRole('button', { name: /Doe opnieuw: activiteit wijzigen/ }).click();
	await expect(row(page, /Eduroam en wifi/)).toBeVisible();
	await saved(page);
});

test('what is typed stays, also when the page is left in the same moment', async ({ page }) => {
	await row(page, /Eduroam/).click();
	const title = page.getByRole('textbox', { name: 'Titel', exact: true });
	for (const name of ['Eduroam een', 'Eduroam twee', 'Eduroam drie']) {
		await title.fill(name);
		await page.reload();
		await expect(title).toHaveValue(name);
	}
});

test('long text is edited as rich text, is kept, and is one step to take back', async ({ page }) => {
	await row(page, /Ethiek/).click();
	await page.getByRole('button', { name: 'Bewerk: Doel en impact' }).click();
	const editor = page.getByRole('textbox', { name: 'Doel en impact' });
	await expect(editor).toBeFocused();
	await page.keyboard.press('Control+End');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Vet' }).click();
	await expect(editor).toBeFocused();
	await page.keyboard.type('Dit is belangrijk.', { delay: 10 });
	await expect(editor.locator('strong')).toHaveText('Dit is belangrijk.');
	await saved(page);
	await page.reload();
	await expect(page.locator('strong', { hasText: 'Dit is belangrijk.' })).toBeVisible();
});

test('filters narrow the list and say so', async ({ page }) => {
	await page.getByRole('searchbox').fill('wikiwijs');
	await expect(row(page, /Wikiwijs/)).toBeVisible();
	await expect(row(page, /Ethiek/)).toBeHidden();
	await expect(page.getByText(/van 29/)).toBeVisible();
	await page.getByRole('searchbox').fill('zoiets is er niet');
	await page.getByRole('button', { name: 'Wis filters' }).first().click();
	await expect(row(page, /Ethiek/)).toBeVisible();
});

test('two tabs of one browser follow each other at once', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto(page.url());
	await row(other, /School-CERT/).click();
	await row(page, /School-CERT/).click();
	const title = page.getByRole('textbox', { name: 'Titel', exact: true });
	await title.fill('School-CERT voor alle scholen');
	await title.press('Enter');
	await expect(other.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('School-CERT voor alle scholen');
	await expect(row(other, /School-CERT voor alle scholen/)).toBeVisible();
	await expect(other.getByRole('button', { name: 'Niets om ongedaan te maken' })).toBeDisabled();
});
