import { chromium, type Browser } from '@playwright/test';
import { test as base } from './app';
import { createPeople, type Laptop } from './room-people';

/** Stories on several laptops. Takes no network and no root: the addresses of this machine, loopback among them, are enough. */
export const test = base.extend<
	{ open: (keepsApp?: boolean) => Promise<Laptop> },
	{ browserOf: (laptop: number) => Promise<Browser> }
>({
	/** Each laptop has a browser of its own processes, in which one story after another begins with nothing. */
	browserOf: [
		async ({ launchOptions }, use) => {
			const args = [...(launchOptions.args ?? []), '--allow-loopback-in-peer-connection'];
			const browsers: Promise<Browser>[] = [];
			await use((laptop) => (browsers[laptop] ??= chromium.launch({ ...launchOptions, args })));
			for (const browser of await Promise.all(browsers)) await browser.close();
		},
		{ scope: 'worker' }
	],
	open: async ({ app, browserOf }, use) => {
		const people = createPeople();
		let count = 0;
		await use((keepsApp) =>
			people.open({
				begin: async (settings) => (await browserOf(count++)).newContext(settings),
				url: app.url,
				hasPermission: true,
				keepsApp
			})
		);
		await people.end();
	}
});
