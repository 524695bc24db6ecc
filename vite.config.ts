import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Browsers that know light-dark(): it is not rewritten, so that a part of a page can have a scheme of its own.
	build: { target: 'es2023', cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
	// The browser's own build of Svelte, so that runes run in tests as they do in the app.
	resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
	test: {
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
