import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, openExample, paste, test } from './support/app';
import { screens } from './support/screens';
import { source } from './support/source';

/** What an A4 sheet shows between its margins, in CSS pixels. */
const SHEET = 688;

async function pdfOf(page: Page) {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
	const { text, totalPages } = await extractText(pdf, { mergePages: true });
	const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
	return { text: text.replace(/\s+/g, ' '), totalPages, width, height };
}

/** What would go wrong on paper, a line each: words beyond the sheet or cut off, pale ink, and what is there to press. */
const faultsOnPaper = (page: Page): Promise<readonly string[]> =>
	page.evaluate((sheet) => {
		const isHidden = (element: Element) =>
			element.closest('.hidden, svg, #svelte-announcer') !== null || !element.checkVisibility();
		const wordsOf = (element: Element) =>
			[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
		const isPale = (element: Element) => {
			const { color, printColorAdjust } = getComputedStyle(element);
			const light = (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
			return light > 500 && printColorAdjust !== 'exact';
		};
		const isCut = (element: Element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			if (overflowX === 'visible' && overflowY === 'visible') return false;
			return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
		};
		return [...document.body.querySelectorAll('*')].flatMap((element) => {
			if (isHidden(element)) return [];
			const name = `<${element.tagName.toLowerCase()} ${element.className}> ${element.textContent.trim().slice(0, 60)}`;
			const words = wordsOf(element);
			const isBeyond = words.some((node) => {
				const range = document.createRange();
				range.selectNodeContents(node);
				return [...range.getClientRects()].some(({ left, right }) => right > sheet + 1 || left < -1);
			});
			return [
				...(isBeyond ? [`beyond the sheet: ${name}`] : []),
				...(element.textContent.trim() !== '' && isCut(element) ? [`cut off: ${name}`] : []),
				...(words.length > 0 && isPale(element) ? [`pale: ${name}`] : []),
				...(element.matches('nav, button:not([aria-pressed="true"]), .button, dialog, [popover]')
					? [`nothing to press on paper: ${name}`]
					: [])
			];
		});
	}, SHEET);

const SCREENS = [
	['my plans', () => '/', /Jaarplan 2026/],
	['overview', (plan) => `/plan/${plan}`, /Sterke Netwerken \(NDC\) kost het meest/],
	['activities', (plan) => `/plan/${plan}/activities`, /School-CERT/],
	['activity', (plan) => `/plan/${plan}/activities/activity-26`, /Verkenning AI-voorziening/],
	['ambition', (plan) => `/plan/${plan}/activities/ambition-3`, /basisinfrastructuur/],
	['matrix', (plan) => `/plan/${plan}/matrix`, /Alle activiteiten/],
	['coverage', (plan) => `/plan/${plan}/coverage`, /29 activiteiten zonder eigenaar/],
	['one page', (plan) => `/plan/${plan}/one-page`, /School-CERT/],
	['budget', (plan) => `/plan/${plan}/budget`, /Instellingssubsidie 2026/],
	['programmes', (plan) => `/plan/${plan}/programmes`, /Impuls Open Leermateriaal/],
	['programme', (plan) => `/plan/${plan}/programmes/programme-iol`, /Nationaal Groeifonds|Impuls Open Leermateriaal/],
	['settings', (plan) => `/plan/${plan}/settings`, /Publieke regie|Rollen/]
] as const satisfies readonly (readonly [string, (plan: string) => string, RegExp])[];

test('every screen prints whole, in ink on white, without what is pressed, from the dark scheme too', async ({
	page,
	app
}) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	const plan = await openExample(page, app.url);
	const faults: string[] = [];
	for (const [name, address, words] of SCREENS) {
		await page.emulateMedia({ media: null, colorScheme: 'dark' });
		await page.setViewportSize({ width: 1360, height: 860 });
		// Another address behind the # loads the app anew, which could break off the next step.
		await page.goto('about:blank');
		await page.goto(`${app.url}#${address(plan)}`);
		await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
		await page.waitForLoadState('networkidle');
		// The head of the paper comes just after the first screen.
		if (address(plan) !== '/') await expect(page.locator('.paper')).toBeAttached();
		const { text } = await pdfOf(page);
		if (!words.test(text)) faults.push(`${name}: ${String(words)} is not on paper: ${text.slice(0, 200)}`);
		if (address(plan) !== '/' && !/Jaarplan 2026 · Kennisnet.*Concept · afgedrukt op/.test(text))
			faults.push(`${name}: does not say which plan it is of`);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.setViewportSize({ width: SHEET, height: 1000 });
		for (const fault of await faultsOnPaper(page)) faults.push(`${name}: ${fault}`);
	}
	expect(faults).toEqual([]);
});

test('what is found, handed in or lies over a page leaves a sheet to read', async ({ page, app }) => {
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	const plan = await openExample(page, app.url);
	const faults: string[] = [];
	for (const [name, words] of [
		['search', 'Zoeken: onderwijs'],
		['spreadsheet with changes', 'wijzigingen gevonden'],
		['key sheet', 'Impuls Open Leermateriaal'],
		['import of a spreadsheet', 'Dit komt in het plan']
	] as const) {
		await page.emulateMedia({ media: null, colorScheme: 'dark' });
		await page.setViewportSize({ width: 1360, height: 860 });
		await screens.find((screen) => screen.name === name)?.open(page, app.url, plan);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.setViewportSize({ width: SHEET, height: 1000 });
		await expect(page.locator('main')).toContainText(words, { useInnerText: true });
		for (const fault of await faultsOnPaper(page)) faults.push(`${name}: ${fault}`);
	}
	expect(faults).toEqual([]);
});

test('the list on paper has all 29 activities, each with its whole subtitle', async ({ page, app }) => {
	await openExample(page, app.url, 'activities');
	await expect(page.locator('main li a[data-row]')).toHaveCount(29);
	const subtitles = await page.locator('main li a[data-row] small').allTextContents();
	expect(subtitles).toHaveLength(29);
	const { text } = await pdfOf(page);
	for (const subtitle of subtitles) expect(text).toContain(subtitle.trim());
});

test('an activity on paper has its long texts from the first word to the last', async ({ page, app }) => {
	await openExample(page, app.url, 'activities/activity-05');
	await expect(page.locator('main article .rich p').first()).toBeVisible();
	const paragraphs = await page.locator('main article .rich p').allTextContents();
	expect(paragraphs.length).toBeGreaterThanOrEqual(3);
	const { text } = await pdfOf(page);
	for (const words of paragraphs) expect(text).toContain(words.replace(/\s+/g, ' ').trim());
	for (const name of ['Flexibilisering', 'Gids en expert', 'SIVON', 'schoolleiders']) expect(text).toContain(name);
	expect(text).not.toContain('Ontwikkelaar en dienstverlener');
});

test('the whole plan fits on one A3 or on two sheets of A4, as chosen', async ({ page, app }) => {
	await openExample(page, app.url, 'one-page');
	await expect(page.locator('[data-activity]')).toHaveCount(29);
	const titles = await page.locator('[data-activity] a').allTextContents();
	const a3 = await pdfOf(page);
	expect(a3.totalPages).toBe(1);
	expect([a3.width, a3.height].map(Math.round)).toEqual([1191, 842]);
	for (const title of titles) expect(a3.text).toContain(title.trim());
	for (const [paper, width] of [
		['A4 staand', 595],
		['A4 liggend', 842]
	] as const) {
		await page.getByRole('combobox', { name: 'Papier' }).selectOption(paper);
		const a4 = await pdfOf(page);
		expect(a4.totalPages).toBeLessThanOrEqual(2);
		expect(Math.abs(a4.width - width)).toBeLessThan(2);
		expect(a4.text).toContain('School-CERT');
	}
});

test('the preview of an import prints what was found', async ({ page, app }) => {
	await page.goto(`${app.url}#/import`);
	await paste(page.getByRole('textbox', { name: 'Tekst van het jaarplan' }), source.text);
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await expect(page.getByRole('heading', { name: 'Dit is gevonden' })).toBeFocused();
	const { text } = await pdfOf(page);
	expect(text).toContain('Dit is gevonden');
	expect(text).not.toContain('Overnemen Terug');
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: SHEET, height: 1000 });
	expect(await faultsOnPaper(page)).toEqual([]);
});
