/**
 * @typedef {object} Cut
 * @property {string} file in the folder of packages
 * @property {string} written what stands there once
 * @property {string} instead what the build makes of it
 */

const HYDRATION = 'svelte/src/internal/client/dom/hydration.js';
const CLIENT = '@sveltejs/kit/src/runtime/client/client.js';

/** @type {readonly Cut[]} */
export const CUTS = [
	// No page is rendered beforehand, so none is ever hydrated. Nearly every part of Svelte asks whether it is: once that is
	// a constant, the bundler leaves out what comes after.
	{ file: HYDRATION, written: 'export let hydrating = false;', instead: 'export const hydrating = false;' },
	{ file: HYDRATION, written: '\thydrating = value;\n', instead: '' },
	{ file: 'svelte/src/legacy/legacy-client.js', written: '(options.hydrate ? hydrate : mount)', instead: 'mount' },
	{ file: CLIENT, written: 'await _hydrate(target, hydrate);', instead: '' },
	// Names taken out of all of Svelte at once bring the rest of it along.
	{
		file: CLIENT,
		written: 'const { onMount, tick } = svelte;',
		instead: 'const onMount = svelte.onMount;\nconst tick = svelte.tick;'
	}
];

/**
 * Keeps out of the build what packages have for apps of another kind, where the bundler cannot see that by itself.
 * @returns {import('vite').Plugin}
 */
export function leanPackages() {
	return {
		name: 'lean-packages',
		apply: 'build',
		enforce: 'pre',
		transform(code, id) {
			const cuts = CUTS.filter(({ file }) => id.endsWith(`/node_modules/${file}`));
			return cuts.length > 0 ? { code: cuts.reduce(cut, code), map: null } : null;
		}
	};
}

/**
 * @param {string} code
 * @param {Cut} cut
 * @throws when a later version of the package writes it in another way
 */
export function cut(code, { file, written, instead }) {
	const [before, after, ...others] = code.split(written);
	if (after === undefined || others.length > 0) throw new Error(`${file} does not have this once: ${written}`);
	return `${before}${instead}${after}`;
}
