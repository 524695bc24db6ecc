import { expect, openExample, planId, test } from './support/app';
import { axeFindings } from './support/axe';
import { screens } from './support/screens';

/** Each two of width, colours and language meet in one of these. */
const LOOKS = [
	{ viewport: { width: 1360, height: 860 }, colorScheme: 'light', language: 'nl' },
	{ viewport: { width: 1360, height: 860 }, colorScheme: 'dark', language: 'en' },
	{ viewport: { width: 390, height: 844 }, colorScheme: 'dark', language: 'nl' },
	{ viewport: { width: 390, height: 844 }, colorScheme: 'light', language: 'en' }
] as const;

for (const { viewport, colorScheme, language } of LOOKS)
	test(`axe finds nothing on any screen: ${viewport.width} pixels, ${colorScheme}, ${language}`, async ({
		page,
		app
	}) => {
		test.setTimeout(300_000);
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto(app.url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const findings: string[] = (await axeFindings(page)).map((line) => `first screen: ${line}`);
		await openExample(page, app.url);
		const plan = planId(page);
		await page.evaluate((chosen) => localStorage.setItem('planregie:language', chosen), language);
		await page.reload();
		for (const screen of screens) {
			await screen.open(page, app.url, plan);
			for (const line of await axeFindings(page)) findings.push(`${screen.name}: ${line}`);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			if (overflow > 0) findings.push(`${screen.name}: the page is ${overflow} pixels too wide`);
		}
		expect(findings).toEqual([]);
	});
