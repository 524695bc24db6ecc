/** From the source to a plan with doubts: first the lines, then the sections, then what stands in each. */
import {
	emptyMeta,
	textKey,
	type Activity,
	type Id,
	type Meta,
	type Part,
	type Plan,
	type Programme
} from '$lib/plan/model';
import { toBlocks } from './blocks';
import { readBudget, type ReadBudget } from './budget';
import { ceilingIn } from './ceiling';
import { readParts } from './chapters';
import { applyEdits } from './decide';
import { organisationIn, yearIn } from './document-facts';
import type { Doubt, DoubtKind } from './doubts';
import { entityFinder } from './entity-labels';
import { findDoubts } from './find-doubts';
import { withoutFurniture } from './furniture';
import { listsAbout } from './introduced-lists';
import { makeJoiner } from './joining';
import { LABELS, TOPICS } from './labels';
import { readLines, type Line } from './lines';
import { readStructure } from './plan-structure';
import { programmeNames, readProgrammes } from './programmes';
import { readReferences } from './reference-doubts';
import { referenceFinder } from './references';
import { paragraph } from './rich';
import { toSections } from './sections';
import { readTables } from './tables';
import { themeHeadIn } from './theme-names';
import { holdsHead } from './themes';
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
}

export function readDocument(source: string, origin: Origin): ReadDocument {
	const { lines, furniture } = withoutFurniture(readLines(source));
	const texts = makeTexts();
	const leftOver: string[] = furniture.map((line) => line.text).filter(hasWords);
	const tools: Tools = {
		newId: origin.newId,
		joiner: makeJoiner(lines),
		addText: texts.addText,
		leave: (text) => {
			if (hasWords(text)) leftOver.push(text.trim());
		}
	};
	const found = readLists(lines, tools);
	const structure = readStructure(found.sections, tools);
	const programmes = readProgrammes(structure.boxes, found.programmes, tools);
	const tables = readTables(found.sections, structure, found.themeHead, tools);
	const hasAmbitions = structure.ambitions.length > 0;
	const ambitions = hasAmbitions ? structure.ambitions : tables.ambitions;
	const { activities, printedNumbers } = structure;
	const entityOf = entityFinder(ambitions, activities, programmes, printedNumbers);
	const budget = readBudget(tables.budget ?? { rows: [], columns: [] }, entityOf, origin.newId);
	const parts = readParts(found.sections, (section) => tables.around.has(section), tools);
	for (const [section, { before, after }] of tables.around) {
		const id = parts.partOf.get(section)?.id ?? '';
		texts.addText(id, 'before', before);
		texts.addText(id, 'after', after);
	}
	const unplaced = unplacedPart(origin.newId());
	texts.addText(unplaced.id, 'text', leftOver.map(paragraph));

	const text = lines.map((line) => line.text).join(' ');
	const meta = metaOf(text, origin);
	const printed: Plan = {
		meta,
		themes: tables.themes,
		ambitions,
		goals: hasAmbitions ? structure.goals : tables.goals,
		activities,
		subActivities: [],
		programmes: touching(programmes, budget, activities),
		people: [],
		partners: [],
		parts: leftOver.length > 0 ? [...parts.parts, unplaced] : parts.parts,
		budgetHeadings: budget.headings,
		budgetLines: budget.lines,
		funding: budget.funding,
		texts: texts.all()
	};
	const references = readReferences(printed, referenceFinder(ambitions, activities, printedNumbers), lines);
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
const CHANGING: ReadonlySet<DoubtKind> = new Set(['reference', 'spelling', 'ceiling']);

const hasWords = (text: string): boolean => wordsOf(text).length > 0;

/** What the document lists tells where sections start: names of themes for the strips, of programmes for the boxes. */
function readLists(lines: readonly Line[], { joiner }: Tools) {
	const themeHead = themeHeadIn(lines, joiner);
	const lists = listsAbout(TOPICS.programmes, toBlocks(lines), joiner);
	const programmes = programmeNames(lists.find((list) => list.every(isName)) ?? [], themeHead?.names ?? []);
	const sections = toSections(lines, themeHead?.names ?? [], programmes.at);
	if (!themeHead || sections.some((section) => holdsHead(section, themeHead)))
		return { themeHead, programmes, sections };
	// Names of themes that cannot be read make no strip either.
	return { themeHead: null, programmes, sections: toSections(lines, [], programmes.at) };
}

const isName = (item: string): boolean => /^\p{Lu}/u.test(item) && wordsOf(item).length <= 12;

function unplacedPart(id: Id): Part {
	return { id, ...LISTED, kind: 'unplaced', title: '', level: 1, parent: null, shown: false };
}

function metaOf(text: string, { name, date }: Origin): Meta {
	const year = yearIn(text);
	const meta = year > 0 ? emptyMeta(`${LABELS.plan} ${year}`, year) : emptyMeta(name, Number(date.slice(0, 4)));
	return { ...meta, organisation: organisationIn(text), source: { kind: 'text', name, date } };
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
