import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The pages whose code comes first: what is needed to show the list of a plan. */
const PAGES = /\/src\/routes\/(\+layout|\+error|plan\/\[plan\]\/(\+layout|activities\/\[\[item\]\]\/\+page))\.svelte$/;
const WORDS = /words-of:(\w+)/;
/** What many pages use is one file, not fifty. */
const SHARED =
	/\/src\/lib\/(doc|live|plan|sync|ui\/(base|people|settings|shelf|shell|text|themes))\/|\/svelte\/src|lucide/;
const START = /\/src\/routes\/\+page\.svelte$/;

/**
 * Puts all that is loaded before the list of activities shows into one file: it compresses better than sixty, and
 * nothing waits until one of them has come to say which it needs next.
 * @returns {import('vite').Plugin}
 */
export function firstLoad() {
	let digest = '';
	let start = '';
	return {
		name: 'first-load',
		apply: 'build',
		// To load a page a little sooner the first load would have to name all that each page needs: only for the page
		// on which most people begin. Styles have to be there before what they are for.
		config: () => ({
			build: {
				modulePreload: {
					resolveDependencies: (file, needed) =>
						file === start ? needed : needed.filter((path) => path.endsWith('.css'))
				}
			}
		}),
		generateBundle: {
			order: 'pre',
			handler(_options, bundle) {
				const pages = Object.values(bundle).filter(
					(file) => file.type === 'chunk' && file.moduleIds.some((id) => START.test(id))
				);
				start = pages[0]?.fileName ?? '';
			}
		},
		outputOptions(options) {
			if (this.environment?.name !== 'client') return null;
			return {
				...options,
				codeSplitting: {
					groups: [
						{ name: 'first', test: PAGES, priority: 3 },
						{ name: (id) => `words-${WORDS.exec(id)?.[1]}`, test: WORDS, minShareCount: 2, priority: 2 },
						{ name: 'shared', test: SHARED, minShareCount: 4, priority: 1 }
					]
				}
			};
		},
		renderStart() {
			const hash = createHash('sha256');
			for (const id of [...this.getModuleIds()].sort()) hash.update(this.getModuleInfo(id)?.code ?? '');
			digest = hash.digest('hex');
		},
		// What stays in the first file, and so what others take from it, depends on all of them (see split-first.js). A
		// name that stands for its content has to as well.
		augmentChunkHash: ({ name, imports }) => (name === 'first' || imports.length > 0 ? digest : '')
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
