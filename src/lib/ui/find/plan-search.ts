import { untrack } from 'svelte';
import { wordsIn } from '$lib/live/live-texts';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import { Slot } from '$lib/live/slot';
import { KINDS, type Id, type Kind } from '$lib/plan/model';
import type { Piece } from '$lib/search/excerpt';
import type { Found, Hit } from '$lib/search/plan-index';

/** The search over all texts of an open plan. Svelte follows it: what was found is found anew when the plan changes. */
export interface PlanSearch {
	find(searched: string): Found;
	/** What a field of a hit says, in its sentence, with the words marked. */
	excerpt(hit: Hit, field: string): readonly Piece[];
	/** Any words, with those of the hit marked. */
	mark(hit: Hit, text: string): readonly Piece[];
	activitiesMatching(searched: string): ReadonlySet<Id>;
}

const made = new WeakMap<LivePlan, Promise<PlanSearch>>();

/** The plan's search, made when somebody first asks for it and kept true to the plan from then on. */
export function searchOf(plan: LivePlan): Promise<PlanSearch> {
	const known = made.get(plan);
	if (known) return known;
	const search = makeSearch(plan);
	made.set(plan, search);
	search.catch(() => made.delete(plan));
	return search;
}

async function makeSearch(plan: LivePlan): Promise<PlanSearch> {
	const [{ createPlanIndex }, { searchable }, { markWords }] = await Promise.all([
		import('$lib/search/plan-index'),
		import('$lib/search/searchable'),
		import('$lib/search/excerpt')
	]);
	let index = createPlanIndex(plan.meta.language);
	const kinds = new Map<Id, Kind>();
	const stale = new Map<Id, Kind>();
	const readers = new Slot(() => {});

	function put<K extends Kind>(kind: K, id: Id) {
		const entity = plan.entity(kind, id);
		kinds.set(id, kind);
		if (!entity || entity.removed) index.drop(id);
		else index.put(searchable(kind, entity, (field) => wordsIn(plan, id, field)));
	}
	const all = () => KINDS.flatMap((kind) => plan.list(kind).map(({ id }) => [id, kind] as const));

	/** What changed since the last search is all that is read again. */
	function upToDate() {
		void readers.current;
		const { language } = plan.meta;
		untrack(() => {
			if (index.language !== language) {
				index = createPlanIndex(language);
				for (const [id, kind] of all()) stale.set(id, kind);
			}
			for (const [id, kind] of stale) put(kind, id);
		});
		stale.clear();
		return index;
	}
	const find = (searched: string) => upToDate().find(searched, { levels: plan.meta.levels, numbers: plan.numbers });

	plan.observe((touched, id) => {
		const kind = touched === 'text' ? kinds.get(id) : touched;
		if (kind) stale.set(id, kind);
		readers.wake();
	});
	await inSlices(all(), ([id, kind]) => put(kind, id));
	return {
		find,
		excerpt: (hit, field) => index.excerpt(hit, field),
		mark: (hit, text) => markWords(text, hit.words),
		activitiesMatching: (searched) =>
			new Set(find(searched).hits.flatMap(({ kind, id }) => (kind === 'activities' ? id : [])))
	};
}

/** Milliseconds of work at a stretch: a large plan is taken in without the page standing still. */
const SLICE_MS = 12;

async function inSlices<T>(items: readonly T[], run: (item: T) => void): Promise<void> {
	let since = performance.now();
	for (const item of items) {
		run(item);
		if (performance.now() - since < SLICE_MS) continue;
		await new Promise((done) => setTimeout(done));
		since = performance.now();
	}
}
