import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { freeNames, madeNames } from './free-names.js';

/** @typedef {import('./free-names.js').Node} Node */

const FOLDER = 'build/_app/immutable';
const REST = 'rest.';
/** Whether a path in the build is that of what was taken out. */
export const isRest = (/** @type {string} */ path) => path.startsWith(`_app/immutable/chunks/${REST}`);
const PRELOADED = /href="\.\/_app\/immutable\/([^"]+\.js)"/g;

/**
 * A bundler puts a module in one file, whole: what only a later page needs of it comes along with the first load. This
 * takes such functions out of the first file again, into one of their own, from which the later files then take them.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function splitFirst(inner) {
	return {
		...inner,
		async adapt(builder) {
			await inner.adapt(builder);
			const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('.js'))
				.map((file) => file.replaceAll('\\', '/'));
			const codes = new Map(files.map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]));
			const preloaded = [...readFileSync('build/index.html', 'utf8').matchAll(PRELOADED)].map(([, file = '']) => file);
			for (const [file, code] of split(codes, preloaded)) writeFileSync(`${FOLDER}/${file}`, code);
		}
	};
}

/**
 * @param {ReadonlyMap<string, string>} codes every file of the build by its path
 * @param {readonly string[]} preloaded the files of the first load; the largest is split
 * @returns {ReadonlyMap<string, string>} what the files become that change, and the new one
 */
