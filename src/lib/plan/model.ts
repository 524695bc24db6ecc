/**
 * What an annual plan is, as plain values. The shared document (lib/doc) stores the same fields; nothing here knows how.
 * Amounts are integer cents. Lists of ids are sets: their order means nothing.
 */
import type { RichText } from './rich-text';

export type Id = string;

export type Phase = 'original' | 'revised' | 'realised' | 'forecast' | `realised.${'q1' | 'q2' | 'q3' | 'q4'}`;
export type CostKind = 'personnel' | 'other';
export type AmountKey = `${Phase}.${CostKind}`;
/** Integer cents; a key that is missing is "not filled in", which is not 0. */
export type Amounts = Readonly<Partial<Record<AmountKey, number>>>;
/** Sums as an imported document printed them, kept to compare with the computed ones. */
export type PrintedAmounts = Readonly<Partial<Record<`${Phase}.${CostKind | 'total'}`, number>>>;

export interface Entity {
	readonly id: Id;
	readonly removed: boolean;
}
export interface Ordered extends Entity {
	/** A fractional key; ties are broken by id. */
	readonly order: string;
}

/** How the organisation names one of the three levels, and whether it is numbered. */
export interface Level {
	readonly one: string;
	readonly many: string;
	readonly numbered: boolean;
}
export interface Levels {
	readonly ambition: Level;
	readonly activity: Level;
	readonly subActivity: Level;
}
export interface Role {
	readonly id: Id;
	readonly name: string;
}
/** Which costs may not exceed `amount`: ids of headings or single lines, in which years, and which funding covers once. */
export interface Ceiling {
	readonly amount: number;
	readonly headings: readonly Id[];
	readonly years: readonly number[];
	readonly oneOffFunding: readonly Id[];
}
export type State = 'draft' | 'review' | 'ready' | 'adopted';
/** Where a plan came from. An example's theme tags are chosen by us, since its source does not tell them. */
export interface Source {
	readonly kind: 'example' | 'text' | 'json' | 'markdown' | 'docx' | 'pdf' | 'spreadsheet';
	readonly name: string;
	/** ISO date. */
	readonly date: string;
}

export interface Meta {
	readonly schema: number;
	readonly title: string;
	readonly year: number;
	readonly organisation: string;
	readonly state: State;
	/** Language of the plan's own words, not of the interface. */
	readonly language: 'nl' | 'en';
	readonly levels: Levels;
	readonly roles: readonly Role[];
	/** Tolerated negative deviation in percent, for the account. */
	readonly norm: number;
	readonly ceiling: Ceiling | null;
	readonly varianceConvention: 'underspendPositive' | 'overspendPositive';
	readonly source: Source | null;
}

export interface Theme extends Ordered {
	readonly name: string;
	readonly shortName: string;
	readonly letter: string;
	/** #rrggbb for the light scheme; colour.ts derives the dark one. */
	readonly colour: string;
}
export interface Ambition extends Ordered {
	readonly title: string;
	readonly shortTitle: string;
}
export interface Goal extends Ordered {
	readonly ambition: Id | null;
	readonly title: string;
}
export interface Activity extends Ordered {
	readonly ambition: Id | null;
	readonly title: string;
	readonly subtitle: string;
	readonly owner: Id | null;
	readonly state: State;
	readonly themes: readonly Id[];
	readonly roles: readonly Id[];
	readonly partners: readonly Id[];
	readonly targetGroups: readonly string[];
}
export interface SubActivity extends Ordered {
	readonly activity: Id | null;
	readonly title: string;
	readonly owner: Id | null;
	readonly state: State;
	readonly themes: readonly Id[];
}
/** Externally funded, with an account of its own. `place` is where its box stands; it may touch other activities. */
export interface Programme extends Ordered {
	readonly title: string;
	readonly shortName: string;
	readonly funder: string;
	readonly lead: string;
	/** Own regular means as a percentage of the total. */
	readonly share: number | null;
	readonly place: Id | null;
	readonly activities: readonly Id[];
	readonly partners: readonly Id[];
}
export interface Person extends Entity {
	readonly name: string;
	readonly initials: string;
	readonly colour: string;
	readonly function: string;
}
export interface Partner extends Entity {
	readonly name: string;
}
export type PartKind =
	'chapter' | 'ambitions' | 'themes' | 'activities' | 'programmes' | 'budget' | 'progress' | 'account' | 'unplaced';
