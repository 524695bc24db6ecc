import { expect, type Page } from '@playwright/test';
import { paste } from './app';
import { changedFiles } from './plan-files';
import { source } from './source';

/** A screen that has something to look at: how to get there from any other, and what shows that it is there. */
export interface Screen {
	readonly name: string;
	readonly open: (page: Page, url: string, plan: string) => Promise<void>;
}

/** Another address after # loads the app again: nothing may look at the page that is leaving, nor press keys on it. */
async function load(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}

const at = (name: string, address: (plan: string) => string, ready = 'main h1, main h2'): Screen => ({
	name,
	open: async (page, url, plan) => {
		await load(page, `${url}#${address(plan)}`);
		await expect(page.locator(ready).first()).toBeVisible();
	}
});

/** What lies over any screen, by the key that opens it; words are typed in it. */
const overlaid = (name: string, key: string, ready: 'option' | 'term', words = ''): Screen => ({
	name,
	open: async (page, url, plan) => {
		await load(page, `${url}#/plan/${plan}/programmes`);
		await expect(page.locator('main h1').first()).toBeVisible();
		await page.keyboard.press(key);
		await expect(page.getByRole(ready).first()).toBeVisible();
		await page.keyboard.type(words);
	}
});

/** A spreadsheet that was handed in, with its columns in sight. */
const sheetBack = (name: string, csv: string, ready: string): Screen => ({
	name,
	open: async (page, url, plan) => {
		await page.goto(`${url}#/plan/${plan}/spreadsheet`);
		const file = { name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
		await page.locator('main input[type="file"]').setInputFiles(file);
		await expect(page.locator(`main ${ready}`).first()).toBeVisible();
		await page.locator('details.columns').evaluate((columns) => columns.setAttribute('open', ''));
	}
});

async function openPreview(page: Page, url: string): Promise<void> {
	await page.goto(`${url}#/import`);
	await paste(page.locator('textarea'), source.text);
	await page.locator('main .button.primary').click();
	await expect(page.locator('h1').first()).toBeFocused();
}

/** A plan that comes as a file, and comes again after a colleague changed it. */
async function openChanged(page: Page, url: string): Promise<void> {
	for (const buffer of await changedFiles('from-file')) {
		await load(page, `${url}#/import`);
		await page
			.locator('main input[type="file"]')
			.first()
			.setInputFiles({ name: 'plan.planregie', mimeType: '', buffer });
		await page.waitForURL(/from-file/);
	}
	await expect(page.locator('main dl').first()).toBeVisible();
}

/** Two plans in the bin, of which one goes by itself. */
function fillBin(): void {
	const binned = new Date().toISOString();
	for (const leaves of [null, new Date(Date.now() + 80_000_000).toISOString()]) {
		const id = leaves === null ? 'binned' : 'leaving';
		const entry = { id, title: 'Jaarplan 2025', year: 2025, state: 'draft', edited: binned, size: 900, binned, leaves };
		localStorage.setItem(`planregie:plan:${id}`, JSON.stringify(entry));
	}
}

/** Every screen of an open example plan, with its dialogs. */
export const screens: readonly Screen[] = [
	at('my plans', () => '/'),
	{
		name: 'new plan',
		open: async (page, url) => {
			await page.goto(`${url}#/`);
			await page.locator('main .button.primary').first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	...['Verwijder voorgoed', 'Wis nu'].map((way) => ({
		name: `my plans: ${way}`,
		open: async (page: Page, url: string) => {
			await load(page, `${url}#/`);
			await expect(page.locator('h1').first()).toBeVisible();
			await page.evaluate(fillBin);
			await load(page, `${url}#/`);
			await page.locator('details summary').click();
			await page.getByRole('button', { name: new RegExp(`^${way}`) }).click();
			await expect(page.locator('dialog footer .button').last()).toBeEnabled();
		}
	})),
	at('import', () => '/import'),
	{ name: 'import preview', open: (page, url) => openPreview(page, url) },
	{
		name: 'import preview with its words and a doubt answered for all',
		open: async (page, url) => {
			await openPreview(page, url);
			for (const group of [page.locator('.words > .group summary'), page.locator('section summary').last()])
				await group.first().click();
			await page.locator('fieldset:has(input[value="hyphen"]) input[value="hyphen"]').last().check();
			await expect(page.locator('.words form').first()).toBeVisible();
		}
	},
	{
		name: 'a split in the import preview',
		open: async (page, url) => {
			await openPreview(page, url);
			await page.locator('[data-item] button[popovertarget]').nth(3).click();
			await page.locator('.menu:popover-open button', { hasText: /^Splits/ }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'overview',
		open: async (page, url, plan) => {
			await page.goto(`${url}#/plan/${plan}`);
			await expect(page.locator('figure').first()).toBeVisible();
		}
	},
	at('activities', (plan) => `/plan/${plan}/activities`, '[data-row]'),
	at('activities by theme', (plan) => `/plan/${plan}/activities?group=theme&sort=-themes&without=amount`, '[data-row]'),
	{
		name: 'chosen activities',
		open: async (page, url, plan) => {
			await page.goto(`${url}#/plan/${plan}/activities?group=owner`);
			await page.locator('[data-kind="row"] [type="checkbox"]').nth(1).click();
			await page.locator('[data-bulk] [popovertarget]').first().click();
			await expect(page.locator('[data-bulk] :popover-open')).toBeVisible();
		}
	},
	...[0, 1, 2].map((index) => ({
		name: `list panel ${index + 1}`,
		open: async (page: Page, url: string, plan: string) => {
			await page.goto(`${url}#/plan/${plan}/activities`);
			await page.locator('[role="search"] [popovertarget]').nth(index).click();
			await expect(page.locator('[role="search"] :popover-open button').first()).toBeVisible();
		}
	})),
	at('activity', (plan) => `/plan/${plan}/activities/activity-05`, '[data-focus$=":title"]'),
	at('activity with a long title', (plan) => `/plan/${plan}/activities/activity-26`, '[data-focus$=":title"]'),
	at('ambition', (plan) => `/plan/${plan}/activities/ambition-2`, '[data-focus$=":title"]'),
	at('budget', (plan) => `/plan/${plan}/budget`, '[role="grid"]'),
	at('matrix', (plan) => `/plan/${plan}/matrix`, 'main table'),
	{
		name: 'matrix as bars',
		open: async (page, url, plan) => {
			await page.goto(`${url}#/plan/${plan}/matrix`);
			await page.locator('main [type="radio"][value="chart"] + span').click();
			await expect(page.locator('figure [data-part]').first()).toBeVisible();
		}
	},
	at('coverage', (plan) => `/plan/${plan}/coverage`, 'main .card'),
	at('one page', (plan) => `/plan/${plan}/one-page`, '[data-activity]'),
	at('programmes', (plan) => `/plan/${plan}/programmes`),
	at('programme', (plan) => `/plan/${plan}/programmes/programme-iol`, '[data-focus$=":title"]'),
	at('settings', (plan) => `/plan/${plan}/settings`),
	at('search', (plan) => `/plan/${plan}/search?q=onderwijs`, 'main mark'),
	at('search without a find', (plan) => `/plan/${plan}/search?q=onderwijs%20zzzzz`, 'main .empty'),
	at('spreadsheet', (plan) => `/plan/${plan}/spreadsheet`),
	sheetBack(
		'spreadsheet with changes',
		'Id;Titel;Eigenaar;Status\nactivity-01;Nieuw;Fatima;Klaar\nvreemd;Wie\n',
		'li input'
	),
	sheetBack('spreadsheet of another plan', 'Wat;Wie\nBoeken;Anna\n', '.empty .button'),
	{
		name: 'import of a spreadsheet',
		open: async (page, url, plan) => {
			await sheetBack('', 'Titel;Eigenaar;Budget\nBoeken;Anna;veel\n', '.empty .button').open(page, url, plan);
			await page.locator('.empty .button').first().click();
			await expect(page.locator('h1').first()).toBeFocused();
		}
	},
	at('a plan file to come', (plan) => `/plan/${plan}/merged`),
	{ name: 'what a plan file changed', open: openChanged },
	overlaid('palette', 'Control+k', 'option', 'onder'),
	overlaid('key sheet', '?', 'term'),
	at('a plan that is not here', () => '/plan/nothing'),
	at('gallery', () => '/gallery')
];
