/** What a file changed, in the words of the plan: a card an entity, under its activity where it is about one. */
import type { Dictionary } from '$lib/i18n/nl';
import type { Difference } from '$lib/plan/compare';
import { KINDS, type Entity, type Id, type Kind, type Plan } from '$lib/plan/model';
import { numbersOf } from '$lib/plan/numbering';
import { nameIn, rowsOf, type ChangeRow } from './change-rows';

export interface ChangeCard {
	readonly kind: Kind | 'meta';
	readonly id: Id;
	/** With its number, when it has one. */
	readonly name: string;
	readonly type: Difference['type'];
	readonly rows: readonly ChangeRow[];
}
export interface ChangeSection {
	readonly kind: Kind | 'meta';
	readonly name: string;
	readonly cards: readonly ChangeCard[];
}

export function changeSections(
	before: Plan,
	after: Plan,
	differences: readonly Difference[],
	words: Dictionary,
	language: 'nl' | 'en'
): readonly ChangeSection[] {
	const entities = entitiesOf(before, after);
	const nameOf = (id: Id) => nameIn(entities.get(id), entities) || words.merging.unnamed;
	const numbers = numbersOf(
		after.meta.levels,
		kept(after.ambitions),
		kept(after.activities),
		kept(after.subActivities)
	);
	const activities = new Set(after.activities.map(({ id }) => id));
	const cards = new Map<string, ChangeCard>();
	const cardOf = (kind: ChangeCard['kind'], id: Id, type: Difference['type'], rows: readonly ChangeRow[]) => {
		const [key, number] = [`${kind}/${id}`, numbers.get(id)];
		const name = kind === 'meta' ? after.meta.title || words.common.untitled : nameOf(id);
		const known = cards.get(key);
		if (known) cards.set(key, { ...known, rows: [...known.rows, ...rows] });
		else cards.set(key, { kind, id, name: number === undefined ? name : `${number} · ${name}`, type, rows });
	};
	for (const difference of differences) {
		const { kind, id, type } = difference;
		const rows = rowsOf(difference, { before, after, entities, nameOf, words, language });
		const about = kind === 'budgetLines' && after.budgetLines.find((line) => line.id === id)?.entity;
		if (typeof about !== 'string' || !activities.has(about)) cardOf(kind, id, type, rows);
		else {
			const line = words.merging.line(nameOf(id));
			const note =
				type === 'changed'
					? []
					: [{ label: line, from: '', to: words.merging.sides.merged.types[type], form: 'note' } as const];
			cardOf('activities', about, 'changed', [
				...note,
				...rows
					// What a new line is about is told by the card.
					.filter(({ label }) => type !== 'added' || label !== words.merging.fields.entity)
					.map((row) => ({ ...row, label: `${line}, ${row.label}` }))
			]);
		}
	}
	// What has a number stands in the order of the plan; what is no more comes after it.
	const places = new Map([...numbers.keys()].map((id, place) => [id, place]));
	const placeOf = ({ id }: ChangeCard) => places.get(id) ?? places.size;
	return ORDER.flatMap((kind) => {
		const own = [...cards.values()].filter((card) => card.kind === kind).sort((a, b) => placeOf(a) - placeOf(b));
		return own.length > 0 ? [{ kind, name: kindName(kind, after, words), cards: own }] : [];
	});
}

const ORDER: readonly ChangeCard['kind'][] = [
	'meta',
	'ambitions',
	'goals',
	'activities',
	'subActivities',
	'programmes',
	'budgetHeadings',
	'budgetLines',
	'funding',
	'themes',
	'people',
	'partners',
	'parts'
];

function kindName(kind: ChangeCard['kind'], { meta: { levels } }: Plan, { merging }: Dictionary): string {
	if (kind === 'ambitions') return levels.ambition.many;
	if (kind === 'activities') return levels.activity.many;
	return kind === 'subActivities' ? levels.subActivity.many : merging.kinds[kind];
}

const kept = <T extends Entity>(list: readonly T[]): readonly T[] => list.filter(({ removed }) => !removed);

/** As they are now, and those that are no more as they were. */
function entitiesOf(before: Plan, after: Plan): ReadonlyMap<Id, object> {
	const found = new Map<Id, object>();
	for (const plan of [before, after]) {
		for (const kind of KINDS) for (const entity of plan[kind]) found.set(entity.id, entity);
		for (const role of plan.meta.roles) found.set(role.id, role);
	}
	return found;
}