/** A chapter, or a place in the document where the plan's own data is shown. `unplaced` keeps what an import left over. */
export interface Part extends Ordered {
	readonly kind: PartKind;
	readonly title: string;
	readonly level: 1 | 2 | 3;
	readonly parent: Id | null;
	readonly shown: boolean;
}
export interface BudgetHeading extends Ordered {
	readonly title: string;
	readonly parent: Id | null;
	readonly kind: 'sum' | 'total';
	readonly printed: PrintedAmounts;
}
export interface BudgetLine extends Ordered {
	readonly heading: Id | null;
	/** An ambition, activity or programme; null for a line with a label of its own. */
	readonly entity: Id | null;
	readonly label: string;
	readonly amounts: Amounts;
	readonly printed: PrintedAmounts;
}
export interface Funding extends Ordered {
	readonly label: string;
	readonly kind: 'subsidy' | 'reserve' | 'project';
	readonly amounts: Readonly<Partial<Record<Phase, number>>>;
}

export interface Entities {
	readonly themes: Theme;
	readonly ambitions: Ambition;
	readonly goals: Goal;
	readonly activities: Activity;
	readonly subActivities: SubActivity;
	readonly programmes: Programme;
	readonly people: Person;
	readonly partners: Partner;
	readonly parts: Part;
	readonly budgetHeadings: BudgetHeading;
	readonly budgetLines: BudgetLine;
	readonly funding: Funding;
}
export type Kind = keyof Entities;

/** The long texts of each kind. A text is found by its owner's id and its field. */
export const TEXT_FIELDS = {
	themes: ['goal'],
	ambitions: ['introduction'],
	goals: ['contribution'],
	activities: ['introduction', 'purposeAndImpact', 'result'],
	subActivities: ['result'],
	programmes: ['text'],
	people: [],
	partners: [],
	parts: ['text', 'before', 'after'],
	budgetHeadings: [],
	budgetLines: ['explanation'],
	funding: ['explanation']
} as const satisfies Record<Kind, readonly string[]>;

export const KINDS = Object.keys(TEXT_FIELDS) as readonly Kind[];

export type TextKey = `${Id}/${string}`;
export const textKey = (id: Id, field: string): TextKey => `${id}/${field}`;

/** A whole plan as plain values, removed entities included. Lists stand in their order. */
export type Plan = { readonly [K in Kind]: readonly Entities[K][] } & {
	readonly meta: Meta;
	/** Only texts with words in them. */
	readonly texts: Readonly<Record<TextKey, RichText>>;
};

export const SCHEMA_VERSION = 1;

/** As many of one kind as nobody makes by hand: a file with more is refused. */
export const MOST_OF_A_KIND = 20_000;

export const LEVELS_NL: Levels = {
	ambition: { one: 'Ambitie', many: 'Ambities', numbered: true },
	activity: { one: 'Activiteit', many: 'Activiteiten', numbered: true },
	subActivity: { one: 'Subactiviteit', many: 'Subactiviteiten', numbered: false }
};

export const ROLES_NL: readonly Role[] = [
	{ id: 'role-guide', name: 'Gids en expert' },
	{ id: 'role-developer', name: 'Ontwikkelaar en dienstverlener' },
	{ id: 'role-architect', name: 'Keten- en sectorarchitect' }
];

/** The four themes a new plan can start with. */
export const STANDARD_THEMES_NL: readonly Omit<Theme, 'id' | 'order' | 'removed'>[] = [
	{ name: 'Flexibilisering', shortName: 'Flexibilisering', letter: 'F', colour: '#2f5fd0' },
	{ name: 'AI', shortName: 'AI', letter: 'AI', colour: '#8a3ab9' },
	{ name: 'Digitale veiligheid en weerbaarheid', shortName: 'Digitale veiligheid', letter: 'V', colour: '#ad500a' },
	{ name: 'Publieke regie', shortName: 'Publieke regie', letter: 'R', colour: '#0b6b52' }
];

export function emptyMeta(title: string, year: number): Meta {
	return {
		schema: SCHEMA_VERSION,
		title,
		year,
		organisation: '',
		state: 'draft',
		language: 'nl',
		levels: LEVELS_NL,
		roles: ROLES_NL,
		norm: 5,
		ceiling: null,
		varianceConvention: 'underspendPositive',
		source: null
	};
}

export function emptyPlan(title: string, year: number): Plan {
	return {
		meta: emptyMeta(title, year),
		themes: [],
		ambitions: [],
		goals: [],
		activities: [],
		subActivities: [],
		programmes: [],
		people: [],
		partners: [],
		parts: [],
		budgetHeadings: [],
		budgetLines: [],
		funding: [],
		texts: {}
	};
}

/** By order key, then by id: the same on every replica. People and partners have no order and go by id. */
export function byOrder(a: Placed, b: Placed): number {
	const [first, second] = [a.order ?? '', b.order ?? ''];
	return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

interface Placed {
	readonly id: Id;
	readonly order?: string;
}
