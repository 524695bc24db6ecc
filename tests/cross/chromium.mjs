import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser.mjs';
import { tabOf } from './puppeteer-tab.mjs';

/** Chromium beside the browser of a story, of somebody who once allowed the microphone to the app at `url`. */
export async function openChromium(url) {
	const browser = await puppeteer.launch({
		executablePath: findBrowser(),
		headless: true,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--allow-loopback-in-peer-connection',
			'--accept-lang=nl-NL,nl'
		]
	});
	await browser.defaultBrowserContext().overridePermissions(new URL(url).origin, ['microphone']);
	return { newTab: async () => tabOf(await browser.newPage()), close: () => browser.close() };
}
