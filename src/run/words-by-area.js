import { parseAst } from 'vite';

/** Where words stand, beside the file that holds all of them: those of an area, or one of them. */
const WORDS = 'words-of:';
const ALL = /\/src\/lib\/i18n\/nl\.ts$/;

/**
 * Dutch is part of the app, not of its first load: in the build each file brings the words that it says, so that they are
 * there before it runs. While developing and testing the dictionary is simply whole.
 * @param {ReadonlyMap<string, string>} areas the code of each area's file
 * @returns {import('vite').Plugin}
 */
export function wordsByArea(areas) {
	const words = new Map([...areas].map(([area, code]) => [area, wordsIn(code)]));
	return {
		name: 'words-by-area',
		apply: 'build',
		resolveId: (id) => (id.startsWith(WORDS) ? `\0${id}` : null),
		load(id) {
			if (ALL.test(id)) return `export const nl = {${[...words.keys()].map((area) => `${area}: {}`)}};`;
			if (!id.startsWith(`\0${WORDS}`)) return null;
			const [area = '', word] = id.slice(WORDS.length + 1).split('/');
			if (word === undefined) {
				const all = [...(words.get(area)?.keys() ?? [])];
				if (all.length > 0) return all.map((one) => `import '${WORDS}${area}/${one}';`).join('');
				return `import { nl } from '$lib/i18n/nl'; import { ${area} } from '$lib/i18n/nl/${area}'; Object.assign(nl.${area}, ${area});`;
			}
			const code = `import { nl } from '$lib/i18n/nl'; import { plural } from '$lib/i18n/plural';
				nl.${area}.${word} = ${words.get(area)?.get(word)};`;
			return { code, moduleType: 'ts' };
		},
		transform(code, id) {
			if (!/\/src\/(lib|routes)\//.test(id)) return null;
			const said = wordsSaid(code, words);
			if (said.length === 0) return null;
			// In front and on the first line, so that the map of the rest stays right.
			return { code: said.map((path) => `import '${WORDS}${path}';`).join(' ') + code, map: null };
		}
	};
}

/**
 * @param {string} code the file of an area
 * @returns {ReadonlyMap<string, string>} the code of each of its words by name; empty when they need more than `plural`
 */
export function wordsIn(code) {
	/** @type {readonly any[]} */
	const statements = parseAst(code, { lang: 'ts' }).body;
	const [words, ...others] = statements.filter(({ type }) => type !== 'ImportDeclaration');
	const object = words?.declaration?.declarations?.[0]?.init;
	if (others.length > 0 || object?.type !== 'ObjectExpression') return new Map();
	return new Map(
		object.properties.map((/** @type {any} */ { key, value }) => [key.name, code.slice(value.start, value.end)])
	);
}

/**
 * What a file says: `area/word`, or `area` where it says all of an area or hands on the dictionary as a whole.
 * @param {string} code
 * @param {ReadonlyMap<string, ReadonlyMap<string, string>>} areas
 * @returns {readonly string[]}
 */
export function wordsSaid(code, areas) {
	/** @type {Set<string>} */
	const said = new Set();
	for (const [, area, word] of code.matchAll(/\bt\(\)(?:\s*\.\s*(\w+)(?:\s*\.\s*(\w+))?)?/g)) {
		if (area === undefined) for (const one of areas.keys()) said.add(one);
		else if (areas.has(area)) said.add(word !== undefined && areas.get(area)?.has(word) ? `${area}/${word}` : area);
	}
	return [...said].filter((path) => !said.has(path.split('/')[0] ?? '') || !path.includes('/')).sort();
}
