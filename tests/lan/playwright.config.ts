import { defineConfig } from '@playwright/test';

/** Told by `run.mjs`, which knows whether there can be laptops here and which browser they have. */
export default defineConfig({
	testDir: '.',
	testMatch: 'stories.ts',
	outputDir: '../../test-results/lan',
	fullyParallel: true,
	workers: 2,
	timeout: 180_000,
	forbidOnly: true,
	retries: 0,
	reporter: 'list'
});
