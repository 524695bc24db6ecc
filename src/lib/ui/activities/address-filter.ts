import type { Id, State } from '$lib/plan/model';

export const STATES: readonly State[] = ['draft', 'review', 'ready', 'adopted'];
/** What an activity may be without. */
export const LACKS = ['theme', 'owner', 'result', 'amount', 'ambition', 'programme'] as const;
export type Lack = (typeof LACKS)[number];
export const GROUPINGS = ['ambition', 'theme', 'owner', 'programme', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];
/** `plan` is the order of the plan, which is that of the numbers. */
export const SORTS = ['plan', 'title', 'cost', 'owner', 'state', 'themes'] as const;
export type Sort = (typeof SORTS)[number];

/** What the list of activities shows, and how: all of the themes, one of the states, all of the words. */
export interface Wanted {
	readonly words: string;
	readonly themes: readonly Id[];
	readonly ambition: Id | null;
	readonly owner: Id | null;
	readonly programme: Id | null;
	readonly states: readonly State[];
	/** Only those that have none of these. */
	readonly without: readonly Lack[];
	readonly group: Grouping;
	readonly sort: Sort;
	readonly descending: boolean;
}

export const ALL: Wanted = {
	words: '',
	themes: [],
	ambition: null,
	owner: null,
	programme: null,
	states: [],
	without: [],
	group: 'ambition',
	sort: 'plan',
	descending: false
};

/**
 * What stands after ? in the address of the list, without what is as always: `theme=a&ambition=b&sort=-cost`.
 * For links: activitiesWhere(plan, filterQuery({ themes: [theme], ambition })).
 */
export function filterQuery(wanted: Partial<Wanted>): string {
	const { words, themes, ambition, owner, programme, states, without, group, sort, descending } = { ...ALL, ...wanted };
	const pairs = [
		...(words.trim() === '' ? [] : [['q', words.trim()]]),
		...themes.map((id) => ['theme', id]),
		...(ambition === null ? [] : [['ambition', ambition]]),
		...(owner === null ? [] : [['owner', owner]]),
		...(programme === null ? [] : [['programme', programme]]),
		...states.map((state) => ['status', state]),
		...without.map((lack) => ['without', lack]),
		...(group === ALL.group ? [] : [['group', group]]),
		...(sort === ALL.sort && !descending ? [] : [['sort', descending ? `-${sort}` : sort]])
	];
	return pairs.map(([key = '', value = '']) => `${key}=${encodeURIComponent(signed(value))}`).join('&');
}

/** Reads an address, which may come from anyone: what is not understood, too long or too much is left out. */
export function readFilter(query: URLSearchParams): Wanted {
	const one = (key: string) => all(query, key)[0] ?? null;
	const known = <T extends string>(key: string, allowed: readonly T[]) =>
		allowed.filter((option) => all(query, key).includes(option));
	const order = one('sort') ?? '';
	const sort = SORTS.find((option) => option === order.replace('-', ''));
	return {
		words: (one('q') ?? '').slice(0, MOST_WORDS),
		themes: all(query, 'theme'),
		ambition: one('ambition'),
		owner: one('owner'),
		programme: one('programme'),
		states: known('status', STATES),
		without: known('without', LACKS),
		group: known('group', GROUPINGS)[0] ?? ALL.group,
		sort: sort ?? ALL.sort,
		descending: sort !== undefined && order.startsWith('-')
	};
}

/** The same from the text of a query. */
export const wantedIn = (query: string): Wanted => readFilter(new URLSearchParams(query));

/** Signs. */
const MOST_WORDS = 200;
const MOST_VALUES = 20;

const all = (query: URLSearchParams, key: string): readonly string[] =>
	[...new Set(query.getAll(key).slice(0, MOST_VALUES).map(unsigned))].filter((value) => value !== '');

/** The router decodes an address once too often for these signs; written as ~25~ they come through whole. */
const signed = (value: string): string => value.replace(/[%&#=+?~]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}~`);
const unsigned = (value: string): string =>
	value.replace(/~(2[0-9a-f]|3[df]|7e)~/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
