import { expect, paste, planId, test } from './support/app';
import { source } from './support/source';
import { inOtherWords } from './support/text-variants';

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
	await expect(page.getByText('Gedrukte thema’s')).toBeVisible();
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

test('nothing is made before "Overnemen", and a text without a plan gets a clear word and a way on', async ({
	page,
	app
}) => {
	await page.goto(`${app.url}#/import`);
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await expect(page.getByRole('alert')).toContainText('Er staat nog geen tekst');
	const text = page.getByRole('textbox', { name: 'Tekst van het jaarplan' });
	await text.fill('Melk, brood en kaas.\n\nPlan 1 Lezen\n\nPlan 2 Taal\n');
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await expect(page.getByRole('alert')).toContainText('geen ambities, activiteiten, begroting of hoofdstukken');
	await page.getByRole('button', { name: '‘Plan’ staat 2 keer voor een nummer' }).first().click();
	await expect(page.getByRole('textbox', { name: 'Een activiteit heet hier' })).toHaveValue('Plan');
	await page.getByRole('button', { name: 'Lees opnieuw' }).click();
	await expect(page.getByRole('heading', { name: 'Dit is gevonden' })).toBeFocused();
	await expect(page.locator('dl')).toContainText('Plannen');

	await page.getByRole('button', { name: 'Terug' }).click();
	await expect(text).toBeFocused();
	await paste(text, source.text);
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await page.getByRole('button', { name: 'Terug' }).click();
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
});

