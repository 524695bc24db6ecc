import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * The most that the scripts of the build may weigh, in kB as a host compresses them beforehand: a little above what they
 * weigh today. Whoever raises one says why; whoever makes the app lighter lowers it.
 */
export const CEILINGS = {
	/** All that is loaded before the list of a plan shows. */
	first: 72,
	/** The heaviest of what a screen loads on demand: the editor of texts. */
	later: 111,
	/** The heaviest of what reads files outside the page: the reader of PDF. */
	worker: 400
};

/**
 * @param {string} html the page of the build
 * @param {readonly string[]} paths of all scripts in the build
 */
export function partsOfBuild(html, paths) {
	const named = new Set([...html.matchAll(/(?:href|src|import\()\s*=?\s*"\.\/([^"]+\.js)"/g)].map(([, path]) => path));
	return {
		first: paths.filter((path) => named.has(path)),
		worker: paths.filter((path) => path.includes('/workers/')),
		later: paths.filter((path) => path.startsWith('_app/') && !named.has(path) && !path.includes('/workers/'))
	};
}

/**
 * What is too heavy, each as a sentence.
 * @param {ReturnType<typeof partsOfBuild>} parts
 * @param {(path: string) => number} kilobytesOf
 * @param {typeof CEILINGS} ceilings
 * @returns {readonly string[]}
 */
export function tooHeavy(parts, kilobytesOf, ceilings = CEILINGS) {
	const faults = [];
	const first = parts.first.reduce((sum, path) => sum + kilobytesOf(path), 0);
	if (parts.first.length === 0) faults.push('The page of the build names no scripts.');
	if (first > ceilings.first)
		faults.push(
			`Before the list shows, ${first.toFixed(1)} kB of scripts are loaded; the most is ${ceilings.first} kB.`
		);
	for (const part of /** @type {const} */ (['later', 'worker']))
		for (const path of parts[part]) {
			const size = kilobytesOf(path);
			if (size > ceilings[part]) faults.push(`${path} is ${size.toFixed(1)} kB; the most is ${ceilings[part]} kB.`);
		}
	return faults;
}

/**
 * Looks at what was built.
 * @param {string} folder
 * @returns {{ readonly faults: readonly string[], readonly first: number }} with the kB that are loaded first
 */
export function weighBuild(folder) {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.js'));
	/** @type {Map<string, number>} */
	const weighed = new Map();
	/** @param {string} path */
	const kilobytesOf = (path) => {
		const size = weighed.get(path) ?? brotliCompressSync(readFileSync(join(folder, path))).length / 1_000;
		weighed.set(path, size);
		return size;
	};
	const parts = partsOfBuild(readFileSync(join(folder, 'index.html'), 'utf8'), paths);
	const faults = tooHeavy(parts, kilobytesOf);
	return { faults, first: parts.first.reduce((sum, path) => sum + kilobytesOf(path), 0) };
}
