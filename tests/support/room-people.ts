/** People at laptops of their own: each a browser of its own processes, on which nothing may go wrong unseen. */
import { expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { noteFaults } from './app';

export interface Laptop {
	readonly page: Page;
	/** Another tab of the same browser. */
	newTab(): Promise<Page>;
	close(): Promise<void>;
}

export interface LaptopOptions {
	/** Opens a browser on which nothing was done before, or what somebody left. */
	readonly begin: (settings: BrowserContextOptions) => Promise<BrowserContext>;
	readonly url: string;
	/** Somebody who allowed the microphone once, so that the browser tells the addresses of the device. */
	readonly hasPermission: boolean;
	/** The app is kept on the device, for when there is no network; that takes each new browser seconds. */
	readonly keepsApp?: boolean;
}

export interface People {
	open(options: LaptopOptions): Promise<Laptop>;
	/** Closes all laptops, and fails when something went wrong on one of them. */
	end(): Promise<void>;
}

export function createPeople(): People {
	const faults: string[] = [];
	const opened: Laptop[] = [];
	return {
		async open({ begin, url, hasPermission, keepsApp = false }) {
			const context = await begin({
				viewport: { width: 1360, height: 860 },
				locale: 'nl-NL',
				serviceWorkers: keepsApp ? 'allow' : 'block'
			});
			noteFaults(context, faults);
			await context.addInitScript(noteFrames);
			if (hasPermission) await context.grantPermissions(['microphone'], { origin: new URL(url).origin });
			const laptop = { ...tabsOf(context), page: await context.newPage(), close: () => context.close() };
			opened.push(laptop);
			return laptop;
		},
		async end() {
			await Promise.all(opened.map((laptop) => laptop.close()));
			expect(faults).toEqual([]);
		}
	};
}

const tabsOf = (context: BrowserContext) => ({ newTab: () => context.newPage() });

/** Runs before the app does: notes all that the page sends to other devices, a character for each byte. */
function noteFrames(): void {
	const sent: string[] = [];
	Object.assign(globalThis, { sentToOthers: sent });
	const { prototype } = RTCDataChannel;
	const send: unknown = Reflect.get(prototype, 'send');
	if (typeof send !== 'function') return;
	const note = function (this: RTCDataChannel, data: unknown) {
		const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
		sent.push(bytes instanceof Uint8Array ? String.fromCharCode(...bytes) : String(data));
		Reflect.apply(send, this, [data]);
	};
	Object.assign(prototype, { send: note });
}

/** All that a page sent to other devices so far. */
export const sentBy = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const sent: unknown = Reflect.get(globalThis, 'sentToOthers');
		return Array.isArray(sent) ? sent.join('\n') : '';
	});
