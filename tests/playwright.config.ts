import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.mjs';

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	forbidOnly: true,
	// A machine that does much else may be late once: what passes the second time is reported as flaky.
	retries: 1,
	reporter: 'list',
	use: {
		viewport: { width: 1360, height: 860 },
		locale: 'nl-NL',
		colorScheme: 'light',
		// Keeping everything on the device takes each new browser seconds; the stories that need it allow it.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: findBrowser(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
