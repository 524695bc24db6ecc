import type { Id, Kind, Levels } from '$lib/plan/model';
import { excerptOf, markWords, type Piece } from './excerpt';
import { fieldsIn, hasName, isName } from './fields';
import { numberAskedFor } from './numbered';
import type { Searchable } from './searchable';
import type { Language } from './stem';
import { createWordIndex, type Entry } from './word-index';
import { wordsOf } from './words';

/** One thing in which all the words stand. */
export interface Hit {
	readonly kind: Kind;
	readonly id: Id;
	/** The fields in which they stand: names and texts. Both are empty when it was found by its number alone. */
	readonly names: readonly string[];
	readonly texts: readonly string[];
	/** The words of the plan, folded, that are meant by those that were searched for. */
	readonly words: ReadonlySet<string>;
}
export interface Found {
	/** The best first: those with the number, with the words in the name, then the rest. */
	readonly hits: readonly Hit[];
	/** Nothing has these very words; the hits have words that look like them. */
	readonly near: boolean;
}
export interface Numbered {
	readonly levels: Levels;
	readonly numbers: ReadonlyMap<Id, number>;
}

/** The words of one plan. It knows nothing of the document: whoever keeps it puts in what changed. */
export interface PlanIndex {
	readonly language: Language;
	put(thing: Searchable): void;
	drop(id: Id): void;
	find(searched: string, numbered: Numbered): Found;
	/** What a field of a hit says: a name as a whole, a text by the sentence in which the words stand. */
	excerpt(hit: Hit, field: string): readonly Piece[];
}

export function createPlanIndex(language: Language): PlanIndex {
	const things = new Map<Id, Searchable>();
	const index = createWordIndex(language);

	function drop(id: Id) {
		const known = things.get(id);
		if (known) index.remove(known);
		things.delete(id);
	}

	function hitsOf(meant: readonly Meant[], { numbers }: Numbered): readonly Hit[] {
		const inOrder = (a: Id, b: Id) => (numbers.get(a) ?? Infinity) - (numbers.get(b) ?? Infinity) || (a < b ? -1 : 1);
		const words = new Set(meant.flatMap((entries) => [...entries.keys()].map(({ text }) => text)));
		return [...placesOfAll(meant)]
			.sort(([a, first], [b, second]) => compare(first, second) || inOrder(a, b))
			.flatMap(([id, { mask }]) => {
				const thing = things.get(id);
				const fields = fieldsIn(mask);
				const texts = fields.filter((field) => !isName(field));
				return thing ? { kind: thing.kind, id, names: fields.filter(isName), texts, words } : [];
			});
	}

	function byNumber(searched: string, { levels, numbers }: Numbered): readonly Hit[] {
		const asked = numberAskedFor(searched, levels);
		if (!asked) return [];
		return [...numbers]
			.filter(([, number]) => number === asked.number)
			.flatMap(([id]) => things.get(id) ?? [])
			.filter(({ kind }) => asked.kinds.includes(kind))
			.map(({ kind, id }) => ({ kind, id, names: [], texts: [], words: new Set<string>() }))
			.sort((a, b) => asked.kinds.indexOf(a.kind) - asked.kinds.indexOf(b.kind));
	}

	const hasPhrases =
		(phrases: readonly string[]) =>
		({ id }: Hit): boolean =>
			phrases.every((phrase) =>
				Object.values(things.get(id)?.fields ?? {}).some((text) => ` ${inARow(text)} `.includes(` ${phrase} `))
			);

	return {
		language,
		drop,
		put(thing) {
			drop(thing.id);
			things.set(thing.id, thing);
			index.add(thing);
		},
		find(searched, numbered) {
			const text = searched.slice(0, LONGEST_SEARCH);
			const [words = [], ...others] = wordings(text);
			const meantBy = (words: readonly string[]) =>
				words.map((word, at) => index.meantBy(word, at === words.length - 1));
			const meant = meantBy(words);
			const found = [meant, ...others.map(meantBy)].flatMap((meant) => hitsOf(meant, numbered));
			const hits = onceEach([...byNumber(text, numbered), ...found]).filter(hasPhrases(phrasesIn(text)));
			if (hits.length > 0 || words.length === 0) return { hits, near: false };
			const alike = words.map((word, at) => (meant[at]?.size ? meant[at] : index.alike(word)));
			return { hits: hitsOf(alike, numbered), near: true };
		},
		excerpt({ id, words }, field) {
			const text = things.get(id)?.fields[field] ?? '';
			return isName(field) ? markWords(text, words) : excerptOf(text, words);
		}
	};
}

/** What is searched for is cut off here: no text of a plan has a sentence like that. */
const LONGEST_SEARCH = 300;
const MOST_WORDS = 12;

/** The words that are searched for: of one with hyphens its parts, and then it as one word. */
function wordings(searched: string): readonly (readonly string[])[] {
	const joined = searched.replace(HYPHENS, '');
	return [searched.replace(HYPHENS, ' '), ...(joined === searched ? [] : [joined])].map((text) => {
		const words = wordsOf(text).map(({ folded }) => folded);
		return [...new Set(words)].filter(Boolean).slice(0, MOST_WORDS);
	});
}

const HYPHENS = /(?<=\S)[-\u2010\u2011](?=\S)/g;

/** What stands between quotes, folded: these words in a row. */
const phrasesIn = (searched: string): readonly string[] =>
	[...searched.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map(([, phrase = '']) => inARow(phrase)).filter(Boolean);

const inARow = (text: string): string =>
	wordsOf(text)
		.map(({ folded }) => folded)
		.join(' ');

const onceEach = (hits: readonly Hit[]): readonly Hit[] =>
	[...new Map(hits.toReversed().map((hit) => [hit.id, hit])).values()].toReversed();

type Meant = ReadonlyMap<Entry, number>;

interface Place {
	/** In which fields the words stand. */
	readonly mask: number;
	/** How many of them stand in a name. */
	readonly named: number;
	readonly near: number;
}

/** The things that have a word for each of what is meant. */
function placesOfAll([first, ...others]: readonly Meant[]): ReadonlyMap<Id, Place> {
	if (!first) return new Map();
	return others.reduce((found, meant) => {
		const both = new Map<Id, Place>();
		for (const [id, place] of placesOf(meant)) {
			const before = found.get(id);
			if (before)
				both.set(id, {
					mask: before.mask | place.mask,
					named: before.named + place.named,
					near: before.near + place.near
				});
		}
		return both;
	}, placesOf(first));
}

function placesOf(meant: Meant): ReadonlyMap<Id, Place> {
	const found = new Map<Id, Place>();
	for (const [{ places }, near] of meant)
		for (const [id, mask] of places) {
			const before = found.get(id);
			found.set(id, {
				mask: mask | (before?.mask ?? 0),
				named: hasName(mask) ? 1 : (before?.named ?? 0),
				near: Math.max(near, before?.near ?? 0)
			});
		}
	return found;
}

/** More words in the name, then nearer words, then more fields that have them. */
const compare = (a: Place, b: Place): number => b.named - a.named || b.near - a.near || count(b.mask) - count(a.mask);

function count(mask: number): number {
	let bits = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
	return bits;
}
