import { chromium, type LaunchOptions, type Page } from '@playwright/test';

interface Opened {
	readonly page: Page;
	/** Ends every process of the browser at once, as a power cut does; resolves when it is gone. */
	kill(): Promise<void>;
}

/** Opens the browser of a profile on disk, as a laptop has it. */
export async function openProfile(folder: string, options: LaunchOptions): Promise<Opened> {
	const context = await chromium.launchPersistentContext(folder, {
		...options,
		args: [...(options.args ?? []), '--hide-crash-restore-bubble'],
		viewport: { width: 1360, height: 860 },
		locale: 'nl-NL',
		serviceWorkers: 'block'
	});
	const page = context.pages()[0] ?? (await context.newPage());
	const browser = context.browser();
	if (browser === null) throw new Error('The browser has no processes to end.');
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const main = processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
	const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
	return {
		page,
		async kill() {
			// It leads a group of its own: a minus means all of that.
			process.kill(process.platform === 'win32' ? main : -main, 'SIGKILL');
			await gone;
		}
	};
}
