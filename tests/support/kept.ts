import { expect, type Page } from '@playwright/test';

/** Waits until all files of the build are on the device, which is soon after the first visit. */
export const everythingIsKept = (page: Page) =>
	expect
		.poll(
			() =>
				page.evaluate(async () => {
					const [name] = await caches.keys();
					if (name === undefined) return false;
					const kept = (await (await caches.open(name)).keys()).map(({ url }) => url);
					const list: unknown = await (await fetch('./_app/kept.json')).json();
					const parts = typeof list === 'object' && list !== null ? Object.values(list).flat() : [];
					return parts.length > 0 && parts.every((path) => kept.includes(new URL(String(path), location.href).href));
				}),
			{ timeout: 30_000 }
		)
		.toBe(true);
