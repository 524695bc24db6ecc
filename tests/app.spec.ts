import { axeFindings } from './support/axe';
import { expect, test } from './support/app';

test('the app opens under its own policy, and axe finds nothing', async ({ page, app }) => {
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Planregie' })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
});
