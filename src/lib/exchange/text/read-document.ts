/** From the source to a plan with doubts: first the lines, then the sections, then what stands in each. */
import {
	emptyMeta,
	LEVELS_NL,
	textKey,
	type Activity,
	type Id,
	type Level,
	type Meta,
	type Part,
	type Plan,
	type Programme
} from '$lib/plan/model';
import type { Source } from '../document/source';
import { blockLines } from './block-lines';
import { readBudget, type ReadBudget } from './budget';
import { withTabled } from './cell-activities';
import { ceilingIn } from './ceiling';
import { readParts } from './chapters';
import { applyEdits } from './decide';
import { organisationIn, yearIn } from './document-facts';
import type { Doubt, DoubtKind } from './doubts';
import { entityFinder } from './entity-labels';
import { findDoubts } from './find-doubts';
import { withoutFurniture } from './furniture';
import { breaksWords, makeJoiner, wholeLines } from './joining';
import { WORDS_NL, type LabelWords } from './label-words';
import { LABELS } from './labels';
import { readLines, type Line } from './lines';
import { makeLabels } from './make-labels';
import { readStructure } from './plan-structure';
import { pluralOf } from './plural';
import { readProgrammes, withTableDetails } from './programmes';
import { readLists } from './read-lists';
import { readReferences } from './reference-doubts';
import { referenceFinder } from './references';
import { paragraph } from './rich';
import { readTables } from './tables';
import { LISTED, makeTexts, type Tools } from './tools';
import { nameAndShort, nameKey, wordsOf } from './words';

export interface ReadDocument {
	readonly plan: Plan;
	readonly doubts: readonly Doubt[];
	/** How many numbered chapters and sections. */
	readonly chapters: number;
}
interface Origin {
	readonly newId: () => Id;
	readonly name: string;
	/** ISO date. */
	readonly date: string;
	readonly words: LabelWords;
}

export function readDocument(source: Source, origin: Origin): ReadDocument {
	const labels = makeLabels(origin.words);
	const { lines, furniture } = withoutFurniture(
		typeof source === 'string' ? readLines(source) : blockLines(source, labels)
	);
	const texts = makeTexts();
	const leftOver: string[] = furniture.map((line) => line.text).filter(hasWords);
	const tools: Tools = {
		newId: origin.newId,
		joiner: typeof source === 'string' || breaksWords(lines) ? makeJoiner(lines) : wholeLines,
		labels,
		addText: texts.addText,
		leave: (text) => {
			if (hasWords(text)) leftOver.push(text.trim());
		}
	};
	const found = readLists(lines, tools);
	const structure = readStructure(found.sections, tools);
	const listed = readProgrammes(structure.boxes, found.programmes, tools);
	const programmes = withTableDetails(listed, found.programmeRecords, tools);
	const tables = readTables(found.sections, structure, found.themeHead, tools);
	const tabled = withTabled(structure, [...structure.ambitions, ...tables.ambitions], tables.themes, tools);
	const { activities, ambitions, printedNumbers } = tabled;
	const entityOf = entityFinder(ambitions, activities, programmes, printedNumbers, labels);
	const budget = readBudget(tables.budget ?? { rows: [], columns: [] }, entityOf, origin.newId);
	const parts = readParts(found.sections, (section) => tables.around.has(section), tools);
	for (const [section, { before, after }] of tables.around) {
		const id = parts.partOf.get(section)?.id ?? '';
		texts.addText(id, 'before', before);
		texts.addText(id, 'after', after);
	}
	keepNotes(budget, tools);
	const unplaced = unplacedPart(origin.newId());
	texts.addText(unplaced.id, 'text', leftOver.map(paragraph));

	const text = lines.map(textOfLine).join(' ');
	const meta = metaOf(text, origin);
	const printed: Plan = {
		meta,
		themes: tabled.themes,
		ambitions,
		goals: [...structure.goals, ...tables.goals],
		activities,
		subActivities: [],
		programmes: touching(programmes, budget, activities),
		people: tabled.people,
		partners: tabled.partners,
		parts: leftOver.length > 0 ? [...parts.parts, unplaced] : parts.parts,
		budgetHeadings: budget.headings,
		budgetLines: budget.lines,
		funding: budget.funding,
		texts: texts.all()
	};
	const find = referenceFinder(ambitions, activities, printedNumbers, labels.reference);
	const references = readReferences(printed, find, lines, labels.reference);
	const ceiling = ceilingIn(text, meta.year);
	const doubts = findDoubts({
		plan: printed,
		lines,
		sectionOf: structure.sectionOf,
		budget,
		wordings: tables.wordings,
		unplaced: textKey(unplaced.id, 'text'),
		references: references.doubts,
		parts,
		ceiling,
		joints: tools.joiner.joints()
	});
	const preferred = doubts.filter(({ kind }) => CHANGING.has(kind)).flatMap(({ choices }) => choices[0].edits);
	const touched = printed.programmes.map((programme) => ({
		...programme,
		activities: references.touches.get(programme.id) ?? programme.activities
	}));
	return { plan: applyEdits({ ...printed, programmes: touched }, preferred), doubts, chapters: parts.chapters };
}

