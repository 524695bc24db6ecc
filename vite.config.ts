import { sveltekit } from '@sveltejs/kit/vite';
import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { drawnIcons } from './src/run/drawn-icons.js';
import { firstLoad } from './src/run/first-load.js';
import { leanPackages } from './src/run/lean-packages.js';
import { wordsByArea } from './src/run/words-by-area.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const WORDS = 'src/lib/i18n/nl';
const areas = new Map(readdirSync(WORDS).map((file) => [parse(file).name, readFileSync(`${WORDS}/${file}`, 'utf8')]));

/** A test that changes the world it runs in has one for itself; the rest share one, which saves loading all anew. */
const CHANGES_THE_WORLD = /\bvi\.(mock|hoisted|stub|spyOn|useFakeTimers|setSystemTime)|fake-indexeddb/;
const worldly = ['src', 'tests']
	.flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)))
	.filter((file) => file.endsWith('.test.ts') && CHANGES_THE_WORLD.test(readFileSync(file, 'utf8')))
	.map((file) => file.replaceAll('\\', '/'));
const runes = (file: string) => file.endsWith('.svelte.test.ts');

export default defineConfig({
	define: { PLANREGIE_VERSION: JSON.stringify(version) },
	plugins: [drawnIcons(), leanPackages(), sveltekit(), wordsByArea(areas), firstLoad()],
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
		// Also the last core: nobody works while the tests run.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', ...worldly],
					environment: 'node',
					isolate: false
				}
			},
			{
				extends: true,
				test: { name: 'unit alone', include: worldly.filter((file) => !runes(file)), environment: 'node' }
			},
			{
				extends: true,
				test: {
					name: 'runes',
					include: ['src/**/*.svelte.test.ts'],
					exclude: worldly,
					environment: './tests/support/browser-build.ts',
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'runes alone',
					include: worldly.filter(runes),
					environment: './tests/support/browser-build.ts'
				}
			}
		]
	}
});
