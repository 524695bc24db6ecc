import { fold } from '$lib/plan/fold';
import type { Id, Plan } from '$lib/plan/model';
import { numbersOf } from '$lib/plan/numbering';
import type { SheetWords } from './columns';
import { lineOf, PROGRAMMES } from './cells';

/** What a cell can name. `entities` are what a budget line can be about. */
export type NameKind = 'ambitions' | 'people' | 'themes' | 'roles' | 'partners' | 'budgetHeadings' | 'entities';

/** The names of everything in a plan that a cell can point at, and the way back. */
export interface Names {
	/** Empty for what is gone. */
	readonly nameOf: (kind: NameKind, id: Id | null) => string;
	/** Null when nothing is called so, or more than one thing. */
	readonly find: (kind: NameKind, name: string) => Id | null;
	readonly all: (kind: NameKind) => readonly string[];
	readonly list: (kind: NameKind) => readonly { readonly id: Id; readonly name: string }[];
}

interface Named {
	readonly id: Id;
	readonly name: string;
	/** What it may also be called by. */
	readonly aliases: readonly string[];
}

export function namesOf(plan: Plan, words: Pick<SheetWords, 'untitled' | 'programme'>): Names {
	const { levels } = plan.meta;
	const here = <T extends { readonly removed: boolean }>(list: readonly T[]) => list.filter(({ removed }) => !removed);
	const ambitions = here(plan.ambitions);
	const activities = here(plan.activities);
	const numbers = numbersOf(levels, ambitions, activities, here(plan.subActivities));
	const numbered = (level: string, id: Id) => (numbers.has(id) ? [`${level} ${numbers.get(id)}`] : []);
	const lists: Readonly<Record<NameKind, readonly Named[]>> = {
		ambitions: ambitions.map(({ id, title, shortTitle }) => ({
			id,
			name: shortTitle || title,
			aliases: [title, String(numbers.get(id) ?? ''), ...numbered(levels.ambition.one, id)]
		})),
		people: here(plan.people).map(({ id, name }) => ({ id, name, aliases: [] })),
		themes: here(plan.themes).map(({ id, name, shortName }) => ({ id, name, aliases: [shortName] })),
		roles: plan.meta.roles.map(({ id, name }) => ({ id, name, aliases: [] })),
		partners: here(plan.partners).map(({ id, name }) => ({ id, name, aliases: [] })),
		budgetHeadings: here(plan.budgetHeadings).map(({ id, title }) => ({ id, name: title, aliases: [] })),
		entities: [
			...ambitions.map(({ id, title, shortTitle }) =>
				entity(levels.ambition.one, id, shortTitle || title || words.untitled, [
					title,
					...numbered(levels.ambition.one, id)
				])
			),
			...activities.map(({ id, title }) =>
				entity(levels.activity.one, id, title || words.untitled, numbered(levels.activity.one, id))
			),
			...here(plan.programmes).map(({ id, title, shortName }) =>
				entity(words.programme, id, title || words.untitled, [
					shortName,
					...PROGRAMMES.map((programme) => `${programme}: ${title}`)
				])
			)
		]
	};
	const indexes = new Map(Object.entries(lists).map(([kind, list]) => [kind, indexOf(list, words.untitled)]));
	return {
		nameOf: (kind, id) => (id === null ? '' : (indexes.get(kind)?.names.get(id) ?? '')),
		find: (kind, name) => indexes.get(kind)?.ids.get(keyOf(name)) ?? null,
		all: (kind) => [...(indexes.get(kind)?.names.values() ?? [])],
		list: (kind) => [...(indexes.get(kind)?.names ?? [])].map(([id, name]) => ({ id, name }))
	};
}

const entity = (level: string, id: Id, title: string, aliases: readonly string[]): Named => ({
	id,
	name: `${level}: ${title}`,
	aliases: [title, ...aliases]
});

export const keyOf = (name: string): string => fold(lineOf(name));

/** What is called the same gets "(2)", "(3)" behind it, in the order of the list. An alias of two things finds neither. */
function indexOf(list: readonly Named[], untitled: string) {
	const names = new Map<Id, string>();
	const ids = new Map<string, Id | null>();
	for (const { id, name } of list) {
		const plain = lineOf(name) || untitled;
		let unique = plain;
		for (let count = 2; ids.has(keyOf(unique)); count++) unique = `${plain} (${count})`;
		names.set(id, unique);
		ids.set(keyOf(unique), id);
	}
	const found = new Set(ids.keys());
	for (const { id, aliases } of list)
		for (const alias of aliases.map(keyOf)) {
			if (alias === '' || found.has(alias)) continue;
			const other = ids.get(alias);
			ids.set(alias, other === undefined || other === id ? id : null);
		}
	return { names, ids };
}

/**
 * The names in one cell, between ";" or line ends. A name that has a ";" of its own is found as long as it is known; a
 * "," only divides when there is nothing else to divide by.
 */
export function namesIn(text: string, isKnown: (name: string) => boolean): readonly string[] {
	const whole = lineOf(text);
	if (whole === '') return [];
	if (isKnown(whole)) return [whole];
	const separator = /[;\n]/.test(text.trim()) ? /([;\n])/ : /(,)/;
	const parts = text.split(separator);
	const names: string[] = [];
	for (let at = 0; at < parts.length;) {
		let end = at + 1;
		for (let next = Math.min(parts.length, at + LONGEST_NAME); next > at + 1; next -= 2)
			if (isKnown(lineOf(parts.slice(at, next).join('')))) {
				end = next;
				break;
			}
		const name = lineOf(parts.slice(at, end).join(''));
		if (name !== '' && !names.includes(name)) names.push(name);
		at = end + 1;
	}
	return names;
}

/** Pieces, separators included: a name with three separators in it is as far as is looked. */
const LONGEST_NAME = 7;
