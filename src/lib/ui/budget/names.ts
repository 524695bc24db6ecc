import type { Activity, Ambition, BudgetLine, Id, Levels, Programme } from '$lib/plan/model';

/** What a budget line can be about. */
export interface EntityName {
	readonly kind: 'ambitions' | 'activities' | 'programmes';
	/** "Ambitie 1 · Bestuurlijk commitment", "15 · Leraar24". */
	readonly name: string;
	/** Short: "Ambitie 1", "Activiteit 15". */
	readonly reference: string;
}

export interface Nameable {
	readonly levels: Levels;
	readonly numbers: ReadonlyMap<Id, number>;
	readonly ambitions: readonly Ambition[];
	readonly activities: readonly Activity[];
	readonly programmes: readonly Programme[];
	readonly words: { readonly untitled: string; readonly programme: string };
}

export function namesById(input: Nameable): ReadonlyMap<Id, EntityName> {
	const { levels, numbers, words } = input;
	const referenceOf = (level: string, id: Id) => (numbers.has(id) ? `${level} ${numbers.get(id)}` : level);
	const names = new Map<Id, EntityName>();
	for (const { id, title, shortTitle } of input.ambitions) {
		const reference = referenceOf(levels.ambition.one, id);
		names.set(id, { kind: 'ambitions', reference, name: `${reference} · ${shortTitle || title || words.untitled}` });
	}
	for (const { id, title } of input.activities) {
		const number = numbers.get(id);
		const name = title || words.untitled;
		names.set(id, {
			kind: 'activities',
			reference: referenceOf(levels.activity.one, id),
			name: number === undefined ? name : `${number} · ${name}`
		});
	}
	for (const { id, title } of input.programmes)
		names.set(id, { kind: 'programmes', reference: words.programme, name: title || words.untitled });
	return names;
}

/** An ambition's line is called as the ambition is; other lines by their own label, or else by what they are about. */
export function nameOfLine(line: BudgetLine, names: ReadonlyMap<Id, EntityName>, untitled: string): string {
	const entity = line.entity === null ? undefined : names.get(line.entity);
	if (entity?.kind === 'ambitions') return entity.name;
	return line.label || entity?.name || untitled;
}
