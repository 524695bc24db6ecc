import type { Addition } from '$lib/plan/changes';
import { freshColour } from '$lib/plan/colour';
import type { Entities, Id, Plan } from '$lib/plan/model';
import { newPerson } from '$lib/plan/people';
import type { CompareOptions } from './compare';
import { keyOf, namesOf, type NameKind } from './names';

/** A name in the sheet that the plan does not know. */
export interface UnknownName {
	readonly key: string;
	readonly kind: NameKind;
	readonly name: string;
	/** In how many cells it stands. */
	readonly cells: number;
	/** Roles and what a budget line is about cannot be made here: they can only be chosen. */
	readonly canMake: boolean;
}

/** Finds what a name stands for: in the plan, among what the sheet adds, or by the person's answer. */
export interface NameBook {
	/** Null when it stands for nothing and is left out. */
	readonly resolve: (kind: NameKind, name: string) => Id | null;
	/** A row that the sheet adds, for other rows that name it. */
	readonly addEntity: (id: Id, names: readonly string[]) => void;
	readonly isKnown: (kind: NameKind, name: string) => boolean;
	readonly results: () => { readonly unknown: readonly UnknownName[]; readonly additions: readonly Addition[] };
}

const MAKEABLE: ReadonlySet<NameKind> = new Set(['ambitions', 'people', 'themes', 'partners', 'budgetHeadings']);

export function createNameBook(plan: Plan, { words, answers, idOf }: CompareOptions): NameBook {
	const names = namesOf(plan, words);
	const added = new Map<string, Id>();
	const unknown = new Map<string, UnknownName>();
	const additions = new Map<string, Addition>();

	const make = (kind: NameKind, key: string, name: string): Id | null => {
		const known = additions.get(key);
		if (known) return known.id;
		const addition = additionOf(kind, idOf(key), name, plan, [...additions.values()]);
		if (!addition) return null;
		additions.set(key, addition);
		if (kind === 'ambitions') addEntity(addition.id, [`${plan.meta.levels.ambition.one}: ${name}`, name]);
		return addition.id;
	};
	const addEntity: NameBook['addEntity'] = (id, all) => {
		for (const name of all) if (!added.has(keyOf(name))) added.set(keyOf(name), id);
	};
	const find = (kind: NameKind, name: string) =>
		names.find(kind, name) ?? (kind === 'entities' ? (added.get(keyOf(name)) ?? null) : null);
	return {
		resolve(kind, name) {
			const found = find(kind, name);
			if (found !== null) return found;
			const key = `${kind} ${keyOf(name)}`;
			const canMake = MAKEABLE.has(kind);
			const cells = (unknown.get(key)?.cells ?? 0) + 1;
			unknown.set(key, { key, kind, name: unknown.get(key)?.name ?? name, cells, canMake });
			const answer = answers.get(key) ?? (canMake ? 'make' : 'leave');
			if (answer === 'make') return make(kind, key, name);
			return answer === 'leave' ? null : answer;
		},
		addEntity,
		isKnown: (kind, name) => find(kind, name) !== null,
		results: () => ({ unknown: [...unknown.values()], additions: [...additions.values()] })
	};
}

/** What stands for a name that is new: only its name is known yet. */
function additionOf(kind: NameKind, id: Id, name: string, plan: Plan, others: readonly Addition[]): Addition | null {
	const base = { type: 'addition', id, texts: {} } as const;
	const listed = { id, removed: false, order: '' };
	const coloursOf = <K extends 'people' | 'themes'>(list: K) => [
		...plan[list].map(({ colour }) => colour),
		...others.flatMap((other) => (other.kind === 'people' || other.kind === 'themes' ? other.entity.colour : []))
	];
	switch (kind) {
		case 'people': {
			const people = coloursOf('people').map((colour) => ({ colour }));
			return { ...base, kind, entity: { ...newPerson(name, people), id, removed: false } };
		}
		case 'themes': {
			const letter = [...name].slice(0, 1).join('').toUpperCase();
			const entity: Entities['themes'] = {
				...listed,
				name,
				shortName: name,
				letter,
				colour: freshColour(coloursOf('themes'))
			};
			return { ...base, kind, entity };
		}
		case 'ambitions':
			return { ...base, kind, entity: { ...listed, title: name, shortTitle: '' } };
		case 'partners':
			return { ...base, kind, entity: { id, removed: false, name } };
		case 'budgetHeadings':
			return { ...base, kind, entity: { ...listed, title: name, parent: null, kind: 'sum', printed: {} } };
		case 'roles':
		case 'entities':
			return null;
	}
}
