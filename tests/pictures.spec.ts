import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, openExample, planId, test } from './support/app';
import { screens } from './support/screens';

/** The pictures in the README. `npm run pictures` renews them; otherwise they go where other results go. */
const folder = process.env.PICTURES
	? fileURLToPath(new URL('pictures/', import.meta.url))
	: fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const PICTURES: Readonly<Record<string, string>> = {
	activity: 'activities',
	budget: 'budget',
	overview: 'overview',
	'matrix as bars': 'matrix',
	'import preview': 'import'
};

test('the main screens, with the 29 activities in them, can be shown', async ({ page, app }) => {
	mkdirSync(folder, { recursive: true });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openExample(page, app.url);
	const plan = planId(page);
	for (const screen of screens) {
		const file = PICTURES[screen.name];
		if (file === undefined) continue;
		await screen.open(page, app.url, plan);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		if (screen.name !== 'import preview')
			await expect(page.getByRole('navigation').getByRole('link', { name: /Activiteiten/ })).toContainText('29');
		await page.screenshot({ path: `${folder}${file}.png` });
	}
});
