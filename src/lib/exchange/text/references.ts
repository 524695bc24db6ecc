/** References to activities by number. Numbers move when activities do, so a reference is read by the names beside it. */
import { numbersOf } from '$lib/plan/numbering';
import { LEVELS_NL, type Activity, type Ambition, type Id } from '$lib/plan/model';
import { nameAndShort, nameKey } from './words';

export interface Reference {
	/** The whole match in the text, and what it should read. */
	readonly printed: string;
	readonly corrected: string;
	readonly printedNumbers: string;
	readonly correctedNumbers: string;
	/** Titles of the activities that are meant. */
	readonly titles: readonly string[];
	/** The activities that are meant, and the ones that the printed numbers point at. */
	readonly activities: readonly Id[];
	readonly printedActivities: readonly Id[];
}

export type ReferencesIn = (text: string) => readonly Reference[];

/** Finds references that mean an activity of the plan. `printedNumbers` are the numbers in the source, by id; `pattern` finds them. */
export function referenceFinder(
	ambitions: readonly Ambition[],
	activities: readonly Activity[],
	printedNumbers: ReadonlyMap<Id, string>,
	pattern: RegExp
): ReferencesIn {
	const numbers = numbersOf(LEVELS_NL, ambitions, activities, []);
	const byPrinted = new Map(activities.map((activity) => [printedNumbers.get(activity.id) ?? '', activity]));
	const byId = new Map(activities.map((activity) => [activity.id, activity]));
	const byName = namesOf(activities);
	const firstWords = new Set([...byName.keys()].map((name) => name.split(' ')[0] ?? ''));

	return (text) =>
		[...text.matchAll(pattern)].flatMap((match): Reference[] => {
			const printed = (match[1] ?? '').match(/\d+/gu) ?? [];
			const printedActivities = printed.flatMap((number) => byPrinted.get(number)?.id ?? []);
			const named = namedIn(sentenceBefore(text, match.index), byName, firstWords);
			const meant = named.length === printed.length ? named : printedActivities;
			if (meant.length !== printed.length) return [];
			let at = 0;
			const corrected = match[0].replace(/\d+/gu, () => String(numbers.get(meant[at++] ?? '') ?? ''));
			return [
				{
					printed: match[0],
					corrected,
					printedNumbers: match[1] ?? '',
					correctedNumbers: corrected.slice(corrected.search(/\d/u)),
					titles: meant.map((id) => byId.get(id)?.title ?? ''),
					activities: meant,
					printedActivities
				}
			];
		});
}

function namesOf(activities: readonly Activity[]): ReadonlyMap<string, Id> {
	const names = new Map<string, Id>();
	for (const { id, title } of activities)
		for (const name of [title, nameAndShort(title).name, nameAndShort(title).short]) {
			const key = nameKey(name);
			if (key !== '' && !names.has(key)) names.set(key, id);
		}
	return names;
}

/** How far before a reference a name can stand. */
const REACH = 300;
const LONGEST_NAME = 8;

function sentenceBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - REACH), at);
	return before.slice(Math.max(...['. ', '? ', '! ', '\n'].map((end) => before.lastIndexOf(end))) + 1);
}

/** The activities named in a text, in order; of names inside each other the longest. */
function namedIn(text: string, names: ReadonlyMap<string, Id>, firstWords: ReadonlySet<string>): readonly Id[] {
	const words = nameKey(text).split(' ');
	const found: Id[] = [];
	for (let start = 0; start < words.length; start += 1) {
		if (!firstWords.has(words[start] ?? '')) continue;
		for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length -= 1) {
			const id = names.get(words.slice(start, start + length).join(' '));
			if (id === undefined) continue;
			if (!found.includes(id)) found.push(id);
			start += length - 1;
			break;
		}
	}
	return found;
}
