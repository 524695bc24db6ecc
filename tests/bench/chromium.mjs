import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser.mjs';

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--js-flags=--expose-gc'
];
/** At 60 frames a second everything under 16 ms would look the same. */
const NO_FRAME_LIMIT = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const VIEW = { viewport: { width: 1360, height: 860 }, locale: 'nl-NL', colorScheme: 'light' };

/** A browser of its own processes. */
export const launch = (/** @type {readonly string[]} */ more = []) =>
	chromium.launch({ executablePath: findBrowser(), args: [...ARGS, ...more] });

export async function withBrowser(use, { frameLimit = true } = {}) {
	const browser = await launch(frameLimit ? [] : NO_FRAME_LIMIT);
	try {
		return await use({ newContext: (options = {}) => browser.newContext({ ...VIEW, ...options }) });
	} finally {
		await browser.close();
	}
}

/** A profile on disk: it keeps the caches of files and of compiled code, as a person's browser does. */
export async function withProfile(use) {
	const folder = mkdtempSync(join(tmpdir(), 'planregie-bench-'));
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: findBrowser(),
		args: ARGS,
		...VIEW
	});
	try {
		return await use(context);
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