test('a document in other words is told what they are, put right and taken over; the next one is known', async ({
	page,
	app
}) => {
	const look = async () => {
		await page.goto(`${app.url}#/import`);
		await paste(page.getByRole('textbox', { name: 'Tekst van het jaarplan' }), inOtherWords(source.text));
		await page.getByRole('button', { name: 'Bekijk' }).click();
		await expect(page.getByRole('heading', { name: 'Dit is gevonden' })).toBeFocused();
	};
	const number = (name: string) => page.locator('dl div', { has: page.getByText(name, { exact: true }) });
	await look();
	await expect(number('Activiteiten')).toContainText('0');

	// What marks what: two words are suggested, and one is typed.
	await page
		.getByRole('button', { name: /^‘Project’ staat \d+ keer voor een nummer$/ })
		.first()
		.click();
	await expect(page.getByRole('textbox', { name: 'Een activiteit heet hier' })).toHaveValue('Project');
	await page.getByRole('textbox', { name: 'Een ambitie heet hier' }).fill('Pijler');
	await page.getByRole('textbox', { name: 'Doel en impact heet hier' }).fill('Beoogd effect');
	await page.getByRole('textbox', { name: 'Een resultaat heet hier' }).fill('Oplevering');
	await page.keyboard.press('Enter');
	await expect(number('Projecten')).toContainText(String(source.activities));
	await expect(number('Pijlers')).toContainText(String(source.ambitions));
	await expect(
		page.getByText(`Opnieuw gelezen: ${source.activities} projecten en ${source.ambitions} pijlers.`)
	).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Een resultaat heet hier' })).toBeFocused();

	// Merge, and undo that with the keyboard; then split, move and drop.
	const menu = (title: string) => page.getByRole('button', { name: `Meer voor ${title}`, exact: true });
	const [first, second] = source.titles;
	await menu(second).click();
	await page.getByRole('button', { name: 'Voeg samen met de vorige' }).click();
	await expect(number('Projecten')).toContainText(String(source.activities - 1));
	await expect(menu(second)).toHaveCount(0);
	await expect(menu(first)).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(menu(second)).toBeFocused();
	await expect(number('Projecten')).toContainText(String(source.activities));

	await menu(first).click();
	await page.getByRole('button', { name: 'Splits in tweeën' }).click();
	await page.getByRole('dialog').getByRole('radio').last().check();
	await page.getByRole('button', { name: 'Splits', exact: true }).click();
	await expect(number('Projecten')).toContainText(String(source.activities + 1));
	await menu('Zonder titel').click();
	await page.getByRole('button', { name: 'Wijzig de titel' }).click();
	await page.getByRole('textbox', { name: 'Titel' }).fill('Een nieuw begin');
	await page.keyboard.press('Enter');
	await expect(menu('Een nieuw begin')).toBeFocused();

	await menu('Een nieuw begin').click();
	await page.getByRole('button', { name: 'Omhoog' }).click();
	await menu('Een nieuw begin').click();
	await page.getByRole('button', { name: 'Naar een andere pijler' }).click();
	await page.getByRole('combobox', { name: 'Pijler' }).selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Verplaats', exact: true }).click();
	await expect(menu('Een nieuw begin')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Maak ongedaan: verplaatsen van ‘Een nieuw begin’' })).toBeFocused();

	await menu(second).click();
	await page.getByRole('button', { name: /^Haal weg/ }).click();
	await expect(menu(second)).toHaveCount(0);
	await page.getByRole('button', { name: `Maak ongedaan: weghalen van ‘${second}’` }).click();
	await expect(menu(second)).toBeFocused();
	await menu(second).click();
	await page.getByRole('button', { name: /^Haal weg/ }).click();

	// One doubt answered for all of its kind, and for itself alone.
	await page.locator('summary', { hasText: 'Woorden over twee regels' }).click();
	const words = page.locator('details', { hasText: 'Woorden over twee regels' });
	const hyphens = words.locator('fieldset', { hasText: 'Een regel eindigt op' }).locator('input[value="hyphen"]');
	await hyphens.first().check();
	await expect(words.getByText(/^Ook gekozen voor de (andere|\d+ andere)\.$/)).toBeVisible();
	await expect(hyphens.nth(1)).toBeChecked();
	await words.getByRole('button', { name: 'Alleen deze' }).click();
	await expect(hyphens.first()).toBeFocused();
	await expect(hyphens.nth(1)).not.toBeChecked();
	await words.getByRole('radio', { name: 'Met een streepje' }).check();
	await expect(hyphens.nth(1)).toBeChecked();

	await page.getByRole('button', { name: 'Overnemen' }).click();
	await page.waitForURL(/#\/plan\//);
	const nav = page.getByRole('navigation');
	await expect(nav.getByRole('link', { name: /Projecten/ })).toContainText(String(source.activities));
	await nav.getByRole('link', { name: /Projecten/ }).click();
	await expect(page.getByRole('link', { name: /Een nieuw begin/ })).toBeVisible();

	await look();
	await expect(page.getByText(/^Gelezen met de woorden die je de vorige keer voor/)).toBeVisible();
	await expect(number('Projecten')).toContainText(String(source.activities));
	await page.getByRole('button', { name: 'Gebruik de gewone woorden' }).click();
	await expect(number('Activiteiten')).toContainText('0');
});

test('the preview works by keyboard on a narrow screen', async ({ page, app }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${app.url}#/import`);
	await paste(page.getByRole('textbox', { name: 'Tekst van het jaarplan' }), source.text);
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await expect(page.getByRole('heading', { name: 'Dit is gevonden' })).toBeFocused();
	const menu = page.getByRole('button', { name: `Meer voor ${source.titles[0]}`, exact: true });
	await menu.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Wijzig de titel' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Kort');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Meer voor Kort', exact: true })).toBeFocused();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a long text is read beside the page, and that can be stopped', async ({ page, app }) => {
	await page.goto(`${app.url}#/import`);
	const long = Array.from({ length: 60 }, (_, index) => source.text.replaceAll('Activiteit', `Activiteit ${index}`));
	await paste(page.getByRole('textbox', { name: 'Tekst van het jaarplan' }), long.join('\n').slice(0, 1_900_000));
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByRole('button', { name: 'Bekijk' })).toBeEnabled();
	await expect(page.getByRole('heading', { name: 'Importeer een jaarplan' })).toBeVisible();

	await paste(
		page.getByRole('textbox', { name: 'Tekst van het jaarplan' }),
		`${source.text}\n\n${'Woord. '.repeat(20_000)}`
	);
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await expect(page.getByRole('heading', { name: 'Dit is gevonden' })).toBeFocused();
});
