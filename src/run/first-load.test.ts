import { expect, test } from 'vitest';
import { isPointer, withPreloads } from './first-load';

test('a file that only points at another is told from a page of its own', () => {
	expect(isPointer('export{mr as component}from"../chunks/CoEm8sY3.js";')).toBe(true);
	expect(isPointer('import{a}from"../chunks/a.js";var b=a();export{b as component};')).toBe(false);
	expect(isPointer('export{mr as component}from"../chunks/a.js";export{b}from"./b.js";')).toBe(false);
});

test('the browser is told early of each pointer, once', () => {
	const html = '<head><link href="./nodes/0.js" rel="modulepreload"></head><body></body>';
	expect(withPreloads(html, ['./nodes/0.js', './nodes/1.js'])).toBe(
		'<head><link href="./nodes/0.js" rel="modulepreload"><link href="./nodes/1.js" rel="modulepreload"></head><body></body>'
	);
});
