import puppeteer from 'puppeteer-core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './programs.mjs';
import { tabOf } from './puppeteer-tab.mjs';

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
			// A machine without a network has no other addresses for a room.
			'media.peerconnection.ice.loopback': true,
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
