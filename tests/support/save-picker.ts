import type { Page } from '@playwright/test';

/**
 * Stands in for the browser's save picker, which no story can click: whoever asks gets the suggested name in the page's
 * own file system. Those are real handles, that are kept, written and read as any other.
 */
export async function pickFiles(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const choose = async ({ suggestedName }: { readonly suggestedName: string }) =>
			(await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
		Object.defineProperty(window, 'showSaveFilePicker', { value: choose });
	});
}

/** A browser without a save picker gives downloads. */
export async function pickNothing(page: Page): Promise<void> {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
}

/** Bytes of a file that was picked; 0 when it is not there. */
export async function sizeOfPicked(page: Page, name: string): Promise<number> {
	return page.evaluate(async (file) => {
		const handle = await (await navigator.storage.getDirectory()).getFileHandle(file).catch(() => null);
		return handle ? (await handle.getFile()).size : 0;
	}, name);
}

/** Writes in a picked file from outside, as a synced folder does. */
export async function overwritePicked(page: Page, name: string, content: string): Promise<void> {
	await page.evaluate(
		async ([file, text]) => {
			const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
			const stream = await handle.createWritable();
			await stream.write(text);
			await stream.close();
		},
		[name, content] as const
	);
}
