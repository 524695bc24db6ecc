/** Lenient reading of stored values: a default for what is missing or of another type, never a complaint. */
import type { AmountKey, Amounts, Funding, Id, Phase, PrintedAmounts } from '$lib/plan/model';
import { SET_PREFIXES, type EntityMap, type SetField } from './schema';

export const STATES = ['draft', 'review', 'ready', 'adopted'] as const;
export const PART_KINDS = [
	'chapter',
	'ambitions',
	'themes',
	'activities',
	'programmes',
	'budget',
	'progress',
	'account',
	'unplaced'
] as const;
export const PHASES = [
	'original',
	'revised',
	'realised',
	'forecast',
	'realised.q1',
	'realised.q2',
	'realised.q3',
	'realised.q4'
] as const satisfies readonly Phase[];

export const entity = (id: Id, map: EntityMap) => ({ id, removed: map.get('removed') === true });
export const ordered = (id: Id, map: EntityMap) => ({ ...entity(id, map), order: text(map, 'order') });

export function text(map: EntityMap, key: string): string {
	const value = map.get(key);
	return typeof value === 'string' ? value : '';
}

export function ref(map: EntityMap, key: string): Id | null {
	return text(map, key) || null;
}

export function number(value: unknown): number | null {
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Cents stay whole and safe to add up whatever a document holds. */
export function cents(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

export function colour(map: EntityMap, fallback: string): string {
	const value = text(map, 'colour');
	return /^#[0-9a-f]{6}$/i.test(value) ? value : fallback;
}

export function choice<T>(value: unknown, allowed: readonly T[], fallback: T): T {
	return allowed.find((option) => option === value) ?? fallback;
}

/** What is set on an entity: the keys of all its sets together. Not by the map's iterator, which takes ten times as long. */
export function marks(map: EntityMap): readonly string[] {
	const found: string[] = [];
	map.forEach((value, key) => {
		if (value === true) found.push(key);
	});
	return found;
}

export function members(marks: readonly string[], field: SetField): string[] {
	const prefix = SET_PREFIXES[field];
	return marks
		.filter((key) => key.startsWith(prefix))
		.map((key) => key.slice(prefix.length))
		.sort();
}

/** Made once: a plan has thousands of lines, and most of them few of these keys. */
const AMOUNTS = PHASES.flatMap((phase) => (['personnel', 'other'] as const).map((kind) => `${phase}.${kind}` as const));
const PRINTED = PHASES.flatMap((phase) =>
	(['personnel', 'other', 'total'] as const).map(
		(kind) => ({ key: `${phase}.${kind}`, stored: `printed.${phase}.${kind}` }) as const
	)
);

export function amounts(map: EntityMap): Amounts {
	const found: Partial<Record<AmountKey, number>> = {};
	for (const key of AMOUNTS) {
		const value = cents(map.get(key));
		if (value !== undefined) found[key] = value;
	}
	return found;
}

export function printed(map: EntityMap): PrintedAmounts {
	const found: { -readonly [K in keyof PrintedAmounts]: PrintedAmounts[K] } = {};
	for (const { key, stored } of PRINTED) {
		const value = cents(map.get(stored));
		if (value !== undefined) found[key] = value;
	}
	return found;
}

export function phaseAmounts(map: EntityMap): Funding['amounts'] {
	const found: Partial<Record<Phase, number>> = {};
	for (const phase of PHASES) {
		const value = cents(map.get(phase));
		if (value !== undefined) found[phase] = value;
	}
	return found;
}
