import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readSheets, type SheetForm } from '$lib/exchange/sheet/read-sheets';
import type { Sheet } from '$lib/exchange/sheet/sheet';
import { expect, openExample, test } from './support/app';
import { rowAdded, savedBytes, typed } from './support/sheets';

async function openSpreadsheet(page: Page, url: string): Promise<void> {
	await openExample(page, url, 'spreadsheet');
	await expect(page.getByRole('heading', { name: 'Spreadsheet', level: 1 })).toBeVisible();
}

async function download(page: Page, button: string, form: SheetForm): Promise<readonly Sheet[]> {
	const started = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await (await started).path();
	const read = await readSheets(readFileSync(file), form);
	if (!read.ok) throw new Error(read.error);
	return read.value;
}

async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.locator('main input[type="file"]').setInputFiles({ name, mimeType: '', buffer });
}

/** As a person drops a file from another window. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
	const data = await page.evaluateHandle(
		([name, base64]) => {
			const transfer = new DataTransfer();
			const content = Uint8Array.from(atob(base64 ?? ''), (sign) => sign.charCodeAt(0));
			transfer.items.add(new File([content], name ?? ''));
			return transfer;
		},
		[name, bytes.toString('base64')]
	);
	for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: data });
}

const text = (words: string) => Buffer.from(words, 'utf8');

test('a plan goes out, is filled in by somebody else, and comes back as changes that are taken as one step', async ({
	page,
	app
}) => {
	await openExample(page, app.url, 'settings');
	await page.getByRole('link', { name: 'Als spreadsheet, heen en terug' }).click();
	let sheets = await download(page, 'Excel (.xlsx)', 'xlsx');
	sheets = typed(sheets, 'Activiteiten', 'activity-01', 'Titel', 'Ethiek en waarden');
	sheets = typed(sheets, 'Activiteiten', 'activity-01', 'Eigenaar', 'Fatima');
	sheets = typed(sheets, 'Activiteiten', 'activity-02', 'Status', 'Klaar');
	sheets = typed(sheets, 'Begroting', 'line-organisation', 'Overige kosten', 218_000.5);
	sheets = typed(sheets, 'Begroting', 'line-supported', 'Overige kosten', 'veel');
	sheets = rowAdded(sheets, 'Activiteiten', { Titel: 'Iets nieuws', Ambitie: 'Ambitie 2', Eigenaar: 'Fatima' });
	await drop(page, 'terug.xlsx', await savedBytes(sheets, 'xlsx'));

	await expect(page.getByRole('heading', { name: '5 wijzigingen gevonden' })).toBeFocused();
	await expect(page.getByText('Begroting, rij 5')).toBeVisible();
	await expect(page.getByText('‘veel’ is geen bedrag.')).toBeVisible();
	await expect(page.getByRole('combobox', { name: 'Wat is Fatima?' })).toHaveValue('make');
	await expect(page.getByText('218.000,50')).toBeVisible();

	await page.getByRole('checkbox', { name: 'Status, FOSA' }).uncheck();
	await page.getByRole('button', { name: 'Neem 4 wijzigingen over' }).click();
	await expect(page.getByRole('heading', { name: '4 wijzigingen overgenomen' })).toBeFocused();
	await expect(page.getByText('1 wijziging is niet overgenomen.')).toBeVisible();
	const nav = page.getByRole('navigation').first();
	await expect(nav.getByRole('link', { name: /Activiteiten/ })).toContainText('30');
	await page.getByRole('status').getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByRole('heading', { name: '5 wijzigingen gevonden' })).toBeVisible();
	await page.getByRole('button', { name: 'Neem 4 wijzigingen over' }).click();
	await expect(nav.getByRole('link', { name: /Activiteiten/ })).toContainText('30');

	await nav.getByRole('link', { name: /Activiteiten/ }).click();
	await expect(page.getByText('Ethiek en waarden')).toBeVisible();
	await expect(page.getByText('Iets nieuws')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Ongedaan gemaakt: wijzigingen uit een spreadsheet overnemen')).toBeVisible();
	await expect(nav.getByRole('link', { name: /Activiteiten/ })).toContainText('29');
	await expect(page.getByText('Ethiek en waarden')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Niets om ongedaan te maken' })).toBeVisible();
});

test('a file that comes back as it went changes nothing, and what changed here meanwhile stays', async ({
	page,
	app
}) => {
	await openSpreadsheet(page, app.url);
	const sheets = await download(page, 'LibreOffice (.ods)', 'ods');
	const file = await savedBytes(sheets, 'ods');
	await bring(page, 'zelfde.ods', file);
	await expect(page.getByRole('heading', { name: 'Geen wijzigingen' })).toBeFocused();

	const address = page.url();
	await page.goto(address.replace('/spreadsheet', '/activities/activity-01'));
	const title = page.locator('[data-focus="activities:activity-01:title"]');
	await title.fill('Ethiek, hier veranderd');
	await title.blur();
	await page.goto(address);
	await bring(page, 'zelfde.ods', file);
	await expect(page.getByRole('heading', { name: 'Geen wijzigingen' })).toBeFocused();
	await expect(page.getByText('Die blijft zoals die hier is.')).toBeVisible();
});

test('somebody else’s list becomes a new plan after its columns are matched', async ({ page, app }) => {
	await openSpreadsheet(page, app.url);
	const list =
		'Wat we doen;Pijler;Trekker;Label;Budget\nBoeken;Lezen;Anna;AI, Taal;12.500\nCursussen;Lezen;Bram;Taal;\n';
	await bring(page, 'lijst-2027.csv', text(list));
	await expect(page.getByRole('heading', { name: 'Dit bestand hoort niet bij dit plan' })).toBeVisible();
	await page.getByRole('button', { name: 'Maak er een nieuw plan van' }).click();

	await expect(page.getByRole('heading', { name: 'Een plan uit een spreadsheet' })).toBeFocused();
	await expect(page.getByRole('spinbutton', { name: 'Jaar' })).toHaveValue('2027');
	await expect(page.getByText('Geen kolom is gekozen als naam van een rij.')).toBeVisible();
	await page.getByLabel('Kolom A: Wat we doen').selectOption({ label: 'Titel' });
	await page.getByLabel('Kolom D: Label').selectOption({ label: 'Thema’s' });
	await expect(page.getByText('2 activiteiten')).toBeVisible();
	await page.getByRole('button', { name: 'Overnemen' }).click();

	await page.waitForURL(/#\/plan\//);
	const nav = page.getByRole('navigation').first();
	await nav.getByRole('link', { name: /Activiteiten/ }).click();
	await expect(page.getByText('Cursussen')).toBeVisible();
	await nav.getByRole('link', { name: 'Begroting' }).click();
	await expect(page.getByText('12.500').first()).toBeVisible();
});

test('a file that is no spreadsheet, damaged, empty, too large or of another kind ends in a clear word', async ({
	page,
	app
}) => {
	await openSpreadsheet(page, app.url);
	const locked = Buffer.from([
		0xd0,
		0xcf,
		0x11,
		0xe0,
		0xa1,
		0xb1,
		0x1a,
		0xe1,
		...Buffer.from('EncryptedPackage', 'utf16le')
	]);
	for (const [name, buffer, words] of [
		['brief.txt', text('Beste lezer'), 'is geen spreadsheet'],
		['foto.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'plaatje'],
		['kapot.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'beschadigd'],
		['geheim.xlsx', locked, 'wachtwoord'],
		['leeg.csv', text('\n\n'), 'staat niets'],
		['lang.csv', text('x'.repeat(2_000_000)), 'te groot'],
		['rijen.csv', text('Titel;Eigenaar\n'.repeat(6_000)), 'meer dan 5.000 rijen']
	] as const) {
		await bring(page, name, buffer);
		await expect(page.getByRole('alert')).toContainText(words);
	}
});

test('a plan on the shelf is saved as a spreadsheet without opening it', async ({ page, app }) => {
	await openExample(page, app.url);
	await page.goto(app.url);
	await page
		.getByRole('button', { name: /Meer voor/ })
		.first()
		.click();
	const sheets = await download(page, 'Bewaar als spreadsheet', 'xlsx');
	expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
		['Activiteiten', 30],
		['Begroting', 9],
		['Dekking', 4],
		['Uitleg', expect.any(Number)]
	]);
});