export function split(codes, preloaded) {
	const size = (/** @type {string} */ file) => codes.get(file)?.length ?? 0;
	const first = preloaded.toSorted((a, b) => size(b) - size(a))[0] ?? '';
	const code = codes.get(first) ?? '';
	const { pieces, exported } = piecesOf(code);
	const links = [...codes].flatMap(([file, text]) => linksTo(first, file, text));
	const early = links
		.filter(({ file }) => preloaded.includes(file))
		.flatMap(({ names }) => names.map(([name]) => name));
	const later = unreached(
		pieces,
		early.map((name) => exported.get(name) ?? '')
	);
	const moved = new Set([...later].flatMap(({ made }) => [...made]));
	const made = new Set(pieces.flatMap((piece) => [...piece.made]));
	const takenBack = [...new Set([...later].flatMap(({ read }) => [...read]))].filter(
		(name) => made.has(name) && !moved.has(name)
	);
	const rest = `${REST}${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
	const folder = first.split('/')[0];
	const base = first.split('/').at(-1) ?? '';
	// What is taken back is not always known outside; a sign that no minifier uses keeps the new names apart.
	const given = [...exported, ...takenBack.map((name) => /** @type {const} */ ([`$$${name}`, name]))];
	const list = (/** @type {(name: string) => boolean} */ belongs) =>
		given.filter(([, name]) => belongs(name)).map(([outside, name]) => `${name} as ${outside}`);
	const changed = new Map([
		[first, `${written(pieces, (piece) => !later.has(piece))}export{${list((name) => !moved.has(name))}};`],
		[
			`${folder}/${rest}`,
			`import{${takenBack.map((name) => `$$${name} as ${name}`)}}from"./${base}";` +
				`${written(pieces, (piece) => later.has(piece))}export{${list((name) => moved.has(name))}};`
		]
	]);
	const outer = unknownIn(code);
	for (const [file, text] of changed)
		for (const name of unknownIn(text)) if (!outer.has(name)) throw new Error(`${file} does not have ${name}.`);
	for (const file of new Set(links.map((link) => link.file))) {
		if (preloaded.includes(file)) continue;
		const text = codes.get(file) ?? '';
		const own = links.filter((link) => link.file === file);
		changed.set(
			file,
			relinked(text, own, (name) => moved.has(exported.get(name) ?? ''), base, rest)
		);
	}
	return changed;
}

/** The names that a file takes from the browser. */
function unknownIn(/** @type {string} */ code) {
	const { pieces } = piecesOf(code);
	const made = new Set(pieces.flatMap((piece) => [...piece.made]));
	return new Set(pieces.flatMap(({ read }) => [...read]).filter((name) => !made.has(name)));
}

/**
 * @typedef {object} Piece a statement, or one of the variables of a statement
 * @property {string} code
 * @property {string} kind what stands in front of a variable
 * @property {ReadonlySet<string>} made
 * @property {ReadonlySet<string>} read
 * @property {ReadonlySet<string>} written
 * @property {boolean} isStill whether nothing happens when it is run
 */

/** @param {string} code */
function piecesOf(code) {
	/** @type {Piece[]} */
	const pieces = [];
	/** @type {Map<string, string>} */
	const exported = new Map();
	/** @type {Set<string>} */
	const imported = new Set();
	/** @param {Node} node @param {string} kind @param {Node} statement @param {boolean} isStill */
	const add = (node, kind, statement, isStill) =>
		pieces.push({
			code: code.slice(node.start, node.end),
			kind,
			made: madeNames(statement),
			isStill,
			...freeNames(node)
		});
	for (const statement of /** @type {readonly Node[]} */ (/** @type {unknown} */ (parseAst(code).body))) {
		if (statement.type === 'ExportNamedDeclaration' && !statement.declaration && !statement.source)
			for (const { local, exported: as } of statement.specifiers) exported.set(as.name ?? as.value, local.name);
		else if (statement.type === 'VariableDeclaration')
			for (const one of statement.declarations)
				add(
					one,
					statement.kind,
					{ ...statement, declarations: [one] },
					isStill(one.init) || isNamespace(one.init, imported)
				);
		else {
			add(statement, '', statement, isStill(statement));
			if (statement.type === 'ImportDeclaration') for (const name of madeNames(statement)) imported.add(name);
		}
	}
	return { pieces, exported };
}

/** All of a module as one object, as the bundler writes it for `import *`: `all({ name: () => name })`. */
function isNamespace(/** @type {Node | null} */ node, /** @type {ReadonlySet<string>} */ imported) {
	const [object, ...others] = node?.type === 'CallExpression' && imported.has(node.callee.name) ? node.arguments : [];
	return (
		object?.type === 'ObjectExpression' &&
		others.length === 0 &&
		object.properties.every((/** @type {Node} */ { value }) => value?.type === 'ArrowFunctionExpression')
	);
}

const STILL = new Set([
	'FunctionDeclaration',
	'FunctionExpression',
	'ArrowFunctionExpression',
	'Identifier',
	'Literal'
]);

/** @param {Node | null} node @returns {boolean} */
function isStill(node) {
	if (!node || STILL.has(node.type)) return true;
	switch (node.type) {
		case 'ClassDeclaration':
		case 'ClassExpression':
			return (
				isStill(node.superClass) &&
				node.body.body.every((/** @type {Node} */ part) =>
					part.type === 'MethodDefinition'
						? !part.computed || isStill(part.key)
						: part.type === 'PropertyDefinition' && (!part.static || isStill(part.value))
				)
			);
		case 'TemplateLiteral':
			return node.expressions.every(isStill);
		case 'UnaryExpression':
			return node.operator !== 'delete' && isStill(node.argument);
		case 'BinaryExpression':
		case 'LogicalExpression':
			return isStill(node.left) && isStill(node.right);
		case 'ArrayExpression':
			return node.elements.every((/** @type {Node | null} */ part) => part?.type !== 'SpreadElement' && isStill(part));
		case 'ObjectExpression':
			return node.properties.every(
				(/** @type {Node} */ part) => part.type === 'Property' && !part.computed && isStill(part.value)
			);
		case 'MemberExpression':
			return !node.computed && isStill(node.object);
		case 'NewExpression':
			return ['Map', 'Set', 'WeakMap', 'WeakSet'].includes(node.callee.name) && node.arguments.every(isStill);
		default:
			return false;
	}
}

/**
 * What the first load never comes to. What gives another value to something that stays has to stay too.
 * @param {readonly Piece[]} pieces @param {readonly string[]} roots
 * @returns {ReadonlySet<Piece>}
 */
function unreached(pieces, roots) {
	const maker = new Map(pieces.flatMap((piece) => [...piece.made].map((name) => [name, piece])));
	/** @type {Set<Piece>} */
	const reached = new Set();
	/** @param {Piece | undefined} piece */
	const reach = (piece) => {
		if (!piece || reached.has(piece)) return;
		reached.add(piece);
		for (const name of piece.read) reach(maker.get(name));
	};
	for (const piece of pieces) if (!piece.isStill) reach(piece);
	for (const name of roots) reach(maker.get(name));
	for (let before = -1; before !== reached.size;) {
		before = reached.size;
		for (const piece of pieces)
			if ([...piece.written].some((name) => reached.has(/** @type {Piece} */ (maker.get(name))))) reach(piece);
	}
	return new Set(pieces.filter((piece) => !reached.has(piece)));
}

/** @param {readonly Piece[]} pieces @param {(piece: Piece) => boolean} belongs */
function written(pieces, belongs) {
	let code = '';
	let open = '';
	for (const piece of pieces.filter(belongs)) {
		if (piece.kind !== '' && piece.kind === open) code += `,${piece.code}`;
		else code += `${open === '' ? '' : ';'}${piece.kind === '' ? piece.code : `${piece.kind} ${piece.code}`}`;
		if (piece.kind === '' && !/[;}]$/.test(piece.code)) code += ';';
		open = piece.kind;
	}
	return open === '' ? code : `${code};`;
}

/**
 * @typedef {object} Link a place where a file takes something from the first one
 * @property {string} file
 * @property {number} start
 * @property {number} end
 * @property {string} word
 * @property {readonly (readonly [string, string])[]} names as they are called there, and here
 */

/** @param {string} first @param {string} file @param {string} text @returns {readonly Link[]} */
function linksTo(first, file, text) {
	const base = first.split('/').at(-1) ?? '';
	if (file === first || !text.includes(base)) return [];
	if (new RegExp(String.raw`import\(\s*["'][^"']*${base}`).test(text.replaceAll('`', '"')))
		throw new Error(`${file} loads the first file on demand: what it takes from there cannot be told.`);
	return [...text.matchAll(/\b(import|export)\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g)]
		.filter(([, , , from]) => from?.endsWith(`/${base}`))
		.map(({ 0: whole, 1: word = '', 2: list = '', index }) => ({
			file,
			start: index,
			end: index + whole.length,
			word,
			names: list.split(',').map((name) => {
				const [there = '', here = there] = name.trim().split(/\s+as\s+/);
				return /** @type {const} */ ([there, here]);
			})
		}));
}

/** @param {string} text @param {readonly Link[]} links @param {(name: string) => boolean} isMoved @param {string} base @param {string} rest */
function relinked(text, links, isMoved, base, rest) {
	let code = text;
	for (const { start, end, word, names } of links.toReversed()) {
		const path = /"([^"]*)"$/.exec(code.slice(start, end))?.[1]?.slice(0, -base.length) ?? './';
		const from = (/** @type {readonly (readonly [string, string])[]} */ list, /** @type {string} */ file) =>
			`${word}{${list.map(([there, here]) => (there === here ? here : `${there} as ${here}`)).join(',')}}from"${path}${file}"`;
		const [stayed, left] = [names.filter(([name]) => !isMoved(name)), names.filter(([name]) => isMoved(name))];
		if (left.length === 0) continue;
		const parts = [...(stayed.length > 0 ? [from(stayed, base)] : []), from(left, rest)];
		code = code.slice(0, start) + parts.join(';') + code.slice(end);
	}
	return code;
}
