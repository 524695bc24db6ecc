import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { planToJson } from '$lib/exchange/json/plan-file';
import { expect, openExample, planId, test } from './support/app';
import { longPlan } from './support/plans';

const row = (page: Page, name: RegExp | string) => page.locator('li > a').and(page.getByRole('link', { name }));
const bar = (page: Page) => page.getByRole('group', { name: 'Gekozen activiteiten' });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Zoek in titels en teksten' });
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: /Maak ongedaan/ });

async function openList(page: Page, url: string): Promise<string> {
	const plan = await openExample(page, url, 'activities');
	await expect(row(page, /Ethiek/)).toBeVisible();
	return plan;
}

/** Takes a plan of so many activities in as a file, as a person does. */
async function openLong(page: Page, url: string, count: number, info: TestInfo): Promise<void> {
	const file = info.outputPath('plan.json');
	writeFileSync(file, planToJson(longPlan(count)));
	await page.goto(`${url}#/import`);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Kies een bestand' }).click();
	await (await chooser).setFiles(file);
	await page.waitForURL(/#\/plan\//);
	await page.goto(`${url}#/plan/${planId(page)}/activities`);
	await expect(row(page, /Activiteit nummer 1\b/)).toBeVisible();
}

/** The head that stays at the top of a list that is scrolled. */
function headAtTop(list: Element): string {
	const { left, top } = list.getBoundingClientRect();
	return document.elementFromPoint(left + 120, top + 12)?.closest('[data-kind="head"]')?.textContent ?? '';
}

test('by keyboard alone: filter, choose three, give them a theme, and take it back at once', async ({ page, app }) => {
	await openList(page, app.url);
	await search(page).focus();
	await page.keyboard.type('wikiwijs');
	await expect(row(page, /Ethiek/)).toBeHidden();
	await page.keyboard.press('Escape');
	await search(page).fill('');
	await expect(row(page, /Ethiek/)).toBeVisible();
	const filter = page.getByRole('button', { name: 'Filter', exact: true });
	await filter.press('Enter');
	await expect(page.getByRole('checkbox', { name: 'Flexibilisering' })).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('checkbox', { name: 'Flexibilisering' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(filter).toBeFocused();

	await row(page, /Ethiek/).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowUp');
	await expect(bar(page).getByRole('status')).toHaveText('3 gekozen');
	await expect(row(page, /Bureau Edustandaard/)).toBeFocused();
	for (const name of [/FOSA/, /FORA/, /Edustandaard/]) await expect(page.getByRole('checkbox', { name })).toBeChecked();

	for (let presses = 0; presses < 40; presses += 1) {
		await page.keyboard.press('Tab');
		if (
			await bar(page)
				.getByRole('button', { name: 'Thema', exact: true })
				.evaluate((it) => it === document.activeElement)
		)
			break;
	}
	await page.keyboard.press('Enter');
	const theme = page.getByRole('button', { name: 'Flexibilisering' }).and(page.locator('[popover] *'));
	await expect(theme).toHaveAttribute('aria-pressed', 'false');
	await page.keyboard.press('Tab');
	await expect(theme).toBeFocused();
	await page.keyboard.press('Enter');
	const counted = page
		.getByRole('group', { name: 'Thema’s' })
		.getByRole('button', { name: /Flexibilisering/ })
		.first();
	await expect(counted).toContainText('10');
	await expect(undo(page)).toHaveAccessibleName('Maak ongedaan: thema bij 3 activiteiten');
	await page.keyboard.press('Control+z');
	await expect(counted).toContainText('7');
	await expect(page.getByRole('button', { name: 'Niets om ongedaan te maken' })).toBeDisabled();

	await row(page, /FOSA/).focus();
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeHidden();
	await page.keyboard.press('Control+a');
	await expect(bar(page).getByRole('status')).toHaveText('29 gekozen');
	await bar(page).getByRole('button', { name: 'Thema', exact: true }).focus();
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeHidden();
	await expect(row(page, /Ethiek/)).toBeFocused();
});

test('choosing keeps what a filter hides apart, and acts on what is shown', async ({ page, app }) => {
	await openList(page, app.url);
	await page.getByRole('checkbox', { name: /^Kies alles onder Ambitie 1/ }).click();
	await expect(bar(page).getByRole('status')).toHaveText('5 gekozen');
	await search(page).fill('Ethiek');
	await expect(bar(page).getByRole('status')).toHaveText('1 gekozen 4 niet in beeld, die doen niet mee');
	await bar(page).getByRole('button', { name: 'Status' }).click();
	await page.locator('[popover]').getByRole('button', { name: 'Klaar', exact: true }).click();
	await expect(undo(page)).toHaveAccessibleName('Maak ongedaan: status van 1 activiteit');
	await bar(page).getByRole('button', { name: 'Meer', exact: true }).click();
	await page.locator('[popover]').getByRole('button', { name: 'Verwijder' }).click();
	await expect(row(page, /Ethiek/)).toBeHidden();
	await expect(bar(page)).toBeHidden();
	await page.getByRole('button', { name: 'Maak ongedaan', exact: true }).click();
	await expect(row(page, /Ethiek/)).toBeVisible();
});

test('a row that is removed in another window leaves its focus to the next one', async ({ page, app, context }) => {
	const plan = await openList(page, app.url);
	const other = await context.newPage();
	await other.goto(`${app.url}#/plan/${plan}/activities`);
	await row(page, /FOSA/).focus();
	await other.getByRole('checkbox', { name: /Kies FOSA/ }).click();
	await bar(other).getByRole('button', { name: 'Meer', exact: true }).click();
	await other.locator('[popover]').getByRole('button', { name: 'Verwijder' }).click();
	await expect(row(page, /FOSA/)).toBeHidden();
	await expect(row(page, /FORA/)).toBeFocused();
});

test('an address opens a filtered list, which what is opened, another screen and the way back keep; a hostile one shows all', async ({
	page,
	app
}) => {
	const plan = await openExample(
		page,
		app.url,
		'activities?theme=theme-ai&ambition=ambition-2&theme=nonsense&sort=best&q='
	);
	const chips = page.getByRole('list', { name: 'Filter' });
	await expect(chips.getByRole('listitem')).toHaveCount(2);
	await expect(row(page, /Artificiële/)).toBeVisible();
	await expect(row(page, /Ethiek/)).toBeHidden();
	await row(page, /Artificiële/).click();
	await page.waitForURL(/activities\/[^?]+\?theme=theme-ai&theme=nonsense&ambition=ambition-2$/);
	await expect(row(page, /Ethiek/)).toBeHidden();
	await page.getByRole('button', { name: 'Haal filter weg: AI' }).click();
	await expect(chips.getByRole('listitem')).toHaveCount(1);
	await page.waitForURL(/activities\/[^?]+\?ambition=ambition-2$/);
	await page.goBack();
	await expect(chips.getByRole('listitem')).toHaveCount(2);
	const nav = page.getByRole('navigation').first();
	await nav.getByRole('link', { name: 'Begroting' }).click();
	await expect(page.getByRole('grid')).toBeVisible();
	await nav.getByRole('link', { name: 'Activiteiten' }).click();
	await expect(chips.getByRole('listitem')).toHaveCount(2);
	await page.getByRole('button', { name: 'Wis filters' }).click();
	await page.waitForURL(/activities$/);
	await expect(row(page, /Ethiek/)).toBeVisible();

	const hostile = `group=__proto__&sort=constructor&status=%3Cscript%3E&${'theme=x&'.repeat(3000)}owner=..%2F..`;
	await page.goto('about:blank');
	await page.goto(`${app.url}#/plan/${plan}/activities?${hostile}`);
	await expect(row(page, /Ethiek/)).toBeVisible();
	await expect(page.getByRole('list', { name: 'Filter' })).toBeHidden();
});

test('groups, order and columns stand under a name, also after a reload', async ({ page, app }) => {
	await openList(page, app.url);
	await page.getByRole('button', { name: 'Weergave' }).click();
	await page.getByLabel('Groepeer').selectOption('theme');
	await page.getByLabel('Sorteer op').selectOption('title');
	await page.getByRole('checkbox', { name: 'Rollen' }).check();
	await page.getByRole('button', { name: 'Klaar' }).click();
	await expect(page.getByRole('heading', { name: /^Flexibilisering\s*7/ })).toBeVisible();
	await expect(row(page, /Leermiddelen en/)).toHaveCount(4);
	await expect(row(page, /Ethiek/).first()).toContainText('Gids en expert');
	await row(page, /Ethiek/)
		.first()
		.focus();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.getByText('Verplaatsen kan in de volgorde van het plan')).toBeVisible();

	const saved = page.getByRole('button', { name: 'Bewaard', exact: true });
	await saved.click();
	await page.getByRole('textbox', { name: 'Naam voor dit filter' }).fill('Per thema, op titel');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Alles', exact: true }).click();
	await expect(page.getByRole('heading', { name: /^Ambitie 1/ })).toBeVisible();
	await page.reload();
	await saved.click();
	await page.getByRole('button', { name: 'Per thema, op titel', exact: true }).click();
	await expect(page.getByRole('heading', { name: /^Flexibilisering\s*7/ })).toBeVisible();
	await page.waitForURL(/\?group=theme&sort=title$/);

	await saved.click();
	await page.getByRole('button', { name: 'Hernoem Per thema, op titel' }).click();
	await page.keyboard.type('Thema’s');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Verwijder Thema’s' }).click();
	await expect(page.getByRole('button', { name: 'Thema’s', exact: true })).toBeHidden();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Maak ongedaan', exact: true }).click();
	await saved.click();
	await expect(page.getByRole('button', { name: 'Thema’s', exact: true })).toBeVisible();
});

test('a word finds its other forms in every text, and the search over everything is one step away', async ({
	page,
	app
}) => {
	await openList(page, app.url);
	await search(page).fill('leermiddel');
	await expect(row(page, /Leermiddelensuite/)).toBeVisible();
	await expect(row(page, /Entree Federatie/)).toBeVisible();
	await expect(row(page, /Eduroam/)).toBeHidden();
	await search(page).fill('houvasten');
	await expect(row(page, /Leermiddelen en Leeromgevingen/)).toBeVisible();
	await expect(row(page, /Leermiddelensuite/)).toBeHidden();
	await page.getByRole('link', { name: 'Zoek in alle teksten' }).click();
	await page.waitForURL(/\/search\?q=houvasten/);
});

test('screen readers hear names for rows, heads, boxes and the bar', async ({ page, app }) => {
	await openList(page, app.url);
	await page.getByRole('checkbox', { name: 'Kies Ethiek' }).click();
	const list = page.getByRole('group', { name: /^Activiteiten: met de pijltjes/ });
	await expect(list).toMatchAriaSnapshot(`
    - checkbox "Kies alles onder Ambitie 1 · Bestuurlijk commitment"
    - heading /Ambitie 1 · Bestuurlijk commitment 5 € 1\\.417\\.000/ [level=2]:
      - link /Ambitie 1/
    - list "Ambitie 1 · Bestuurlijk commitment":
      - listitem:
        - checkbox "Kies Ethiek" [checked]
        - link /1 Ethiek .* AI, Publieke regie geen bedrag gekozen/
      - listitem:
        - checkbox /Kies FOSA/
        - link /2 FOSA .* geen bedrag/
  `);
	await expect(bar(page)).toMatchAriaSnapshot(`
    - group "Gekozen activiteiten":
      - button "Kies niets meer"
      - status: 1 gekozen
      - button "Thema"
      - button "Eigenaar"
      - button "Status"
      - button "Naar ambitie"
      - button "Programma"
      - button "Meer"
  `);
});

test('a list of 1,000 scrolls, filters, is edited and reached by keys like one of 29', async ({ page, app }, info) => {
	await openLong(page, app.url, 1000, info);
	await expect(page.getByText(/Zoeken in de pagina \(Ctrl F\)/)).toBeVisible();
	expect(await page.locator('[data-row]').count()).toBeLessThan(100);
	await expect(row(page, /Activiteit nummer 1\b/)).toHaveCount(1);

	await row(page, /Activiteit nummer 1\b/).focus();
	await page.keyboard.press('End');
	const last = row(page, /Activiteit nummer 1000/);
	await expect(last).toBeFocused();
	await expect(last).toBeInViewport();
	await expect(page.locator('li', { has: page.getByRole('link', { name: /Activiteit nummer 1000/ }) })).toHaveAttribute(
		'aria-posinset',
		'100'
	);
	await page.keyboard.press('ArrowUp');
	await expect(row(page, /Activiteit nummer 999/)).toBeFocused();
	await page.keyboard.press('Enter');
	const title = page.getByRole('textbox', { name: 'Titel', exact: true });
	await title.fill('Een andere titel');
	await title.press('Enter');
	await expect(row(page, /999 Een andere titel/)).toBeInViewport();

	const list = page.locator('.list');
	await list.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
	await expect(row(page, /Activiteit nummer 5\d\d/).first()).toBeVisible();
	await expect.poll(() => list.evaluate(headAtTop)).toMatch(/Ambitie [56]/);
	await list.evaluate((element) => element.scrollTo(0, 0));
	await expect(row(page, /Activiteit nummer 1\b/)).toBeInViewport();

	await search(page).fill('andere titel');
	await expect(row(page, /999 Een andere titel/)).toBeInViewport();
	await expect(page.getByRole('search', { name: 'Filter' }).getByRole('status')).toContainText('1 van 1000');
	await search(page).fill('');
	await row(page, /Activiteit nummer 1\b/).focus();
	await page.keyboard.press('Control+a');
	await expect(bar(page).getByRole('status')).toHaveText('1000 gekozen');
	await bar(page).getByRole('button', { name: 'Status' }).click();
	await page.locator('[popover]').getByRole('button', { name: 'Klaar', exact: true }).click();
	await expect(undo(page)).toHaveAccessibleName('Maak ongedaan: status van 1000 activiteiten');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-row^="activity-"]')).toHaveCount(1000);
});

test.describe('by touch on a narrow screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('several are chosen and tagged, the filter is a sheet, and rows have their menu', async ({ page, app }) => {
		await openList(page, app.url);
		await page.getByRole('checkbox', { name: 'Kies Ethiek' }).tap();
		await page.getByRole('checkbox', { name: /Kies FOSA/ }).tap();
		await expect(bar(page).getByRole('status')).toHaveText('2 gekozen');
		await bar(page).getByRole('button', { name: 'Thema', exact: true }).tap();
		await page.locator('[popover]').getByRole('button', { name: 'Flexibilisering' }).tap();
		await expect(page.getByText('Thema bij 2 activiteiten')).toBeVisible();
		await page.getByRole('button', { name: 'Maak ongedaan', exact: true }).tap();
		await expect(page.getByText('Ongedaan gemaakt: thema bij 2 activiteiten')).toBeVisible();
		await bar(page).getByRole('button', { name: 'Kies niets meer' }).tap();
		await expect(bar(page)).toBeHidden();

		await page.getByRole('button', { name: 'Filter', exact: true }).tap();
		await page.getByRole('checkbox', { name: 'AI', exact: true }).tap();
		await page.getByRole('button', { name: 'Klaar', exact: true }).tap();
		await expect(row(page, /FOSA/)).toBeHidden();
		await page.getByRole('button', { name: 'Meer voor Ethiek' }).tap();
		await page.getByRole('button', { name: 'Dupliceer' }).tap();
		const title = page.getByRole('textbox', { name: 'Titel', exact: true });
		await expect(title).toHaveValue('Ethiek (kopie)');
		await page.getByRole('link', { name: 'Terug: Activiteiten' }).tap();
		await expect(row(page, /Ethiek \(kopie\)/)).toBeFocused();
		await expect(row(page, /FOSA/)).toBeHidden();

		await page.getByRole('button', { name: 'Weergave' }).tap();
		await page.getByLabel('Groepeer').selectOption('none');
		await page.getByRole('button', { name: 'Klaar', exact: true }).tap();
		await expect(page.getByRole('heading', { name: /Ambitie 1/ })).toBeHidden();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});
