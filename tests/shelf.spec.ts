import type { Page } from '@playwright/test';
import { expect, openExample, startExample, test } from './support/app';
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

test('going back past the shelf, from one plan to another, shows the other one', async ({ page, app }) => {
	const first = await startExample(page, app.url);
	await page.getByRole('link', { name: 'Planregie' }).click();
	await page.getByRole('button', { name: 'Nieuw plan' }).click();
	await page.getByRole('textbox', { name: 'Naam van het plan' }).fill('Jaarplan 2030');
	await page.getByRole('button', { name: 'Maak plan' }).click();
	await expect(page).toHaveTitle(/Jaarplan 2030/);
	await page.evaluate(() => history.go(-2));
	await expect(page).toHaveURL(new RegExp(first));
	await expect(page).toHaveTitle(/Jaarplan 2026/);
});

test('a browser that keeps its storage from the page opens the app all the same, and says what that means', async ({
	page,
	app
}) => {
	await page.addInitScript(() => {
		const no = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: no });
		if (location.search === '?all') Object.defineProperty(window, 'indexedDB', { get: no });
	});
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
	await expect(page.getByText('Deze browser laat Planregie niets onthouden')).toBeVisible();
	const plan = await startExample(page, app.url);
	await page.goto('about:blank');
	await page.goto(app.url);
	await expect(page.getByRole('link', { name: 'Jaarplan 2026' })).toBeVisible();
	await page.goto('about:blank');
	await page.goto(`${app.url}#/plan/${plan}/budget`);
	await expect(page.getByRole('heading', { level: 1, name: /Begroting 2026/ })).toBeVisible();

	// Without any storage the work is in the window alone, which is told.
	await page.goto(`${app.url}?all`);
	await page.getByRole('button', { name: 'Voorbeeldplan' }).click();
	await expect(page.getByText('De opslag van de browser gaat niet open')).toBeVisible();
	await expect(page.getByText('staat alleen in dit venster')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Bewaar als bestand' })).toBeVisible();
});
