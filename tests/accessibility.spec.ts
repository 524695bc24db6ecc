import type { Page } from '@playwright/test';
import { expect, openExample, test } from './support/app';
import { axeFindings } from './support/axe';
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
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				if (overflow > 0) findings.push(`${screen}, ${now}: the page is ${overflow} pixels too wide`);
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
