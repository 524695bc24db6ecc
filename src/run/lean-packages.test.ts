import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../svelte.config.js';
import { cut, CUTS } from './lean-packages.js';

test.each(CUTS)('what is left out of $file is there as it was known: $written', (one) => {
	const code = readFileSync(`node_modules/${one.file}`, 'utf8');
	const lean = cut(code, one);
	expect(lean).not.toContain(one.written);
	expect(lean).toContain(one.instead);
	expect(lean.length).toBe(code.length - one.written.length + one.instead.length);
});

test('a package that writes it in another way, or twice, stops the build', () => {
	const one = { file: 'a/b.js', written: 'let a = 1;', instead: '' };
	expect(cut('let a = 1;let b;', one)).toBe('let b;');
	expect(() => cut('let b;', one)).toThrow('a/b.js does not have this once: let a = 1;');
	expect(() => cut('let a = 1;let a = 1;', one)).toThrow('a/b.js');
});

test('no page is rendered before it comes to the browser, so none has to be hydrated', () => {
	expect(config.kit?.router?.type).toBe('hash');
});
