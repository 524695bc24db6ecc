import { expect, openExample, planId, test } from './support/app';
import { axeFindings } from './support/axe';
import { screens } from './support/screens';

const SIZES = [
	{ width: 1360, height: 860 },
	{ width: 390, height: 844 }
];

for (const viewport of SIZES)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing on any screen, in both languages: ${viewport.width} pixels, ${colorScheme}`, async ({
			page,
			app
		}) => {
			test.setTimeout(180_000);
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(app.url);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const findings: string[] = (await axeFindings(page)).map((line) => `first screen: ${line}`);
			await openExample(page, app.url);
			const plan = planId(page);
			for (const language of ['nl', 'en']) {
				await page.evaluate((chosen) => localStorage.setItem('planregie:language', chosen), language);
				await page.reload();
				for (const screen of screens) {
					await screen.open(page, app.url, plan);
					for (const line of await axeFindings(page)) findings.push(`${screen.name} (${language}): ${line}`);
					const overflow = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth
					);
					if (overflow > 0) findings.push(`${screen.name} (${language}): the page is ${overflow} pixels too wide`);
				}
			}
			expect(findings).toEqual([]);
		});