/** The kinds of which the preferred choice differs from what the source says. */
const CHANGING: ReadonlySet<DoubtKind> = new Set(['labelStrip', 'reference', 'spelling', 'ceiling']);

const hasWords = (text: string): boolean => wordsOf(text).length > 0;

const textOfLine = ({ text, mark }: Line): string =>
	mark?.type === 'table' ? [text, ...mark.table.rows.map((row) => row.text)].join(' ') : text;

/** What else stands in a row of the budget explains its line; a sum has no room for it. */
function keepNotes({ lines, funding, places, sumsOfFunding, rows }: ReadBudget, { addText, leave }: Tools): void {
	const notes = new Map(rows.filter((row) => row.notes.length > 0).map((row) => [row.line, row.notes]));
	for (const { id } of [...lines, ...funding]) {
		const line = places.get(id);
		if (!line) continue;
		addText(id, 'explanation', (notes.get(line) ?? []).map(paragraph));
		notes.delete(line);
	}
	for (const text of [...[...notes.values()].flat(), ...sumsOfFunding.map(({ label }) => label)]) leave(text);
}

function unplacedPart(id: Id): Part {
	return { id, ...LISTED, kind: 'unplaced', title: '', level: 1, parent: null, shown: false };
}

function metaOf(text: string, { name, date, words }: Origin): Meta {
	const year = yearIn(text);
	const meta = year > 0 ? emptyMeta(`${LABELS.plan} ${year}`, year) : emptyMeta(name, Number(date.slice(0, 4)));
	const levels = {
		...LEVELS_NL,
		ambition: levelOf(LEVELS_NL.ambition, words.ambition, WORDS_NL.ambition),
		activity: levelOf(LEVELS_NL.activity, words.activity, WORDS_NL.activity)
	};
	return { ...meta, levels, organisation: organisationIn(text), source: { kind: 'text', name, date } };
}

/** A level is called what the document calls it: by the first of its words. */
function levelOf(level: Level, [word = '']: readonly string[], [usual = '']: readonly string[]): Level {
	return nameKey(word) === nameKey(usual) ? level : { ...level, one: word, many: pluralOf(word) };
}

/** A line such as "Sterke Netwerken (NDC)" says that the programme pays for the activity with that short name. */
function touching(
	programmes: readonly Programme[],
	{ lines }: ReadBudget,
	activities: readonly Activity[]
): readonly Programme[] {
	const byShort = new Map(activities.map(({ id, title }) => [nameKey(nameAndShort(title).short), id]));
	const paid = new Map(
		lines.map(({ entity, label }) => [entity ?? '', byShort.get(nameKey(nameAndShort(label).short) || '-')])
	);
	return programmes.map((programme) => {
		const activity = paid.get(programme.id);
		return activity === undefined ? programme : { ...programme, activities: [activity] };
	});
}
