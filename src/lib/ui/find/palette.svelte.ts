import { goto } from '$app/navigation';
import { t } from '$lib/i18n/t.svelte';
import type { Session } from '$lib/session';
import { search as searchAddress } from '$lib/ui/shell/routes';
import { itemOfHit, itemsOf, itemUsed, type Group, type Item } from './items';
import type { PlanSearch } from './plan-search';
import { rankItems } from './rank';
import { readRecent } from './recent';

export interface Section {
	readonly name: string;
	/** Items that everybody knows need no heading. */
	readonly heading: string | null;
	readonly items: readonly Item[];
}

/** What the palette shows: a state of this window. */
export interface PaletteState {
	typed: string;
	readonly sections: readonly Section[];
	readonly items: readonly Item[];
	readonly active: Item | null;
	point(item: Item): void;
	/** Up or down by a number of items; it goes round at the ends when that is one. */
	move(by: number): void;
	toEnd(end: 'first' | 'last'): void;
}

const MOST_ITEMS = 40;
const MOST_RECENT = 6;
/** What does not fit is found by typing. */
const MOST_OF_GROUP = 10;
const MOST_HITS = 8;
/** One letter is in every text. */
const SHORTEST_SEARCH = 2;

export function createPalette(
	session: () => Session | null,
	search: () => PlanSearch | null,
	atFirst: string
): PaletteState {
	let typed = $state(atFirst);
	let pointed = $state<string | null>(null);
	const recent = readRecent();
	const all = $derived(itemsOf(session()));
	const words = $derived(typed.trim());
	const sections = $derived(
		(words === '' ? atStart(session(), all, recent) : found(all)).filter(({ items }) => items.length > 0)
	);
	const items = $derived(sections.flatMap((section) => section.items));
	const active = $derived(items.find(({ id }) => id === pointed) ?? items[0] ?? null);

	function found(all: readonly Item[]): readonly Section[] {
		const ranked = rankItems(all, words, recent).slice(0, MOST_ITEMS);
		const [plan, texts] = [session(), search()];
		if (!plan) return [{ name: 'ranked', heading: null, items: ranked }];
		const hits = texts && words.length >= SHORTEST_SEARCH ? texts.find(words).hits : [];
		const inTexts = hits
			.slice(0, MOST_ITEMS)
			.flatMap((hit) => (texts ? itemOfHit(plan, texts, hit, words) : []))
			.filter(({ id }) => ranked.every((item) => item.id !== id))
			.slice(0, MOST_HITS);
		return [
			{ name: 'ranked', heading: null, items: ranked },
			{ name: 'texts', heading: t().find.groups.texts, items: inTexts },
			{ name: 'all', heading: null, items: [allTexts(plan, words)] }
		];
	}

	return {
		get typed() {
			return typed;
		},
		set typed(next) {
			typed = next;
			pointed = null;
		},
		get sections() {
			return sections;
		},
		get items() {
			return items;
		},
		get active() {
			return active;
		},
		point(item) {
			pointed = item.id;
		},
		move(by) {
			const at = items.findIndex((item) => item === active);
			const to = Math.abs(by) === 1 ? at + by + items.length : Math.max(0, Math.min(at + by, items.length - 1));
			pointed = items[to % items.length]?.id ?? null;
		},
		toEnd(end) {
			pointed = (end === 'first' ? items[0] : items.at(-1))?.id ?? null;
		}
	};
}

const START_GROUPS: readonly Exclude<Group, 'things' | 'typed'>[] = ['here', 'go', 'do', 'plans'];

/** Before anything is typed: what was used last, then what can be done. Things of the plan come when they are typed. */
function atStart(session: Session | null, all: readonly Item[], recent: readonly string[]): readonly Section[] {
	const words = t().find.groups;
	const byId = new Map(all.map((item) => [item.id, item]));
	const used = recent.flatMap((id) => byId.get(id) ?? (session && itemUsed(session, id)) ?? []).slice(0, MOST_RECENT);
	return [
		{ name: 'recent', heading: words.recent, items: used },
		...START_GROUPS.map((group) => ({
			name: group,
			heading: words[group],
			items: all.filter((item) => item.group === group && !used.includes(item)).slice(0, MOST_OF_GROUP)
		}))
	];
}

const allTexts = (session: Session, words: string): Item => ({
	id: 'all-texts',
	group: 'do',
	label: t().find.allTexts(words),
	run: () => goto(searchAddress(session.id, words))
});
