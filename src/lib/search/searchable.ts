import { KINDS, TEXT_FIELDS, textKey, type Entities, type Id, type Kind, type Plan } from '$lib/plan/model';
import { richToText } from '$lib/plan/rich-text';

/** One thing of the plan with its words, by field. */
export interface Searchable {
	readonly kind: Kind;
	readonly id: Id;
	readonly fields: Readonly<Record<string, string>>;
}

/** @param textOf the words of one of its long texts */
export function searchable<K extends Kind>(
	kind: K,
	entity: Entities[K],
	textOf: (field: string) => string
): Searchable {
	const fields: Record<string, string> = {};
	for (const field of SHORT_FIELDS[kind]) fields[String(field)] = wordsIn(entity[field]);
	for (const field of TEXT_FIELDS[kind]) fields[field] = textOf(field);
	return { kind, id: entity.id, fields };
}

/** Everything in a plan that is not removed. */
export function searchables(plan: Plan): readonly Searchable[] {
	const lists: { readonly [K in Kind]: readonly Entities[K][] } = plan;
	const ofKind = <K extends Kind>(kind: K): readonly Searchable[] => {
		return lists[kind]
			.filter(({ removed }) => !removed)
			.map((entity) => searchable(kind, entity, (field) => richToText(plan.texts[textKey(entity.id, field)] ?? [])));
	};
	return KINDS.flatMap((kind) => ofKind(kind));
}

const SHORT_FIELDS: { readonly [K in Kind]: readonly (keyof Entities[K])[] } = {
	themes: ['name', 'shortName'],
	ambitions: ['title', 'shortTitle'],
	goals: ['title'],
	activities: ['title', 'subtitle', 'targetGroups'],
	subActivities: ['title'],
	programmes: ['title', 'shortName', 'funder', 'lead'],
	people: ['name', 'function'],
	partners: ['name'],
	parts: ['title'],
	budgetHeadings: ['title'],
	budgetLines: ['label'],
	funding: ['label']
};

function wordsIn(value: unknown): string {
	if (typeof value === 'string') return value;
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join('\n') : '';
}
