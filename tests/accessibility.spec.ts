import type { Page } from '@playwright/test';
import { expect, openExample } from './support/app';
import { test } from './support/laptops';
import { axeFindings } from './support/axe';
import { answerCode, complete, inviteCode, member, openPanel, reply, says, startRoom } from './support/room-steps';
import { WORDS } from './support/room-words';
import { screens } from './support/screens';

/** Each two of width, colours and language meet; a screen is opened once for each width, in the first of its looks. */
const WIDTHS = [
	{ viewport: { width: 1360, height: 860 }, looks: ['light, nl', 'dark, en'] },
	{ viewport: { width: 390, height: 844 }, looks: ['dark, nl', 'light, en'] }
] as const;
type Look = (typeof WIDTHS)[number]['looks'][number];

for (const { viewport, looks } of WIDTHS)
	test(`axe finds nothing on any screen: ${viewport.width} pixels, ${looks.join(' and ')}`, async ({ page, app }) => {
		test.setTimeout(300_000);
		await page.setViewportSize(viewport);
		const findings: string[] = [];
		const look = async (screen: string) => {
			for (const now of looks) {
				await changeDevice(page, now);
				for (const line of await axeFindings(page)) findings.push(`${screen}, ${now}: ${line}`);
				findings.push(...(await tooWide(page)).map((line) => `${screen}, ${now}: ${line}`));
			}
		};
		await page.goto(app.url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await look('first screen');
		const plan = await openExample(page, app.url);
		for (const screen of screens) {
			await page.emulateMedia({ colorScheme: colours(looks[0]), reducedMotion: 'reduce' });
			await screen.open(page, app.url, plan);
			await look(screen.name);
		}
		expect(findings).toEqual([]);
	});

test('axe finds nothing on the screens of a room, and none of them scrolls sideways at 400%', async ({ open, app }) => {
	test.setTimeout(240_000);
	const [{ page: anna }, { page: bram }] = [await open(), await open()];
	const findings: string[] = [];
	const look = async (page: Page, screen: string) => {
		const note = (lines: readonly string[]) => findings.push(...lines.map((line) => `${screen}: ${line}`));
		for (const { viewport, looks } of WIDTHS) {
			await page.setViewportSize(viewport);
			await changeDevice(page, looks[viewport.width > 1000 ? 0 : 1]);
			note(await axeFindings(page));
		}
		// 1280 by 1024 pixels at 400%.
		await page.setViewportSize({ width: 320, height: 256 });
		note(await tooWide(page));
		await page.setViewportSize(WIDTHS[0].viewport);
		await changeDevice(page, 'light, nl');
	};

	await openExample(anna, app.url, 'activities/activity-05');
	await openPanel(anna);
	await look(anna, 'before there is a room');
	await startRoom(anna, 'Anna');
	await look(anna, 'alone');
	const invitation = await inviteCode(anna);
	await look(anna, 'invitation');

	await bram.goto(`${app.url}#/samen`);
	await bram.getByRole('button', { name: WORDS.read }).click();
	await look(bram, 'no invitation yet');
	const answer = await answerCode(bram, app.url, invitation, 'Bram');
	await look(bram, 'answer code');
	await complete(anna, answer);
	await expect(anna.getByText(WORDS.wants('Bram')).first()).toBeVisible();
	await look(anna, 'asked');
	await look(bram, 'waits');
	await reply(anna, 'Bram', 'admitViewer');
	await says(bram, WORDS.together(1));
	await look(anna, 'members');
	await openPanel(bram);
	await look(bram, 'who reads along');

	await anna.getByRole('button', { name: 'Presenteer', exact: true }).click();
	const bar = bram.getByRole('group', { name: 'Samen kijken' });
	await bar.getByRole('button', { name: 'Volg Anna' }).click();
	await bram.waitForURL(/activity-05/);
	await (await openPanel(bram)).getByRole('button', { name: 'Projectorweergave' }).click();
	await expect(bram.getByRole('dialog', { name: WORDS.panel })).toBeHidden();
	await expect(bram.locator('main')).toBeFocused();
	await look(bram, 'follows on a projector');
	await bar.getByRole('button', { name: 'Sluit projectorweergave' }).click();

	const menu = (await openPanel(anna)).getByRole('listitem').filter({ hasText: 'Bram' });
	await menu.getByRole('button').first().click();
	await menu.getByRole('button', { name: 'Uit de werksessie halen' }).click();
	const asked = anna.getByRole('dialog', { name: 'Bram uit de werksessie halen?' });
	findings.push(...(await axeFindings(anna)));
	await asked.getByRole('button', { name: 'Uit de werksessie halen' }).click();
	await expect(member(anna, 'Bram')).toBeHidden();
	await says(bram, /^Uit de werksessie/);
	await openPanel(bram);
	await look(bram, 'removed');
	expect(findings).toEqual([]);
});

test('somebody makes a room, lets a person in who joins, and leaves, all with the keyboard', async ({ open, app }) => {
	const [{ page: anna }, { page: bram }] = [await open(), await open()];
	await openExample(anna, app.url, 'activities');
	await anna.getByRole('button', { name: WORDS.open }).focus();
	await anna.keyboard.press('Enter');
	await expect(anna.getByRole('combobox', { name: WORDS.name })).toBeFocused();
	await anna.keyboard.type('Anna');
	await anna.keyboard.press('Enter');
	await tabTo(anna, WORDS.invite);
	await anna.keyboard.press('Enter');
	await expect(anna.getByRole('heading', { name: 'Uitnodigen' })).toBeFocused();
	const invitation = await anna.getByRole('textbox', { name: WORDS.code, exact: true }).inputValue();

	await bram.goto(`${app.url}#/samen`);
	await tabTo(bram, 'Of plak de uitnodiging', true);
	await bram.keyboard.insertText(invitation);
	await bram.keyboard.press('Enter');
	await expect(bram.getByRole('heading', { name: 'Hoe heet je?' })).toBeFocused();
	await tabTo(bram, WORDS.name);
	await bram.keyboard.type('Bram');
	await bram.keyboard.press('Enter');
	await expect(bram.getByRole('heading', { name: 'Laat je antwoordcode zien' })).toBeFocused();
	await tabTo(bram, WORDS.code);
	const answer = await bram.getByRole('textbox', { name: WORDS.code, exact: true }).inputValue();

	await tabTo(anna, WORDS.pasteAnswer);
	await anna.keyboard.insertText(answer);
	await anna.keyboard.press('Enter');
	await expect(anna.getByRole('group', { name: 'Bram', exact: true })).toBeVisible();
	await expect(bram.getByRole('heading', { name: 'Wacht tot je wordt toegelaten' })).toBeFocused();
	await tabTo(anna, WORDS.admit);
	await anna.keyboard.press('Enter');
	await says(anna, WORDS.together(1));
	await bram.waitForURL(/#\/plan\//);
	await tabTo(anna, WORDS.leave);
	await anna.keyboard.press('Enter');
	await expect(anna.getByRole('heading', { name: 'Je hebt de werksessie verlaten' })).toBeFocused();
	await anna.keyboard.press('Escape');
	await expect(anna.getByRole('button', { name: WORDS.open })).toBeFocused();
});

/** Goes with Tab to what has this name; unless nothing was done here before, the focus is somewhere. */
async function tabTo(page: Page, name: string | RegExp, isFresh = false): Promise<void> {
	if (!isFresh) await expect(page.locator(':focus')).toHaveCount(1);
	const wanted = page
		.locator(':focus')
		.and(page.getByRole('button', { name }).or(page.getByLabel(name, { exact: true })));
	for (let presses = 0; presses < 60 && (await wanted.count()) === 0; presses += 1) await page.keyboard.press('Tab');
	await expect(wanted).toBeVisible();
}

/** What is wider than the screen, a line each. */
const tooWide = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('html, dialog[open], dialog[open] > .content')]
			.filter((part) => part.scrollWidth > part.clientWidth)
			.map((part) => `${part.tagName} is ${part.scrollWidth - part.clientWidth} pixels too wide`)
	);

const colours = (look: Look) => (look.startsWith('light') ? 'light' : 'dark');

/** Gives the device other colours and another language while the app is open, which follows both. */
async function changeDevice(page: Page, look: Look): Promise<void> {
	const language = look.slice(-2);
	await page.emulateMedia({ colorScheme: colours(look), reducedMotion: 'reduce' });
	await page.evaluate((spoken) => {
		Object.defineProperty(navigator, 'languages', { configurable: true, value: [spoken] });
		dispatchEvent(new Event('languagechange'));
	}, language);
	await expect(page.locator('html')).toHaveAttribute('lang', language);
}
