import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The pages whose code comes first: what is needed to show the list of a plan. */
const PAGES = /\/src\/routes\/(\+layout|\+error|plan\/\[plan\]\/(\+layout|activities\/\[\[item\]\]\/\+page))\.svelte$/;

/**
 * Puts all that is loaded before the list of activities shows into one file: it compresses better than sixty, and
 * nothing waits until one of them has come to say which it needs next.
 * @returns {import('vite').Plugin}
 */
export function firstLoad() {
	return {
		name: 'first-load',
		apply: 'build',
		outputOptions(options) {
			if (this.environment?.name !== 'client') return null;
			return { ...options, codeSplitting: { groups: [{ name: 'first', test: PAGES }] } };
		}
	};
}

/**
 * Of a page whose code is in that one file, a file of one line is left that points at it. The browser is told of those
 * too, instead of hearing of them when everything else runs.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function pointersEarly(inner) {
	return {
		...inner,
		async adapt(builder) {
			await inner.adapt(builder);
			const folder = '_app/immutable/nodes';
			const pointers = readdirSync(`build/${folder}`)
				.filter((file) => isPointer(readFileSync(`build/${folder}/${file}`, 'utf8')))
				.map((file) => `./${folder}/${file}`);
			writeFileSync('build/index.html', withPreloads(readFileSync('build/index.html', 'utf8'), pointers));
		}
	};
}

/** @param {string} code */
export const isPointer = (code) => /^export\s*\{[^}]*\}\s*from\s*"[^"]+";?\s*$/.test(code);

/**
 * @param {string} html
 * @param {readonly string[]} paths
 */
export function withPreloads(html, paths) {
	const missing = paths.filter((path) => !html.includes(path));
	return html.replace(
		'</head>',
		`${missing.map((path) => `<link href="${path}" rel="modulepreload">`).join('')}</head>`
	);
}
