import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawn } from './drawn-icons';

const ICONS = 'node_modules/@lucide/svelte/dist/icons';
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));
const imports = sources.flatMap(({ file, code }) =>
	[...code.matchAll(/import (\w+) from '@lucide\/svelte\/icons\/([\w-]+)'/g)].map(([, name = '', icon = '']) => ({
		file,
		name,
		icon,
		code
	}))
);

test('every icon of the app can be drawn, with all its lines', () => {
	expect(imports.length).toBeGreaterThan(20);
	for (const { icon } of imports) {
		// An icon of two names has a file that hands on the other.
		const [, file = ''] = /from "\.\/([\w-]+\.svelte)"/.exec(readFileSync(`${ICONS}/${icon}.js`, 'utf8')) ?? [];
		const code = readFileSync(`${ICONS}/${file}`, 'utf8');
		const lines = code.match(/\["\w+", \{/g) ?? [];
		expect(drawn(code).match(/ \/>/g)).toHaveLength(lines.length);
	}
});

test('an icon is given a size at most, which is all that a drawn one takes', () => {
	const others = imports.flatMap(({ file, name, code }) =>
		[...code.matchAll(new RegExp(`<${name}\\b([^>]*)/>`, 'g'))]
			.map(([, attributes = '']) => attributes.replace(/size=\{[^}]*\}|aria-hidden="true"/g, '').trim())
			.filter((rest) => rest !== '')
			.map((rest) => `${file}: ${rest}`)
	);
	expect(others).toEqual([]);
});

test('an icon that is written in another way stops the build', () => {
	expect(() => drawn('<svg></svg>')).toThrow('no icon of Lucide');
});
