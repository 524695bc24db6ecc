/** An icon of Lucide: a component that hands its lines, as values, to a general one that works out every attribute. */
const ICON = /\/@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;
const LINES = /^const iconData = (\{.*\});$/m;

/**
 * In the build each icon is the drawing itself, which the browser copies: the general component costs a list of
 * activities a tenth of the time until it shows. An icon has its size from here, and nothing to say.
 * @returns {import('vite').Plugin}
 */
export function drawnIcons() {
	return {
		name: 'drawn-icons',
		apply: 'build',
		enforce: 'pre',
		transform: (code, id) => (ICON.test(id) ? { code: drawn(code), map: null } : null)
	};
}

/**
 * @param {string} code a component of Lucide
 * @returns {string} a component of Svelte with the drawing
 * @throws when a later version of Lucide writes its icons in another way
 */
export function drawn(code) {
	const lines = LINES.exec(code)?.[1];
	if (lines === undefined) throw new Error('This is no icon of Lucide as it was known.');
	/** @type {{ size: number, node: readonly (readonly [string, Record<string, string>])[] }} */
	const { size, node } = JSON.parse(lines);
	const parts = node.map(([tag, attributes]) => {
		const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
		return `<${tag}${written.join('')} />`;
	});
	return `<script>let { size = ${size} } = $props();</script>
<svg width={size} height={size} viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${parts.join('')}</svg>`;
}
