import { expect, paste, planId, test } from './support/app';
import { source } from './support/source';

test('last year’s document becomes a plan, down to its last total', async ({ page, app }) => {
	await page.goto(app.url);
	await page.getByRole('link', { name: 'Importeer' }).first().click();
	await paste(page.getByRole('textbox', { name: 'Tekst van het jaarplan' }), source.text);
	await page.getByRole('button', { name: 'Bekijk' }).click();

	await expect(page.getByRole('heading', { name: 'Dit is gevonden' })).toBeFocused();
	const found = (name: string) =>
		page.getByRole('group', { name: 'Dit is gevonden' }).or(page.locator('dl')).getByText(name);
	for (const name of ['Ambities', 'Activiteiten', 'Begrotingsposten']) await expect(found(name).first()).toBeVisible();
	await expect(page.getByText(/woorden heeft een plek/)).toBeVisible();
	await expect(page.getByText('Thema’s die overal gedrukt staan')).toBeVisible();
	await expect(page.getByText('Bedragen zonder kolom')).toBeVisible();
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

	await page.getByRole('button', { name: 'Overnemen' }).click();
	await page.waitForURL(/#\/plan\//);
	const nav = page.getByRole('navigation');
	await expect(nav.getByRole('link', { name: /Activiteiten/ })).toContainText(String(source.activities));
	await nav.getByRole('link', { name: /Programma’s/ }).click();
	await expect(nav.getByRole('link', { name: /Programma’s/ })).toContainText(String(source.programmes));

	await nav.getByRole('link', { name: 'Begroting' }).click();
	await expect(page.getByText(`Kosten en dekking sluiten: € ${source.total}`)).toBeVisible();

	await nav.getByRole('link', { name: /Activiteiten/ }).click();
	await page.getByRole('link', { name: new RegExp(source.result.activity) }).click();
	await expect(page.getByText(source.result.words)).toBeVisible();

	await page.goto(`${app.url}#/plan/${planId(page)}/settings`);
	await expect(page.getByRole('heading', { name: 'Niet geplaatst', level: 2 })).toBeVisible();
});

test('nothing is made before "Overnemen", and a text without a plan gets a clear word', async ({ page, app }) => {
	await page.goto(`${app.url}#/import`);
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await expect(page.getByRole('alert')).toContainText('Er staat nog geen tekst');
	await page.getByRole('textbox', { name: 'Tekst van het jaarplan' }).fill('Melk, brood en kaas.');
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await expect(page.getByRole('alert')).toContainText('geen ambities, activiteiten, begroting of hoofdstukken');
	await paste(page.getByRole('textbox', { name: 'Tekst van het jaarplan' }), source.text);
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await page.getByRole('button', { name: 'Terug' }).click();
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
});
