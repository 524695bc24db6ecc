/** Where the words of one area stand, beside the file that holds all of them. */
const AREA = 'words-of:';
const ALL = /\/src\/lib\/i18n\/nl\.ts$/;

/**
 * Dutch is part of the app, not of its first load: in the build each file brings the areas of words that it says, so that
 * they are there before it runs. While developing and testing the dictionary is simply whole.
 * @param {readonly string[]} areas
 * @returns {import('vite').Plugin}
 */
export function wordsByArea(areas) {
	return {
		name: 'words-by-area',
		apply: 'build',
		resolveId: (id) => (id.startsWith(AREA) ? `\0${id}` : null),
		load(id) {
			if (ALL.test(id)) return 'export const nl = {};';
			if (!id.startsWith(`\0${AREA}`)) return null;
			const area = id.slice(AREA.length + 1);
			return `import { nl } from '$lib/i18n/nl'; import { ${area} } from '$lib/i18n/nl/${area}'; nl.${area} = ${area};`;
		},
		transform(code, id) {
			if (!/\/src\/(lib|routes)\//.test(id)) return null;
			const said = areasIn(code, areas);
			if (said.length === 0) return null;
			// In front and on the first line, so that the map of the rest stays right.
			return { code: said.map((area) => `import '${AREA}${area}';`).join(' ') + code, map: null };
		}
	};
}

/**
 * The areas that a file says words of; all of them when it hands on the dictionary as a whole.
 * @param {string} code
 * @param {readonly string[]} areas
 * @returns {readonly string[]}
 */
export function areasIn(code, areas) {
	const uses = [...code.matchAll(/\bt\(\)(?:\s*\.\s*(\w+))?/g)].map(([, area]) => area);
	return areas.filter((area) => uses.some((use) => use === undefined || use === area));
}
