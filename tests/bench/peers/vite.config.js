import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page on which our documents stand beside those of another library. */
export default defineConfig({
	plugins: [svelte()],
	resolve: { alias: { $lib: fileURLToPath(new URL('../../../src/lib', import.meta.url)) } },
	build: {
		target: 'es2023',
		outDir: '../../../node_modules/.bench/peer-pages',
		emptyOutDir: true,
		rollupOptions: { input: fileURLToPath(new URL('./automerge.html', import.meta.url)) }
	}
});
