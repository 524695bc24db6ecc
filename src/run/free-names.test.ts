import { expect, test } from 'vitest';
import { parseAst } from 'vite';
import { freeNames } from './free-names.js';

const freeIn = (code: string) => {
	const { read, written } = freeNames(parseAst(code));
	return [[...read].sort().join(' '), [...written].sort().join(' ')];
};

test.each([
	['a name that is used', 'f(a.b, a["c"], d[e])', 'a d e f', ''],
	['names of a function and its parts', 'x = (a, { b, c: [d = e], ...r }) => a + b + d + r + f', 'e f x', 'x'],
	['a let of an inner block, and the outer name after it', '() => { { let a = 1; a; } a = 2; }', 'a', 'a'],
	['a var of an inner block', '() => { { var a = 1; } a = 2; }', '', ''],
	['a function before it is made', '() => { f(); function f() {} }', '', ''],
	['loops', '() => { for (const a of b) a; for (let i = 0; i < n; i++) i; for (c in d) c; }', 'b c d n', 'c'],
	['properties and labels', '() => { here: for (;;) break here; return { a: 1, b, c() {}, [d]: 2 }; }', 'b d', ''],
	[
		'a class and what it stands on',
		'x = class A extends B { #p = q; static s = A; m() { return this.#p + t; } }',
		'B q t x',
		'x'
	],
	['a caught error', '() => { try { a(); } catch ({ message }) { message; } }', 'a', ''],
	['values given in patterns', '() => { [a, { b, c: d.e }] = f; g++; h.i = 1; }', 'a b d f g h', 'a b g'],
	['a default that a parameter of the same name does not hide', '() => ((a = b) => a)(b)', 'b', '']
])('%s', (_what, code, read, written) => {
	expect(freeIn(code)).toEqual([read, written]);
});
