import type { Page, Route } from '@playwright/test';
import { expect, openExample, planId, test } from './support/app';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Zoek in het plan of doe iets' });
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name });

async function openPalette(page: Page, words = ''): Promise<void> {
	await page.keyboard.press('Control+k');
	await expect(palette(page).getByRole('combobox')).toBeFocused();
	await page.keyboard.type(words);
}

test('from any screen to an activity, by its title, its number or a word in its text; arrows go round, Home and End to the ends, and the count is said', async ({
	page,
	app
}) => {
	await openExample(page, app.url);
	await openPalette(page, 'leermiddelens');
	await expect(option(page, /^Leermiddelensuite/)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(palette(page)).toBeHidden();
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('Leermiddelensuite');
	await expect(page.getByRole('article')).toBeFocused();

	await openPalette(page, '12');
	await expect(option(page, /Activiteit 12/)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(palette(page)).toBeHidden();
	await expect(page.getByRole('article')).toBeFocused();

	await openPalette(page, 'veilig inloggen');
	const inText = option(page, /Entree Federatie/);
	await expect(inText.locator('mark').first()).toBeVisible();
	while ((await inText.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('Entree Federatie');

	await openPalette(page, 'begroting');
	const field = palette(page).getByRole('combobox');
	const active = async () => page.locator(`[id="${(await field.getAttribute('aria-activedescendant')) ?? ''}"]`);
	const first = await (await active()).textContent();
	await page.keyboard.press('ArrowUp');
	await expect(await active()).toContainText('in alle teksten');
	await page.keyboard.press('ArrowDown');
	await expect(await active()).toHaveText(first ?? '');
	await page.keyboard.press('End');
	await expect(await active()).toContainText('in alle teksten');
	await page.keyboard.press('Home');
	await expect(await active()).toHaveText(first ?? '');
	const count = await palette(page).getByRole('option').count();
	await expect(palette(page).getByRole('status')).toHaveText(`${count} keuzes`);
});

test('the palette does what can be done: add, undo by name, change the colours', async ({ page, app }) => {
	await openExample(page, app.url);
	await openPalette(page, 'nieuwe act');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeFocused();
	await page.keyboard.type('Zwaluwen tellen');
	await page.keyboard.press('Enter');
	await openPalette(page, 'ongedaan');
	await expect(option(page, /Maak ongedaan: .+/)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('');
	await openPalette(page, 'donker');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('the palette does with what is open, or with all that is chosen, what their buttons do', async ({ page, app }) => {
	await openExample(page, app.url, 'activities/activity-02');
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue(/FOSA/);
	await openPalette(page, 'status klaar');
	await expect(option(page, 'Status: Klaar Activiteit 2')).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('ready');

	await page.getByRole('checkbox', { name: 'Kies Ethiek' }).click();
	await page.getByRole('checkbox', { name: /^Kies FORA/ }).click();
	await openPalette(page, 'erbij flex');
	await expect(option(page, 'Thema erbij: Flexibilisering 2 gekozen')).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Thema bij 2 activiteiten')).toBeVisible();

	await openPalette(page, 'filter klaar');
	await page.keyboard.press('Enter');
	await page.waitForURL(/activities\?status=ready$/);
	await openPalette(page, 'verdeel ambitie 2');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: /Ambitie 2/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await openPalette(page, 'verdeel ambitie 1');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: /Ambitie 1/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await openPalette(page, 'nieuw thema');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Naam van het nieuwe thema' })).toBeFocused();
});

test('what was chosen last stands first, also after a reload, and nonsense in the storage of it does no harm', async ({
	page,
	app
}) => {
	await openExample(page, app.url);
	await openPalette(page, 'matrix');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/matrix/);
	await openPalette(page, 'fosa');
	await page.keyboard.press('Enter');
	await page.waitForURL(/activity-02/);
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeVisible();
	await openPalette(page);
	await expect(palette(page).getByRole('option').nth(0)).toContainText('FOSA');
	await expect(palette(page).getByRole('option').nth(1)).toContainText('Matrix');

	await page.evaluate(() => localStorage.setItem('planregie:recent', '{"no": ["list"'));
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeVisible();
	await openPalette(page);
	await expect(palette(page).getByRole('option').first()).toBeVisible();
});

test('without a plan the palette opens plans and starts new ones', async ({ page, app }) => {
	await openExample(page, app.url);
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Mijn plannen' })).toBeVisible();
	await page.keyboard.press('n');
	await expect(page.getByRole('dialog', { name: 'Nieuw plan' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('jaarplan 2026');
	await expect(page.getByRole('option', { name: /Jaarplan 2026/ })).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await page.waitForURL(/#\/plan\//);
});

test('what is typed before the palette is there, stands in its field and starts nothing else', async ({
	page,
	app
}) => {
	const plan = await openExample(page, app.url);
	const held: Route[] = [];
	let holding = true;
	await page.route('**/*.js', (route) => (holding ? void held.push(route) : route.continue()));
	await page.keyboard.press('Control+k');
	await expect.poll(() => held.length).toBeGreaterThan(0);
	await page.keyboard.type('nieux');
	await page.keyboard.press('Backspace');
	await page.keyboard.type('we');
	holding = false;
	for (const route of held) await route.continue();
	await expect(palette(page).getByRole('combobox')).toHaveValue('nieuwe');
	expect(planId(page)).toBe(plan);
	await expect(option(page, /^Nieuwe activiteit/)).toHaveAttribute('aria-selected', 'true');
});

test('an address with words searches at once; what is typed changes the address and not the history', async ({
	page,
	app
}) => {
	await openExample(page, app.url, 'search?q=leermiddel');
	await expect(page.getByRole('searchbox')).toHaveValue('leermiddel');
	await expect(page.locator('mark', { hasText: 'leermiddelen' }).first()).toBeVisible();
	const steps = await page.evaluate(() => history.length);
	await page.getByRole('searchbox').fill('');
	await page.getByRole('searchbox').pressSequentially('activiteit 12');
	await page.waitForURL(/search\?q=activiteit%2012/);
	await expect(page.getByRole('main').getByRole('link').first()).toHaveText('Flexibeler onderwijs');
	expect(await page.evaluate(() => history.length)).toBe(steps);

	await page.getByRole('searchbox').fill('r.*egie %&#=+? <b>');
	await expect(page.getByRole('heading', { name: 'Niets gevonden voor' })).toBeVisible();
	await page.waitForURL(/search\?q=r/);
	await page.getByRole('searchbox').fill('regie zzzzzz');
	await page.getByRole('button', { name: 'Zoek alleen ‘regie’' }).click();
	await expect(page.getByRole('searchbox')).toHaveValue('regie');
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ gevonden$/);
});

test('what was found opens at the place itself, and an edit there is found at once', async ({ page, app }) => {
	const plan = await openExample(page, app.url, 'search?q=digitale%20geletterdheid%20burgerschap');
	await page.getByRole('link', { name: /^Ondertitel/ }).click();
	const subtitle = page.getByRole('textbox', { name: 'Ondertitel' });
	await expect(subtitle).toBeFocused();
	await subtitle.fill('Zwaluwen in de klas');
	await subtitle.press('Enter');
	await openPalette(page, 'zwaluw');
	await expect(option(page, /Digitale geletterdheid.*Zwaluwen in de klas/)).toBeVisible();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await page.waitForURL(/search\?q=zwaluw/);
	await expect(page.locator('mark', { hasText: 'Zwaluwen' })).toBeVisible();
	expect(planId(page)).toBe(plan);
});

test('keys go from screen to screen; the sheet of keys switches them off, and on again', async ({ page, app }) => {
	await openExample(page, app.url);
	await page.keyboard.press('g');
	await page.keyboard.press('b');
	await expect(page.getByRole('grid')).toBeVisible();
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Toetsen' });
	await expect(sheet.getByRole('term').filter({ hasText: 'Nieuwe activiteit' })).toBeVisible();
	await sheet.getByRole('checkbox', { name: 'Losse toetsen gebruiken' }).press('Space');
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	for (const key of ['n', '?', 'g', 'a']) await page.keyboard.press(key);
	await openPalette(page, 'losse toetsen aan');
	await expect(page).toHaveURL(/\/budget$/);
	await page.keyboard.press('Enter');
	await expect(palette(page)).toBeHidden();
	await page.keyboard.press('n');
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeFocused();
	await page.keyboard.type('n? g a');
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('n? g a');
});

test('with a finger the palette takes the screen, and everything in it can be hit', async ({ browser, app }) => {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		locale: 'nl-NL'
	});
	const page = await context.newPage();
	await openExample(page, app.url);
	await page.getByRole('button', { name: 'Zoek of doe iets' }).tap();
	await expect(palette(page)).toBeVisible();
	expect(await palette(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
	await page.keyboard.type('onderwijs');
	for (const one of await palette(page).getByRole('option').all())
		expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(40);
	await option(page, /Flexibeler onderwijs/).tap();
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue('Flexibeler onderwijs');
	await context.close();
});

test('the language is that of the device until one is chosen, and then stays the chosen one', async ({
	browser,
	app
}) => {
	const open = async (locale: string) => {
		const context = await browser.newContext({ locale });
		const page = await context.newPage();
		await page.goto(app.url);
		return { context, page };
	};
	const british = await open('en-GB');
	await expect(british.page.getByRole('heading', { name: 'Start with an annual plan' })).toBeVisible();
	await expect(british.page.locator('html')).toHaveAttribute('lang', 'en');
	await british.page.getByRole('button', { name: 'Language, colours and keys' }).click();
	await british.page.getByRole('button', { name: 'Nederlands' }).click();
	await british.page.reload();
	await expect(british.page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
	await british.page.getByRole('button', { name: 'Taal, kleuren en toetsen' }).click();
	await british.page.getByRole('group', { name: 'Taal' }).getByRole('button', { name: 'Zoals het apparaat' }).click();
	await expect(british.page.getByRole('heading', { name: 'Start with an annual plan' })).toBeVisible();
	await british.context.close();

	const german = await open('de-DE');
	await expect(german.page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
	await expect(german.page.locator('html')).toHaveAttribute('lang', 'nl');
	await german.context.close();
});

test('the colours follow the device while it changes, until some are chosen', async ({ page, app }) => {
	await openExample(page, app.url);
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await paper()).not.toBe(light);
	await openPalette(page, 'kleuren licht');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
	expect(await paper()).toBe(light);
});
