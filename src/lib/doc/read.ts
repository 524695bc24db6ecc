/** The one reading of the shared document. Lenient: defaults for what is missing, silence about what is unknown. */
import * as Y from 'yjs';
import {
	byOrder,
	KINDS,
	TEXT_FIELDS,
	textKey,
	type Entities,
	type Id,
	type Kind,
	type Plan,
	type TextKey
} from '$lib/plan/model';
import { isEmptyRich, type RichText } from '$lib/plan/rich-text';
import { fragmentToRich } from './rich-text';
import { readMeta } from './read-meta';
import {
	amounts,
	choice,
	colour,
	entity,
	marks,
	members,
	number,
	ordered,
	PART_KINDS,
	phaseAmounts,
	printed,
	ref,
	STATES,
	text
} from './read-values';
import { entityOf, rootOf, textOf, type EntityMap } from './schema';

const readers: { readonly [K in Kind]: (id: Id, map: EntityMap) => Entities[K] } = {
	themes: (id, map) => ({
		...ordered(id, map),
		name: text(map, 'name'),
		shortName: text(map, 'shortName'),
		letter: text(map, 'letter'),
		colour: colour(map, '#4a5956')
	}),
	ambitions: (id, map) => ({ ...ordered(id, map), title: text(map, 'title'), shortTitle: text(map, 'shortTitle') }),
	goals: (id, map) => ({ ...ordered(id, map), ambition: ref(map, 'ambition'), title: text(map, 'title') }),
	activities: (id, map) => {
		const set = marks(map);
		return {
			...ordered(id, map),
			ambition: ref(map, 'ambition'),
			title: text(map, 'title'),
			subtitle: text(map, 'subtitle'),
			owner: ref(map, 'owner'),
			state: choice(map.get('state'), STATES, 'draft'),
			themes: members(set, 'themes'),
			roles: members(set, 'roles'),
			partners: members(set, 'partners'),
			targetGroups: members(set, 'targetGroups')
		};
	},
	subActivities: (id, map) => ({
		...ordered(id, map),
		activity: ref(map, 'activity'),
		title: text(map, 'title'),
		owner: ref(map, 'owner'),
		state: choice(map.get('state'), STATES, 'draft'),
		themes: members(marks(map), 'themes')
	}),
	programmes: (id, map) => {
		const set = marks(map);
		return {
			...ordered(id, map),
			title: text(map, 'title'),
			shortName: text(map, 'shortName'),
			funder: text(map, 'funder'),
			lead: text(map, 'lead'),
			share: number(map.get('share')),
			place: ref(map, 'place'),
			activities: members(set, 'activities'),
			partners: members(set, 'partners')
		};
	},
	people: (id, map) => ({
		...entity(id, map),
		name: text(map, 'name'),
		initials: text(map, 'initials'),
		colour: colour(map, '#4a5956'),
		function: text(map, 'function')
	}),
	partners: (id, map) => ({ ...entity(id, map), name: text(map, 'name') }),
	parts: (id, map) => ({
		...ordered(id, map),
		kind: choice(map.get('kind'), PART_KINDS, 'chapter'),
		title: text(map, 'title'),
		level: choice(map.get('level'), [1, 2, 3] as const, 1),
		parent: ref(map, 'parent'),
		shown: map.get('shown') !== false
	}),
	budgetHeadings: (id, map) => ({
		...ordered(id, map),
		title: text(map, 'title'),
		parent: ref(map, 'parent'),
		kind: choice(map.get('kind'), ['sum', 'total'] as const, 'sum'),
		printed: printed(map)
	}),
	budgetLines: (id, map) => ({
		...ordered(id, map),
		heading: ref(map, 'heading'),
		entity: ref(map, 'entity'),
		label: text(map, 'label'),
		amounts: amounts(map),
		printed: printed(map)
	}),
	funding: (id, map) => ({
		...ordered(id, map),
		label: text(map, 'label'),
		kind: choice(map.get('kind'), ['subsidy', 'reserve', 'project'] as const, 'subsidy'),
		amounts: phaseAmounts(map)
	})
};

export function readEntity<K extends Kind>(doc: Y.Doc, kind: K, id: Id): Entities[K] | undefined {
	const map = entityOf(doc, kind, id);
	return map instanceof Y.Map ? readers[kind](id, map) : undefined;
}

/** Every entity of a kind, removed ones included, by id. */
export function readEntities<K extends Kind>(doc: Y.Doc, kind: K): Map<Id, Entities[K]> {
	const found = new Map<Id, Entities[K]>();
	rootOf(doc, kind).forEach((map, id) => {
		if (map instanceof Y.Map) found.set(id, readers[kind](id, map));
	});
	return found;
}

/** The same in order (people and partners: by id). */
export function readAll<K extends Kind>(doc: Y.Doc, kind: K): Entities[K][] {
	return [...readEntities(doc, kind).values()].sort(byOrder);
}

export function readText(doc: Y.Doc, id: Id, field: string): RichText {
	return fragmentToRich(textOf(doc, id, field));
}

/** The whole plan as a frozen copy in plain values: for files, versions and comparison, never for a screen. */
export function readPlan(doc: Y.Doc): Plan {
	const texts: Record<TextKey, RichText> = {};
	const all = <K extends Kind>(kind: K): Entities[K][] => readAll(doc, kind);
	for (const kind of KINDS)
		for (const { id } of all(kind))
			for (const field of TEXT_FIELDS[kind]) {
				const rich = readText(doc, id, field);
				if (!isEmptyRich(rich)) texts[textKey(id, field)] = rich;
			}
	return {
		meta: readMeta(doc),
		themes: all('themes'),
		ambitions: all('ambitions'),
		goals: all('goals'),
		activities: all('activities'),
		subActivities: all('subActivities'),
		programmes: all('programmes'),
		people: all('people'),
		partners: all('partners'),
		parts: all('parts'),
		budgetHeadings: all('budgetHeadings'),
		budgetLines: all('budgetLines'),
		funding: all('funding'),
		texts
	};
}
