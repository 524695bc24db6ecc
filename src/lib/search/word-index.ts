import type { Id } from '$lib/plan/model';
import { FIELDS, maskOf } from './fields';
import { looksLike, nearness, type Stemmed } from './nearness';
import type { Searchable } from './searchable';
import { STEMMERS, VERBS, type Language } from './stem';
import { wordsOf } from './words';

/** A word of the plan, and the things in which it stands: by id, with a bit for each field. */
export interface Entry extends Stemmed {
	readonly places: Map<Id, number>;
}

/** Every word that occurs, and where. */
export interface WordIndex {
	add(thing: Searchable): void;
	/** @param thing as it was when it was added */
	remove(thing: Searchable): void;
	/** The words that are meant by a searched one, with how near they are. */
	meantBy(searched: string, unfinished: boolean): ReadonlyMap<Entry, number>;
	/** The words that somebody may have meant who made a typing error. */
	alike(searched: string): ReadonlyMap<Entry, number>;
}

export function createWordIndex(language: Language): WordIndex {
	const entries = new Map<string, Entry>();
	const stemmed = (text: string): Stemmed => ({ text, stem: STEMMERS[language](text), verbs: VERBS[language](text) });
	const pick = (near: (entry: Entry) => number): ReadonlyMap<Entry, number> => {
		const picked = new Map<Entry, number>();
		for (const entry of entries.values()) {
			const value = near(entry);
			if (value > 0) picked.set(entry, value);
		}
		return picked;
	};
	return {
		add(thing) {
			for (const [text, mask] of placesOf(thing)) {
				let entry = entries.get(text);
				if (!entry) entries.set(text, (entry = { ...stemmed(text), places: new Map() }));
				entry.places.set(thing.id, mask);
			}
		},
		remove(thing) {
			for (const text of placesOf(thing).keys()) {
				const entry = entries.get(text);
				entry?.places.delete(thing.id);
				if (entry?.places.size === 0) entries.delete(text);
			}
		},
		meantBy(text, unfinished) {
			const searched = stemmed(text);
			return pick((entry) => nearness(entry, searched, unfinished));
		},
		alike: (searched) => pick(({ text }) => (looksLike(text, searched) ? 0.3 : 0))
	};
}

/** The words of a thing, each with the fields in which it stands. */
function placesOf({ fields }: Searchable): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (const field of FIELDS) {
		const mask = maskOf(field);
		for (const { folded } of wordsOf(fields[field] ?? '')) places.set(folded, (places.get(folded) ?? 0) | mask);
	}
	return places;
}
