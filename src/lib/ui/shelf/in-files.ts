import { readPlan } from '$lib/doc/read';
import { comparePlans, type Difference } from '$lib/plan/compare';
import { KINDS, type Id, type Kind, type Plan } from '$lib/plan/model';
import { openPlan } from '$lib/session';
import { readCopiedPlan } from '$lib/sync/copied-plan';
import { readCopy, type Copy } from '$lib/sync/copies';

/** How much of a plan stands in a file too. */
export type InFiles =
	| { readonly type: 'nowhere' }
	/** The plan on this device cannot be read, or not all of it. */
	| { readonly type: 'unreadable' }
	/** There is a file, and nobody knows what is in it. */
	| { readonly type: 'unknown'; readonly copy: Copy }
	| { readonly type: 'all'; readonly copy: Copy }
	| { readonly type: 'some'; readonly copy: Copy; readonly missing: Missing };

/** What changed after the last copy. */
export interface Missing {
	/** How many of each kind, the plan's own fields left out. */
	readonly counts: readonly { readonly kind: Kind; readonly count: number }[];
	/** Whether the plan's own fields are among it. */
	readonly meta: boolean;
	/** Of the first few things; empty for one without a title. */
	readonly titles: readonly string[];
	/** How many more there are. */
	readonly more: number;
	readonly levels: Plan['meta']['levels'];
}

const MOST_TITLES = 5;

export async function lookInFiles(id: Id): Promise<InFiles> {
	const copy = await readCopy(id);
	if (!copy) return { type: 'nowhere' };
	const opened = await openPlan(id);
	if (!opened.ok) return { type: 'unreadable' };
	const now = readPlan(opened.value.doc);
	const { damage } = opened.value.saving;
	await opened.value.close();
	if (damage) return { type: 'unreadable' };
	const before = await readCopiedPlan(id);
	if (!before) return { type: 'unknown', copy };
	const missing = missingFrom(before, now);
	return missing ? { type: 'some', copy, missing } : { type: 'all', copy };
}

/** Null when everything of the plan was there before. */
export function missingFrom(before: Plan, now: Plan): Missing | null {
	const differences = comparePlans(before, now);
	if (differences.length === 0) return null;
	const things = differences.flatMap(({ kind, id }) => (kind === 'meta' ? [] : [{ kind, id }]));
	return {
		counts: KINDS.map((kind) => ({ kind, count: things.filter((thing) => thing.kind === kind).length })).filter(
			({ count }) => count > 0
		),
		meta: differences.some(({ kind }) => kind === 'meta'),
		titles: things
			.slice(0, MOST_TITLES)
			.map(({ kind, id }) => titleOf(now, kind, id) ?? titleOf(before, kind, id) ?? ''),
		more: Math.max(0, things.length - MOST_TITLES),
		levels: now.meta.levels
	};
}

/** Undefined when the plan has no such thing. A budget line without a label is called as what it is about. */
function titleOf(plan: Plan, kind: Exclude<Difference['kind'], 'meta'>, id: Id): string | undefined {
	const entity = plan[kind].find((one) => one.id === id);
	if (!entity) return undefined;
	if ('title' in entity) return entity.title;
	if ('name' in entity) return entity.name;
	if (entity.label !== '' || !('entity' in entity)) return entity.label;
	const { entity: about } = entity;
	return [...plan.ambitions, ...plan.activities, ...plan.programmes].find((one) => one.id === about)?.title ?? '';
}
