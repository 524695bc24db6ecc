import { sveltekit } from '@sveltejs/kit/vite';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { drawnIcons } from './src/run/drawn-icons.js';
import { firstLoad } from './src/run/first-load.js';
import { wordsByArea } from './src/run/words-by-area.js';

const WORDS = 'src/lib/i18n/nl';
const areas = new Map(readdirSync(WORDS).map((file) => [parse(file).name, readFileSync(`${WORDS}/${file}`, 'utf8')]));

export default defineConfig({
	plugins: [drawnIcons(), sveltekit(), wordsByArea(areas), firstLoad()],
	// Browsers that know light-dark(): it is not rewritten, so that a part of a page can have a scheme of its own.
	build: { target: 'es2023', cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
	// Modules, so that each reader is loaded only for the form that needs it.
	worker: { format: 'es' },
	resolve: {
		alias: [
			// Colours for warnings, which brought a whole library of schemas along into the first load.
			{ find: /^lib0\/logging$/, replacement: fileURLToPath(new URL('src/run/logging.js', import.meta.url)) },
			// Reads the address and the storage of the page for settings that the app does not have.
			{
				find: /^(lib0|\.)\/environment(\.js)?$/,
				replacement: fileURLToPath(new URL('src/run/environment.js', import.meta.url))
			}
		],
		// The browser's own build of Svelte, so that runes run in tests as they do in the app.
		...(process.env.VITEST ? { conditions: ['browser'] } : {})
	},
	test: {
		// For a machine that does much else; what a test does is bounded by itself.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts'],
					environment: 'node'
				}
			},
			{
				extends: true,
				test: {
					name: 'runes',
					include: ['src/**/*.svelte.test.ts'],
					environment: './tests/support/browser-build.ts'
				}
			}
		]
	}
});
