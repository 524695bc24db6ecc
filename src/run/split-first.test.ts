import { expect, test } from 'vitest';
import { split } from './split-first.js';

const build = (first: string, later = 'import{b as x,c}from"../chunks/first.js";x(c);') =>
	new Map([
		['chunks/first.js', first],
		['nodes/0.js', 'export{a as component}from"../chunks/first.js";'],
		['nodes/9.js', later]
	]);
const made = (first: string, later?: string) => {
	const changed = split(build(first, later), ['chunks/first.js', 'nodes/0.js']);
	const [rest = ''] = [...changed.keys()].filter((file) => file.startsWith('chunks/rest.'));
	return {
		first: changed.get('chunks/first.js'),
		rest: changed.get(rest),
		later: changed.get('nodes/9.js'),
		name: rest
	};
};

test('what only a later file uses goes into a file of its own, and the later file finds it there', () => {
	const { first, rest, later, name } = made(
		'var k=1,d=()=>k;function u(){return d()}var l=()=>k+n(),n=()=>2;export{u as a,l as b,k as c};'
	);
	expect(first).toBe('var k=1,d=()=>k;function u(){return d()}export{u as a,k as c,k as $$k};');
	expect(rest).toBe('import{$$k as k}from"./first.js";var l=()=>k+n(),n=()=>2;export{l as b};');
	expect(later).toBe(`import{c}from"../chunks/first.js";import{b as x}from"../${name}";x(c);`);
});

test('what it needs of the first file is handed out under a name that nothing else has', () => {
	const { first, rest } = made('var k=1;function u(){return k}var l=()=>k;export{u as a,l as b,u as c};');
	expect(first).toContain('export{u as a,u as c,k as $$k};');
	expect(rest).toContain('import{$$k as k}');
});

test('what does something when it is run stays', () => {
	const { first } = made('var l=start();function u(){}export{u as a,l as b,u as c};');
	expect(first).toContain('l=start()');
});

test('all of a module as one object goes along with who takes it whole', () => {
	const { first, rest } = made(
		'import{n as all}from"./tools.js";var k=1,l=all({k:()=>k});function u(){return k}export{u as a,l as b,u as c};'
	);
	expect(first).not.toContain('all({');
	expect(rest).toContain('l=all({k:()=>k})');
});

test('what gives another value to something that stays, stays with it', () => {
	const { first } = made('let k=1;function u(){return k}function l(){k=2}export{u as a,l as b,u as c};');
	expect(first).toContain('function l(){k=2}');
});

test('a file that takes what it finds stops the build', () => {
	expect(() =>
		made(
			'function u(){return "more than the first page"}export{u as a};',
			'import("../chunks/first.js").then((all)=>all.a)'
		)
	).toThrow('cannot be told');
});
