/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [key: string]: any }} Node */

/**
 * The names that a piece of code takes from around it, and those among them that it gives another value.
 * @param {Node} root an ESTree node
 * @returns {{ readonly read: ReadonlySet<string>, readonly written: ReadonlySet<string> }}
 */
export function freeNames(root) {
	/** @type {Set<string>} */
	const read = new Set();
	/** @type {Set<string>} */
	const written = new Set();
	/** @param {string} name @param {readonly ReadonlySet<string>[]} scopes @param {boolean} isWritten */
	const meet = (name, scopes, isWritten) => {
		if (scopes.some((scope) => scope.has(name))) return;
		read.add(name);
		if (isWritten) written.add(name);
	};
	/** @param {Node | null | undefined} node @param {readonly ReadonlySet<string>[]} scopes @param {boolean} isWritten */
	const walk = (node, scopes, isWritten = false) => {
		if (!node) return;
		if (node.type === 'Identifier') return meet(node.name, scopes, isWritten);
		const inner = isScope(node) ? [...scopes, namesOf(node)] : scopes;
		for (const [key, value] of Object.entries(node)) {
			if (isOnlyName(node, key)) continue;
			const writes = isTarget(node, key) || (isWritten && PATTERNS.has(node.type) && key !== 'key');
			for (const child of Array.isArray(value) ? value : [value])
				if (isNode(child)) walk(child, inner, writes && child.type !== 'MemberExpression');
		}
	};
	walk(root, []);
	return { read, written };
}

/** The names that a statement at the top of a module makes. */
export function madeNames(/** @type {Node} */ statement) {
	/** @type {Set<string>} */
	const names = new Set();
	declare(statement, names);
	return names;
}

const PATTERNS = new Set(['ObjectPattern', 'ArrayPattern', 'AssignmentPattern', 'RestElement', 'Property']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement']);

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value;

/** A name that is a property, a label or of another file, and stands for nothing here. */
function isOnlyName(/** @type {Node} */ node, /** @type {string} */ key) {
	if (key === 'label' || key === 'imported') return true;
	if (key === 'property') return node.type === 'MemberExpression' && !node.computed;
	if (key === 'key') return !node.computed;
	return node.type === 'MetaProperty';
}

function isTarget(/** @type {Node} */ node, /** @type {string} */ key) {
	if (node.type === 'AssignmentExpression') return key === 'left';
	if (node.type === 'UpdateExpression') return key === 'argument';
	return (node.type === 'ForInStatement' || node.type === 'ForOfStatement') && key === 'left';
}

const isScope = (/** @type {Node} */ node) =>
	FUNCTIONS.has(node.type) ||
	LOOPS.has(node.type) ||
	['BlockStatement', 'StaticBlock', 'SwitchStatement', 'CatchClause', 'ClassExpression', 'ClassDeclaration'].includes(
		node.type
	);

/** The names that a node makes for what stands in it. */
function namesOf(/** @type {Node} */ node) {
	/** @type {Set<string>} */
	const names = new Set();
	if (FUNCTIONS.has(node.type)) {
		names.add('arguments');
		if (node.id && node.type === 'FunctionExpression') names.add(node.id.name);
		for (const param of node.params) bind(param, names);
		hoist(node.body, names);
	} else if (node.type === 'CatchClause') bind(node.param, names);
	else if (node.type === 'ClassExpression' && node.id) names.add(node.id.name);
	else if (node.type === 'StaticBlock') for (const statement of node.body) hoist(statement, names);
	const inside = {
		BlockStatement: node.body,
		StaticBlock: node.body,
		SwitchStatement: node.cases?.flatMap((/** @type {Node} */ one) => one.consequent),
		ForStatement: [node.init],
		ForInStatement: [node.left],
		ForOfStatement: [node.left]
	}[node.type];
	for (const statement of inside ?? []) if (statement) declare(statement, names);
	return names;
}

function declare(/** @type {Node} */ statement, /** @type {Set<string>} */ names) {
	if (statement.type === 'VariableDeclaration') for (const { id } of statement.declarations) bind(id, names);
	else if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
		names.add(statement.id.name);
	else if (statement.type === 'ImportDeclaration') for (const { local } of statement.specifiers) names.add(local.name);
}

/** A `var` is known in the whole function, however deep it stands. */
function hoist(/** @type {Node} */ node, /** @type {Set<string>} */ names) {
	if (FUNCTIONS.has(node.type)) return;
	if (node.type === 'VariableDeclaration' && node.kind === 'var') declare(node, names);
	for (const value of Object.values(node))
		for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) hoist(child, names);
}

function bind(/** @type {Node | null} */ pattern, /** @type {Set<string>} */ names) {
	if (!pattern) return;
	if (pattern.type === 'Identifier') names.add(pattern.name);
	else if (pattern.type === 'ObjectPattern')
		for (const part of pattern.properties) bind(part.value ?? part.argument, names);
	else if (pattern.type === 'ArrayPattern') for (const part of pattern.elements) bind(part, names);
	else bind(pattern.type === 'AssignmentPattern' ? pattern.left : pattern.argument, names);
}
