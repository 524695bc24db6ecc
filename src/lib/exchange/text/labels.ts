/**
 * The fixed words of a Dutch annual plan by which its parts are recognised. They are the document's, not the screen's;
 * those that organisations choose themselves are label-words.
 */
export const LABELS = {
	plan: 'Jaarplan',
	table: 'Tabel',
	/** A head inside the table of ambitions, goals and contributions. */
	tableGoals: 'Doelen en bijdragen',
	/** Heads inside the table of themes. */
	tableTheme: 'Thema',
	tableThemeGoal: 'Doel'
} as const;

/** What a caption, a heading or an introducing sentence is about. */
export const TOPICS = {
	themes: /\bthema[’']?s?\b/iu,
	budget: /\bbegroting\b/iu
} as const;

/** Column heads of the budget. The longest come first, so that a head is not found inside another. */
export const COLUMNS = [
	{ column: 'personnel', head: /\b(personele kosten|personeelskosten|personeel)\b/iu },
	{ column: 'other', head: /\b(overige kosten|materiële kosten|overig)\b/iu },
	{ column: 'total', head: /\btotaal\b/iu }
] as const;
/** What can stand over the labels of the rows. */
export const FIRST_COLUMN: ReadonlySet<string> = new Set([
	'ambitie',
	'ambities',
	'activiteit',
	'activiteiten',
	'post',
	'onderdeel',
	'omschrijving',
	'bron',
	'kostenpost',
	'begrotingspost',
	'nr',
	'nr.'
]);
/** Budgets that print thousands say so in the caption or the head. */
export const THOUSANDS =
	/(?:(?:\bx|[×*])\s*(?:€|eur|euro)?|\bin\s*(?:€|eur|euro[’']?s?))\s*1[. ]?000(?![.\d])|\bin duizend(?:en|tallen)\b/iu;
/** A single column of amounts. */
export const MONEY_HEAD = /\b(begroting|begroot|bedrag|budget|kosten|lasten|euro)\b|€/iu;
/** Over the rows that pay for the costs. */
export const FUNDING_HEAD = /\b(dekking|baten|inkomsten|opbrengsten|financiering)\b/iu;
export const TOTAL_ROW = /\b(jaarbegroting|begroting|totaal|totale)\b/iu;
export const RESERVE = /reserve/iu;
export const ONE_OFF_RESERVE = /egalisatie/iu;
export const SUBSIDY = /subsidie/iu;

/** Words that say what kind of thing a programme is; names are compared without them. */
export const PROGRAMME_WORDS: ReadonlySet<string> = new Set(['programma', 'werkagenda', 'project', 'het', 'de']);
export const FUNDER = /\bvanuit het (\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,5}) ter beschikking\b/u;
export const LEAD = /(\p{Lu}[\p{L}\d-]*) is penvoerder\b/u;
export const OWN_SHARE = /\b(eigen|reguliere)\b[^.]{0,200}?\b(\d{1,3})\s?(%|procent\b)/iu;

/** "… 'plafond' … 13 mio": an amount in millions of euros. */
export const CEILING = /\bplafond\b[^.]{0,200}?\b(\d{1,4}(?:,\d{1,3})?)\s*(?:mio|mln|miljoen)\b/iu;
export const COMING_YEARS = /\bkomende jaren\b/iu;

/** After a hyphen these say that the hyphen stands for the rest of a word: "school- en bestuursrapportages". */
export const AFTER_OPEN_HYPHEN: ReadonlySet<string> = new Set([
	'en',
	'of',
	'én',
	'óf',
	'noch',
	'dan',
	'tot',
	'maar',
	'als',
	'and',
	'or'
]);

/** Words that stand on their own: a line that ends before or after one of them was not broken inside a word. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
	(
		'aan achter al alle als andere binnen bij dan dat de deze die dit dit door dus een eigen én en er ermee hen het hier ' +
		'hij hoe hun ieder iedere in is is kan kunnen maar mee meer met naar niet nog nu of om omdat ons onze onder ook op ' +
		'over per samen te tegen ten ter terug toe tot tussen uit van vast via vier voor waar waarbij wat we weer wel welke ' +
		'werken wie wij willen wordt worden ze zelf zich zij zijn zo zoals zonder'
	).split(' ')
);

/** Verbs that stand beside the name of the organisation when it says what it does. */
export const ORGANISATION_VERBS: ReadonlySet<string> = new Set(
	(
		'beheert biedt brengt draagt faciliteert geeft heeft helpt levert maakt ondersteunt ontvangt ontwikkelt organiseert ' +
		'realiseert stelt stimuleert verkent voert werkt wil zet zorgt'
	).split(' ')
);
