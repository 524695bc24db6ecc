import { textKey, type Id, type Plan, type Programme } from '$lib/plan/model';
import { richToText } from '$lib/plan/rich-text';
import { doubt, placeOf, type Doubt, type Edit } from './doubts';
import type { Line } from './lines';
import type { Reference, ReferencesIn } from './references';

export interface ReadReferences {
	/** What each programme touches, by the references in its text. */
	readonly touches: ReadonlyMap<Id, readonly Id[]>;
	readonly doubts: readonly Doubt[];
}

/** Beyond this many the text is no plan, and comparing would take too long. */
const MOST_DOUBTS = 200;

/** References in all texts of the plan. Only those whose number does not fit are a doubt. */
export function readReferences(
	plan: Plan,
	find: ReferencesIn,
	lines: readonly Line[],
	pattern: RegExp
): ReadReferences {
	const programmes = new Map<string, Programme>(
		plan.programmes.map((programme) => [textKey(programme.id, 'text'), programme])
	);
	const linesOf = linesOfReferences(lines, pattern);
	const touches = new Map<Id, readonly Id[]>();
	const doubts: Doubt[] = [];
	for (const [key, rich] of Object.entries(plan.texts)) {
		const references = find(richToText(rich));
		const programme = programmes.get(key);
		const touched = (wrong?: string): readonly Id[] => [
			...new Set([
				...(programme?.activities ?? []),
				...references.flatMap((one) => (one.printed === wrong ? one.printedActivities : one.activities))
			])
		];
		if (programme && references.length > 0) touches.set(programme.id, touched());
		for (const reference of wrongOnes(references).slice(0, MOST_DOUBTS - doubts.length)) {
			const { printed, corrected } = reference;
			const edits = (from: string, to: string, activities: readonly Id[]): readonly Edit[] => [
				{ type: 'text', key, from, to },
				...(programme ? [{ type: 'touches' as const, programme: programme.id, activities }] : [])
			];
			const values = {
				printed: reference.printedNumbers,
				corrected: reference.correctedNumbers,
				titles: reference.titles.join(', ')
			};
			const places = (linesOf.get(printed) ?? []).map(placeOf);
			doubts.push(
				doubt('reference', doubts.length + 1, places, values, [
					{ id: 'correct', edits: edits(printed, corrected, touched()) },
					{ id: 'leave', edits: edits(corrected, printed, touched(printed)) }
				])
			);
		}
	}
	return { touches, doubts };
}

/** One of each wording. The same wording that means one thing here and another there stays as it is. */
function wrongOnes(references: readonly Reference[]): readonly Reference[] {
	const byPrinted = new Map<string, Reference | null>();
	for (const reference of references) {
		const other = byPrinted.get(reference.printed);
		const agrees = other === undefined || other?.corrected === reference.corrected;
		byPrinted.set(reference.printed, agrees ? reference : null);
	}
	return [...byPrinted.values()].filter((one) => one !== null).filter((one) => one.printed !== one.corrected);
}

/** The lines in which each reference starts; it may run on in the next. */
function linesOfReferences(lines: readonly Line[], pattern: RegExp): ReadonlyMap<string, readonly Line[]> {
	const found = new Map<string, Line[]>();
	lines.forEach((line, index) => {
		for (const match of `${line.text} ${lines[index + 1]?.text ?? ''}`.matchAll(pattern)) {
			if (match.index >= line.text.length) continue;
			const places = found.get(match[0]);
			if (places && places.length < MOST_DOUBTS) places.push(line);
			else if (!places) found.set(match[0], [line]);
		}
	});
	return found;
}
