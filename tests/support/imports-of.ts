import ts from 'typescript';

export interface Import {
	readonly from: string;
	/** What is taken by name, types left out; null when it is everything. */
	readonly names: readonly string[] | null;
	/** Nothing of it is left when the types are gone. */
	readonly typeOnly: boolean;
	/** Loaded when it is needed: import(). */
	readonly onDemand: boolean;
}

/** Every import, re-export, import() and import type of a .ts, .js or .svelte file. */
export function importsOf(path: string, source: string): readonly Import[] {
	if (!path.endsWith('.svelte')) return importsOfScript(source);
	const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
	const markup = source.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '');
	const inMarkup = [...markup.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, from]): Import => ({
		from: from ?? '',
		names: null,
		typeOnly: false,
		onDemand: true
	}));
	return [...scripts.flatMap(importsOfScript), ...inMarkup];
}

/** Whether a file does nothing but pass on what others export. */
export function isBarrel(source: string): boolean {
	const { statements } = parse(source);
	return statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
}

const parse = (source: string) => ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest);

function importsOfScript(source: string): readonly Import[] {
	const file = parse(source);
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node))
			add(node.moduleSpecifier, isTypeOnly(node.importClause), false, namesOf(node.importClause));
		else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly, false);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true, false);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false, true);
		ts.forEachChild(node, visit);
	};
	const add = (specifier: ts.Node | undefined, typeOnly: boolean, onDemand: boolean, names: Import['names'] = null) => {
		const known = specifier && ts.isStringLiteralLike(specifier);
		found.push({ from: known ? specifier.text : (specifier?.getText(file) ?? ''), names, typeOnly, onDemand });
	};
	visit(file);
	return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = clause.namedBindings;
	if (clause.name || !names || !ts.isNamedImports(names)) return false;
	return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function namesOf(clause: ts.ImportClause | undefined): readonly string[] | null {
	const names = clause?.namedBindings;
	if (!clause || clause.name || !names || !ts.isNamedImports(names)) return null;
	return names.elements
		.filter(({ isTypeOnly }) => !isTypeOnly)
		.map((element) => (element.propertyName ?? element.name).text);
}
