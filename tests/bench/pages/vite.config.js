import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** @param {string} name */
const page = (name) => fileURLToPath(new URL(`./${name}.html`, import.meta.url));

/** Pages that run parts of the app without the app around them, and the plain pages that they are measured beside. */
export default defineConfig({
	plugins: [svelte()],
	resolve: { alias: { $lib: fileURLToPath(new URL('../../../src/lib', import.meta.url)) } },
	build: {
		target: 'es2023',
		outDir: '../../../node_modules/.bench/pages',
		emptyOutDir: true,
		rollupOptions: { input: ['rows', 'totals', 'charts', 'document', 'storage', 'typing', 'bare', 'rooms'].map(page) }
	}
});
