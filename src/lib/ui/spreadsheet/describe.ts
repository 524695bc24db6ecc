import { USES, type PlainUse } from '$lib/exchange/sheet/columns';
import type { Dictionary } from '$lib/i18n/nl';
import type { Addition, Change } from '$lib/plan/changes';
import type { Id, Kind, Plan } from '$lib/plan/model';
import { formatAmount } from '$lib/plan/money';
import { numbersOf } from '$lib/plan/numbering';
import { richToText } from '$lib/plan/rich-text';

/** A change in words: what it is about, and what stands there before and after. Empty is nothing. */
export interface Described {
	readonly label: string;
	readonly from: string;
	readonly to: string;
	readonly isAmount: boolean;
}

export interface Describer {
	readonly describe: (change: Change) => readonly Described[];
	/** Of the activity, budget line or funding that a change is about. */
	readonly nameOf: (kind: Kind, id: Id) => string;
	readonly numberOf: (id: Id) => number | undefined;
}

export function describer(
	plan: Plan,
	additions: readonly Addition[],
	words: Dictionary,
	language: 'nl' | 'en'
): Describer {
	const { heads } = words.spreadsheet.file;
	const { untitled } = words.common;
	const entities = new Map<Id, object>();
	for (const kind of KINDS) for (const entity of plan[kind]) entities.set(entity.id, entity);
	for (const { id, entity } of additions) entities.set(id, entity);
	for (const role of plan.meta.roles) entities.set(role.id, role);
	const numbers = numbersOf(
		plan.meta.levels,
		plan.ambitions.filter(({ removed }) => !removed),
		plan.activities.filter(({ removed }) => !removed),
		[]
	);
	const nameOfId = (id: Id): string => nameIn(entities.get(id)) || untitled;
	const amount = (cents: number | null) => (cents === null ? '' : formatAmount(cents, language));
	const labelOf = (field: string): string => {
		if (field === 'ambition') return plan.meta.levels.ambition.one;
		if (field === 'kind') return heads.fundingKind;
		if (field === 'original') return heads.amount;
		const use = field.replace('original.', '');
		return isHead(use) ? heads[use] : use;
	};
	const valueOf = (field: string, value: string | null): string => {
		if (value === null || value === '') return '';
		if (field === 'state') return stringIn(words.common.states, value);
		if (field === 'kind') return stringIn(words.budget.fundingKinds, value);
		return REFERENCES.has(field) ? nameOfId(value) : value;
	};
	const member = (field: string, id: string) => (field === 'targetGroups' ? id : nameOfId(id));
	const plain = (label: string, from: string, to: string, isAmount = false): Described => ({
		label,
		from,
		to,
		isAmount
	});

	const describe = (change: Change): readonly Described[] => {
		switch (change.type) {
			case 'field': {
				const { field } = change;
				return [plain(labelOf(field), valueOf(field, change.from), valueOf(field, change.to))];
			}
			case 'member': {
				const name = member(change.field, change.member);
				return [plain(labelOf(change.field), change.on ? '' : name, change.on ? name : '')];
			}
			case 'amount':
				return [plain(labelOf(change.key), amount(change.from), amount(change.to), true)];
			case 'text':
				return [plain(labelOf(change.field), richToText(change.from), richToText(change.to))];
			case 'removal':
				return [plain(words.spreadsheet.changes.removal, nameOfId(change.id), '')];
			case 'addition':
				return describeAddition(change);
		}
	};
	const describeAddition = ({ entity, texts }: Addition): readonly Described[] => [
		...Object.entries(entity).flatMap(([field, value]: [string, unknown]): Described[] => {
			if (NOT_SHOWN.has(field)) return [];
			if (typeof value === 'string') return value === '' ? [] : [plain(labelOf(field), '', valueOf(field, value))];
			if (Array.isArray(value))
				return value.length === 0
					? []
					: [plain(labelOf(field), '', value.map((id) => member(field, String(id))).join('; '))];
			if (field !== 'amounts' || typeof value !== 'object' || value === null) return [];
			return Object.entries(value).map(([key, cents]) => plain(labelOf(key), '', amount(Number(cents)), true));
		}),
		...Object.entries(texts).map(([field, rich]) => plain(labelOf(field), '', richToText(rich)))
	];
	const nameOf: Describer['nameOf'] = (kind, id) => {
		const entity = entities.get(id);
		if (kind !== 'budgetLines') return nameIn(entity) || untitled;
		const about: unknown = entity && Reflect.get(entity, 'entity');
		return nameIn(entity) || (typeof about === 'string' ? nameOfId(about) : untitled);
	};
	return { describe, nameOf, numberOf: (id) => numbers.get(id) };
}

const KINDS = [
	'themes',
	'ambitions',
	'activities',
	'programmes',
	'people',
	'partners',
	'budgetHeadings',
	'budgetLines',
	'funding'
] as const satisfies readonly Kind[];
const REFERENCES: ReadonlySet<string> = new Set(['ambition', 'owner', 'heading', 'entity']);
const NOT_SHOWN: ReadonlySet<string> = new Set(['id', 'removed', 'order', 'printed']);

const HEADS: ReadonlySet<string> = new Set(Object.values(USES).flat());
const isHead = (use: string): use is Exclude<PlainUse, 'skip' | 'ambition'> => HEADS.has(use) && use !== 'ambition';

function nameIn(entity: object | undefined): string {
	for (const field of ['shortTitle', 'title', 'name', 'label']) {
		const value: unknown = entity && Reflect.get(entity, field);
		if (typeof value === 'string' && value !== '') return value;
	}
	return '';
}

function stringIn(words: Readonly<Record<string, string>>, key: string): string {
	return words[key] ?? key;
}
