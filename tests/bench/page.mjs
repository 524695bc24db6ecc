import { withBrowser } from './chromium.mjs';

/** Opens one of the pages of the bench, and waits for what it gives to measure with. */
export const withPage = (url, name, given, use) =>
	withBrowser(async ({ newContext }) => {
		const page = await (await newContext()).newPage();
		await page.goto(`${url}${name}.html`);
		await page.waitForFunction((given) => window[given], given);
		return use(page);
	});
