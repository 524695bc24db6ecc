import { beforeNavigate, goto } from '$app/navigation';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { hasText as HasText } from '$lib/live/live-texts';
import type { Activity, Id } from '$lib/plan/model';
import { later } from '$lib/ui/base/later.svelte';
import { ALL, filterQuery, readFilter, wantedIn, type Wanted } from './address-filter';
import { countByTheme, stayInPlace, type Facts } from './facts';
import { grouped, rowsOnce, type Group } from './grouping';
import { isNarrow, matching, withinPlan } from './matching';
import { inPlanOrder, sorted } from './sorting';
import { createWords } from './words.svelte';

/** What the list shows and how: it stands in the address, so that a link, a reload and the way back show the same. */
export interface Filter {
	readonly wanted: Wanted;
	/** The same for an address. */
	readonly query: string;
	/** Whether anything is left out. */
	readonly narrow: boolean;
	readonly groups: readonly Group[];
	/** Every activity that is shown, once. */
	readonly rows: readonly Id[];
	/** Of how many activities of the plan each theme is. */
	readonly byTheme: ReadonlyMap<Id, number>;
	/** Whether rows stand as the plan has them, so that they can be moved. */
	readonly movable: boolean;
	/** Still looking in texts. */
	readonly searching: boolean;
	set(part: Partial<Wanted>): void;
	/** All of it at once, as in an address. */
	setQuery(query: string): void;
	/** Shows everything; the order and the groups stay. */
	clear(): void;
}

/** The words of somebody who types get into the address when they pause. */
const TYPING_MS = 300;

/**
 * @param asked the query of the address @param item whether the address names an item
 * @param addressOf the address of now with another query @param left how this window showed the list before
 */
export function createFilter(
	plan: () => LivePlan,
	asked: () => URLSearchParams,
	item: () => boolean,
	addressOf: (query: string) => string,
	left = ''
): Filter {
	const address = createAddress(() => filterQuery(readFilter(asked())), item, addressOf, left);
	const wished = $derived(wantedIn(address.query));
	const words = createWords(plan, () => wished.words);
	/** Whether a text has words is known once what reads texts is there. */
	const texts = later(() => import('$lib/live/live-texts'));
	const facts = createFacts(plan, words.areIn, () => texts.current?.hasText);
	const wanted = $derived(withinPlan(wished, facts));
	const narrow = $derived(isNarrow(wanted));
	const reading = $derived(words.reading || (wanted.without.includes('result') && texts.current === null));
	$effect(() => {
		if (reading) void texts.load();
	});
	const byTitle = $derived(wanted.sort === 'title' || wanted.words.trim() !== '');

	let before: readonly Activity[] = [];
	/** A title that changes wakes nobody here, unless titles decide. */
	const activities = $derived.by(() => {
		const now = plan().list('activities');
		return (before = !byTitle && stayInPlace(before, now) ? before : now);
	});
	const ordered = $derived(sorted(inPlanOrder(activities, facts), wanted.sort, wanted.descending, facts));
	const groups = $derived(grouped(matching(ordered, wanted, facts), ordered, wanted.group, facts));
	const rows = $derived(rowsOnce(groups));
	const byTheme = $derived(countByTheme(activities));

	return {
		get wanted() {
			return wanted;
		},
		get query() {
			return address.query;
		},
		get narrow() {
			return narrow;
		},
		get groups() {
			return groups;
		},
		get rows() {
			return rows;
		},
		get byTheme() {
			return byTheme;
		},
		get movable() {
			return wanted.group === 'ambition' && wanted.sort === 'plan' && !wanted.descending;
		},
		get searching() {
			return reading;
		},
		set(part) {
			address.write(filterQuery({ ...wanted, ...part }), part.words === undefined ? 0 : TYPING_MS);
		},
		setQuery(query) {
			address.write(query, 0);
		},
		clear() {
			const { group, sort, descending } = wanted;
			address.write(filterQuery({ ...ALL, group, sort, descending }), 0);
		}
	};
}

function createFacts(
	plan: () => LivePlan,
	hasWords: Facts['hasWords'],
	hasText: () => typeof HasText | undefined
): Facts {
	return {
		get ambitions() {
			return plan().list('ambitions');
		},
		get themes() {
			return plan().list('themes');
		},
		get people() {
			return plan().list('people');
		},
		get programmes() {
			return plan().list('programmes');
		},
		costOf: (id) => plan().money.byEntity.get(id)?.total,
		hasResult: (id) => hasText()?.(plan(), id, 'result') ?? true,
		hasWords
	};
}

/**
 * The query of the address, written a moment after it is set. The address of an item without any query says nothing
 * about the list: undo and search open such addresses, and the list stays as it was.
 */
function createAddress(asked: () => string, item: () => boolean, addressOf: (query: string) => string, left: string) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** What was set but is not in the address yet, and the addresses under which that is so. */
	let waiting: { readonly query: string; readonly over: readonly string[] } | null = null;
	let last = left;
	let query = $derived.by(() => {
		const now = asked();
		if (waiting && !waiting.over.includes(now)) waiting = null;
		if (waiting) return waiting.query;
		return (last = now === '' && item() ? last : now);
	});
	async function bring() {
		if (!waiting) return;
		const { query } = waiting;
		waiting = { query, over: [...waiting.over, query] };
		if (query !== asked()) await goto(addressOf(query), { replaceState: true, keepFocus: true, noScroll: true });
		if (waiting?.query === query) waiting = null;
	}
	/** Whoever goes elsewhere goes there: words on their way to the address do not call them back. */
	beforeNavigate(() => clearTimeout(timer));
	$effect(() => () => clearTimeout(timer));
	return {
		get query() {
			return query;
		},
		write(next: string, delay: number) {
			waiting = { query: next, over: [asked(), ...(waiting?.over ?? [])] };
			query = last = next;
			clearTimeout(timer);
			timer = setTimeout(() => void bring(), delay);
		}
	};
}
