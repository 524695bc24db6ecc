import puppeteer from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './programs.mjs';

/** Firefox calls out for itself; a story is about the app alone. */
const QUIET = {
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'app.update.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'services.settings.server': 'http://127.0.0.1:9/'
};

/** Starts Firefox, driven over WebDriver BiDi; null when there is none. Saved files land in `folder`. */
export async function openFirefox(folder) {
	const executablePath = findProgram({
		variable: 'FIREFOX_PATH',
		places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
		packages: ['firefox-esr']
	});
	if (executablePath === null) return null;
	const profile = mkdtempSync(join(tmpdir(), 'planregie-firefox-'));
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		userDataDir: profile,
		env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
		extraPrefsFirefox: {
			...QUIET,
			'intl.accept_languages': 'nl-NL, nl',
			'browser.download.folderList': 2,
			'browser.download.dir': folder,
			'browser.download.useDownloadDir': true,
			'browser.download.always_ask_before_handling_new_types': false,
			'browser.download.panel.shown': true
		}
	});
	return {
		name: 'Firefox',
		version: (await browser.version()).replace(/^\D+/, ''),
		newTab: async () => tabOf(await browser.newPage()),
		async close() {
			await browser.close();
			rmSync(profile, { recursive: true, force: true });
		}
	};
}

async function tabOf(page) {
	const faults = [];
	page.on('pageerror', (error) => faults.push(`Error: ${error}`));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`Console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`Request: ${request.url()}`);
	});
	await page.setViewport({ width: 1360, height: 860 });
	return {
		faults,
		goto: (url) => page.goto(url),
		reload: () => page.reload(),
		evaluate: (inPage, argument) => page.evaluate(inPage, argument),
		show: () => page.bringToFront(),
		clickAt: (x, y) => page.mouse.click(x, y),
		type: (words) => page.keyboard.type(words, { delay: 5 }),
		async press(keys) {
			const [last, ...held] = keys.split('+').reverse();
			for (const key of held) await page.keyboard.down(key);
			await page.keyboard.press(last);
			for (const key of held) await page.keyboard.up(key);
		},
		async chooseFile(css, path) {
			const input = await page.$(css);
			if (input === null) throw new Error(`There is no ${css}.`);
			await input.uploadFile(path);
		},
		resize: (width, height) => page.setViewport({ width, height }),
		picture: (path) => page.screenshot({ path }),
		close: () => page.close()
	};
}
