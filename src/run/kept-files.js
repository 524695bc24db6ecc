import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isRest } from './split-first.js';

/**
 * Tells the service worker what to keep, in two parts: what the app needs to start and to show each of its pages, and
 * what it loads on demand, such as the readers of files. kit's own list has one part, and not what a worker loads.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function keptFiles(inner) {
	return {
		...inner,
		async adapt(builder) {
			await inner.adapt(builder);
			const manifest = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'));
			const all = readdirSync('build', { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).split(sep).slice(1).join('/'));
			const parts = partsOf(manifest, readFileSync('build/index.html', 'utf8'), all);
			writeFileSync('build/_app/kept.json', JSON.stringify(parts));
		}
	};
}

/** Asked for again each time, or never asked for by the app. */
const NOT_KEPT = ['index.html', 'service-worker.js', '_app/version.json', '_app/kept.json'];

/**
 * @param {import('vite').Manifest} manifest
 * @param {string} html
 * @param {readonly string[]} all paths in the build, without the page itself
 * @returns {{ readonly first: readonly string[], readonly later: readonly string[] }}
 */
export function partsOf(manifest, html, all) {
	/** @type {Set<string>} */
	const first = new Set();
	/** @type {Set<string>} */
	const seen = new Set();
	/** @param {string} key */
	const add = (key) => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) first.add(file);
		for (const imported of chunk.imports ?? []) add(imported);
	};
	for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key);
	for (const [, path] of html.matchAll(/(?:href|src)="\.\/([^"]+)"/g)) first.add(path ?? '');
	for (const path of all) if (isRest(path)) first.add(path);
	const kept = all.filter((path) => !NOT_KEPT.includes(path));
	return {
		first: kept.filter((path) => first.has(path)).sort(),
		later: kept.filter((path) => !first.has(path)).sort()
	};
}
