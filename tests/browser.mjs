import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'msedge'
];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/**
 * The browser for the tests: CHROME_PATH, one on the system, Playwright's own, or (as root on Debian) a fresh install.
 * @returns {string} its path
 * @throws when there is none, with one line that says what to do
 */
export function findBrowser() {
	const found = process.env.CHROME_PATH ?? onSystem() ?? playwrightsOwn() ?? installed();
	if (found && existsSync(found)) return found;
	throw new Error(
		'The browser tests need Chromium, Chrome or Edge: install one, or set CHROME_PATH to the path of its program.'
	);
}

function onSystem() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const files = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...files, ...PLACES].find((file) => existsSync(file));
}

function playwrightsOwn() {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function installed() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	console.log('No browser found: installing chromium with apt-get');
	execFileSync('apt-get', ['update'], { stdio: 'ignore' });
	execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
	return onSystem();
}
