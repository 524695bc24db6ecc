import type { Activity, BudgetLine, Funding, Id, Programme, Theme } from '$lib/plan/model';
import type { OtherWording } from './place-table';
import { doubt, placeOf, type Choice, type Doubt, type Edit } from './doubts';
import type { Joint } from './joining';
import type { Line } from './lines';
import type { Section } from './section';

/**
 * One for all strips together. Null if there are none. Where all say the same, the ones that apply were coloured, which a
 * text has lost; where they differ, they tell what was chosen, and the first choice is to believe them.
 */
export function labelStripDoubt(
	activities: readonly Activity[],
	sectionOf: ReadonlyMap<Id, Section>,
	themes: readonly Theme[]
): Doubt | null {
	const strips = activities.flatMap(({ id }) => (sectionOf.get(id)?.strips ?? []).map((strip) => ({ id, ...strip })));
	if (strips.length === 0) return null;
	const tags = new Map<Id, Set<Id>>();
	for (const { id, themes: indexes } of strips) {
		const own = tags.get(id) ?? new Set<Id>();
		for (const index of indexes) own.add(themes[index]?.id ?? '');
		own.delete('');
		tags.set(id, own);
	}
	/** What a table says of an activity holds whatever is chosen. */
	const tabled = new Map(activities.map(({ id, themes }) => [id, themes]));
	const tag = (asPrinted: boolean): Edit[] =>
		[...tags].map(([activity, own]) => ({
			type: 'themes',
			activity,
			themes: [...new Set([...(tabled.get(activity) ?? []), ...(asPrinted ? own : [])])]
		}));
	const places = strips.map(({ line }) => placeOf(line));
	const none: Choice = { id: 'none', edits: tag(false) };
	const all: Choice = { id: 'all', edits: tag(true) };
	const differ = doDiffer([...tags.values()], themes);
	const values = { activities: tags.size, themes: themes.length, differ: differ ? 1 : 0 };
	return doubt('labelStrip', 1, places, values, differ ? [all, none] : [none, all]);
}

/** A strip that ends too soon is cut off by the end of a page, unless most of them do. */
function doDiffer(strips: readonly ReadonlySet<Id>[], themes: readonly Theme[]): boolean {
	const isCut = (strip: ReadonlySet<Id>) => themes.slice(0, strip.size).every(({ id }) => strip.has(id));
	const whole = strips.filter(({ size }) => size === themes.length).length;
	return !strips.every(isCut) || whole * 2 < strips.length;
}

export function joinedWordDoubts(joints: readonly Joint[], lines: ReadonlyMap<number, Line>): readonly Doubt[] {
	return joints.map(({ line, left, right, hyphen, joined }, index) => {
		const apart = hyphen ? `${left}-${right}` : `${left} ${right}`;
		const one = left + right;
		const joinedChoice: Choice = {
			id: 'joined',
			values: { word: one },
			edits: [{ type: 'word', from: apart, to: one }]
		};
		const apartChoice: Choice = {
			id: hyphen ? 'hyphen' : 'space',
			values: { word: apart },
			edits: [{ type: 'word', from: one, to: apart }]
		};
		const place = lines.get(line);
		const values = { word: joined ? one : apart, left, right };
		const choices: Doubt['choices'] = joined ? [joinedChoice, apartChoice] : [apartChoice, joinedChoice];
		return doubt('joinedWord', index + 1, place ? [placeOf(place)] : [], values, choices);
	});
}

/** Whichever wording is not the title stays among what was not placed. */
export function wordingDoubts(wordings: readonly OtherWording[], unplaced: string): readonly Doubt[] {
	return wordings.map(({ kind, id, chapter, table, line }, index) => {
		const choice = (choiceId: 'chapter' | 'table', title: string, other: string): Choice => ({
			id: choiceId,
			edits: [
				{ type: 'title', kind, id, title },
				{ type: 'text', key: unplaced, from: title, to: other }
			]
		});
		const level = kind === 'ambitions' ? 'ambition' : 'goal';
		return doubt('wording', index + 1, [placeOf(line)], { level, chapter, table }, [
			choice('chapter', chapter, table),
			choice('table', table, chapter)
		]);
	});
}

/** Labels that write the name of a programme with other capitals: "Sterke netwerken". */
export function spellingDoubts(
	rows: readonly (BudgetLine | Funding)[],
	programmes: readonly Programme[],
	places: ReadonlyMap<Id, Line>
): readonly Doubt[] {
	const names = programmes.map(({ title }) => title).filter((title) => title.includes(' '));
	const drifted = rows.flatMap(({ id, label }) => {
		const name = names.slice(0, 200).find((title) => respelled(label, title) !== label);
		return name === undefined ? [] : [{ id, label, name, better: respelled(label, name) }];
	});
	return drifted.map(({ id, label, name, better }, index) => {
		const place = places.get(id);
		const printed = label.slice(label.toLowerCase().indexOf(name.toLowerCase())).slice(0, name.length);
		return doubt('spelling', index + 1, place ? [placeOf(place)] : [], { name, printed, label }, [
			{ id: 'name', edits: [{ type: 'label', id, label: better }] },
			{ id: 'printed', edits: [{ type: 'label', id, label }] }
		]);
	});
}

/** The first letter has to agree: "programma" inside a sentence is no misspelling of "Programma". */
function respelled(label: string, name: string): string {
	const lower = name.toLowerCase();
	let result = label;
	for (let at = result.toLowerCase().indexOf(lower); at >= 0; at = result.toLowerCase().indexOf(lower, at + 1))
		if (result[at] === name[0]) result = result.slice(0, at) + name + result.slice(at + name.length);
	return result;
}
