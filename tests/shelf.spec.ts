import type { Page } from '@playwright/test';
import { expect, openExample, test } from './support/app';
import { source } from './support/source';

/** Lets go of a file over the page, as from a folder on the desktop. */
async function drop(page: Page, name: string, content: string): Promise<void> {
	const data = await page.evaluateHandle(
		([fileName, text]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], fileName));
			return transfer;
		},
		[name, content] as const
	);
	for (const type of ['dragenter', 'dragover', 'drop'])
		await page.locator('body').dispatchEvent(type, { dataTransfer: data });
}

test('a new plan starts with the four themes, goes to the bin and comes back', async ({ page, app }) => {
	await page.goto(app.url);
	await page.getByRole('button', { name: 'Nieuw plan' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox', { name: 'Naam van het plan' }).fill('Jaarplan van de bibliotheek');
	await dialog.getByRole('radio', { name: /Vier thema’s/ }).check();
	await dialog.getByRole('button', { name: 'Maak plan' }).click();
	await expect(page.getByRole('heading', { name: 'Dit plan is nog leeg' })).toBeVisible();
	await page.getByRole('link', { name: 'Instellingen' }).click();
	await expect(page.getByRole('textbox', { name: 'Naam', exact: true }).nth(2)).toHaveValue(
		'Digitale veiligheid en weerbaarheid'
	);

	await page.goto(app.url);
	await page.getByRole('button', { name: 'Meer voor Jaarplan van de bibliotheek' }).click();
	await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
	await expect(page.getByRole('link', { name: 'Jaarplan van de bibliotheek' })).toBeHidden();
	await page.getByRole('status').getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByRole('link', { name: 'Jaarplan van de bibliotheek' })).toBeVisible();
});

test('a file that is dropped inside a plan is looked at first, and another kind is refused in words', async ({
	page,
	app
}) => {
	await openExample(page, app.url);
	await drop(page, 'foto.png', 'PNG');
	await expect(page.getByText(/‘foto.png’ kan Planregie niet lezen/)).toBeVisible();
	await drop(page, 'jaarplan.txt', source.text);
	await expect(page.getByRole('heading', { name: 'Dit is gevonden' })).toBeVisible();
});

test('the language changes at once, without a reload', async ({ page, app }) => {
	await openExample(page, app.url);
	await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
	await page.getByRole('button', { name: 'Taal, kleuren en toetsen' }).click();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('link', { name: 'Budget', exact: true })).toBeVisible();
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('data-same-page', '');
});
