import type { Dictionary } from '$lib/i18n/nl';
import type { Difference } from '$lib/plan/compare';
import { TEXT_FIELDS, textKey, type Id, type Plan } from '$lib/plan/model';
import { formatAmount } from '$lib/plan/money';
import { richToText } from '$lib/plan/rich-text';

/** One field that changed, in words. */
export interface ChangeRow {
	readonly label: string;
	readonly from: string;
	readonly to: string;
	/** A note has no value before: it says what happened. */
	readonly form: 'words' | 'amount' | 'note';
}

interface Around {
	readonly before: Plan;
	readonly after: Plan;
	readonly entities: ReadonlyMap<Id, object>;
	readonly nameOf: (id: Id) => string;
	readonly words: Dictionary;
	readonly language: 'nl' | 'en';
}

/** The fields that differ; of something new all that is filled in; of what was only removed or put back none. */
export function rowsOf({ kind, id, type, fields }: Difference, around: Around): readonly ChangeRow[] {
	const { before, after, words } = around;
	const [was, now] = [before, after].map((plan): object | undefined =>
		kind === 'meta' ? plan.meta : plan[kind].find((entity) => entity.id === id)
	);
	const texts: readonly string[] = kind === 'meta' ? [] : TEXT_FIELDS[kind];
	const names = type === 'added' && now ? [...Object.keys(now), ...texts] : fields;
	return names.flatMap((field): readonly ChangeRow[] => {
		if (NOT_SHOWN.has(field) || (type === 'added' && NAMES.includes(field))) return [];
		const label = labelOf(field, around);
		if (texts.includes(field)) {
			const [from = '', to = ''] = [before, after].map((plan) => richToText(plan.texts[textKey(id, field)] ?? []));
			return from === to ? noted(type, label, words) : [{ label, from, to, form: 'words' }];
		}
		if (field === 'order')
			return type === 'changed' ? [{ label: words.merging.moved, from: '', to: '', form: 'note' }] : [];
		if (field === 'amounts') return amountRows(recordIn(was, field), recordIn(now, field), around);
		const [from = '', to = ''] = [was, now].map((entity) => valueIn(entity, kind, field, around));
		return from === to ? noted(type, label, words) : [{ label, from, to, form: 'words' }];
	});
}

/** What an entity is called; a budget line without a name of its own is called after what it is about. */
export function nameIn(entity: object | undefined, entities: ReadonlyMap<Id, object>): string {
	if (!entity) return '';
	for (const field of NAMES) {
		const value: unknown = Reflect.get(entity, field);
		if (typeof value === 'string' && value !== '') return value;
	}
	const about: unknown = Reflect.get(entity, 'entity');
	return typeof about === 'string' && entities.get(about) !== entity ? nameIn(entities.get(about), new Map()) : '';
}

/** What is new is called so already. */
const NAMES: readonly string[] = ['shortTitle', 'title', 'name', 'label'];
const NOT_SHOWN: ReadonlySet<string> = new Set(['id', 'removed', 'schema', 'printed']);
const REFERENCES: ReadonlySet<string> = new Set([
	'ambition',
	'activity',
	'owner',
	'place',
	'parent',
	'heading',
	'entity'
]);

/** A change that words do not show, such as bold letters. */
const noted = (type: Difference['type'], label: string, { merging }: Dictionary): readonly ChangeRow[] =>
	type === 'added' ? [] : [{ label, from: '', to: merging.changed, form: 'note' }];

function labelOf(field: string, { after, words }: Around): string {
	const { levels } = after.meta;
	if (field === 'ambition' || field === 'activity') return levels[field].one;
	if (field === 'activities') return `${words.merging.fields.activities} ${levels.activity.many.toLowerCase()}`;
	return wordIn(words.merging.fields, field);
}

function amountRows(
	was: Readonly<Record<string, unknown>>,
	now: Readonly<Record<string, unknown>>,
	{ words, language }: Around
): readonly ChangeRow[] {
	const amount = (value: unknown) => (typeof value === 'number' ? formatAmount(value, language) : '');
	const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((key) => was[key] !== now[key]);
	return keys.map((key) => {
		const kind = /\.(personnel|other)$/.exec(key)?.[1];
		const phase = wordIn(words.merging.phases, kind === undefined ? key : key.slice(0, -kind.length - 1));
		const label = kind === undefined ? phase : `${phase}, ${wordIn(words.merging.costs, kind)}`;
		return { label, from: amount(was[key]), to: amount(now[key]), form: 'amount' };
	});
}

function valueIn(entity: object | undefined, kind: Difference['kind'], field: string, around: Around): string {
	const value: unknown = entity && Reflect.get(entity, field);
	const { words, nameOf, language } = around;
	if (value === undefined || value === null || value === '') return '';
	if (typeof value === 'boolean') return value ? words.merging.yes : words.merging.no;
	if (typeof value === 'number') return String(value).replace('.', language === 'nl' ? ',' : '.');
	if (typeof value === 'string') {
		if (field === 'state') return wordIn(words.common.states, value);
		if (field === 'kind' && kind === 'funding') return wordIn(words.budget.fundingKinds, value);
		if (field === 'language') return wordIn(words.settings.languages, value);
		if (field === 'varianceConvention') return wordIn(words.settings.variances, value);
		return REFERENCES.has(field) ? nameOf(value) : value;
	}
	if (field === 'roles' && kind === 'meta' && Array.isArray(value))
		return value.map((role: object) => nameIn(role, new Map())).join('; ');
	if (Array.isArray(value))
		return value.map((item: unknown) => (field === 'targetGroups' ? String(item) : nameOf(String(item)))).join('; ');
	if (field === 'levels')
		return Object.values(value)
			.map((level: object) => String(Reflect.get(level, 'many')))
			.join('; ');
	const amount: unknown = Reflect.get(value, 'amount');
	return typeof amount === 'number' ? formatAmount(amount, language) : nameIn(value, new Map());
}

function recordIn(entity: object | undefined, key: string): Readonly<Record<string, unknown>> {
	const value: unknown = entity && Reflect.get(entity, key);
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

const wordIn = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
