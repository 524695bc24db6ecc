/** Cuts the document into sections: every line goes to one section's body, its footnotes or a strip of theme labels. */
import { isFinished } from './blocks';
import { budgetHeadOf } from './budget-rows';
import { footnotesIn } from './footnotes';
import { activityHeadingOf, ambitionHeadingOf, captionOf, isLabel, numberedHeadingOf } from './headings';
import { LABELS, TOPICS } from './labels';
import { bulletOf, gapAt, type Line } from './lines';
import { stripAt, type Strip } from './strips';

export type SectionType =
	| 'front'
	| 'chapter'
	| 'ambition'
	| 'activity'
	| 'purposeAndImpact'
	| 'result'
	| 'programme'
	| 'ambitionTable'
	| 'themeTable'
	| 'budgetTable';

export interface Section {
	readonly type: SectionType;
	/** The lines of the heading, without what the type already says; empty for a front, a label and a table's head. */
	readonly heading: readonly Line[];
	/** The number printed in the heading: of a chapter its path ("2.1.3"), of an ambition or activity its number. */
	readonly number: string;
	readonly body: readonly Line[];
	readonly footnotes: readonly (readonly Line[])[];
	/** Of an activity, wherever the strip stood in it. */
	readonly strips: readonly { readonly line: Line; readonly themes: readonly number[] }[];
	/** Index into the names of programmes, of a programme's box. */
	readonly programme: number;
}

interface Open extends Section {
	readonly body: Line[];
	readonly footnotes: Line[][];
	readonly strips: { line: Line; themes: readonly number[] }[];
}

export function toSections(
	lines: readonly Line[],
	themeNames: readonly string[],
	programmeAt: (text: string) => number
): readonly Section[] {
	const footnotes = footnotesIn(lines);
	const sections: Open[] = [opened('front', [], '')];
	let current = sections[0] ?? opened('front', [], '');
	let activity: Open | null = null;
	let chapter: readonly number[] = [];

	const open = (section: Open) => {
		sections.push(section);
		current = section;
	};

	for (let index = 0; index < lines.length;) {
		const line = lines[index];
		if (!line) break;
		const footnoteEnd = footnotes.get(index);
		const strip: Strip | null = activity && current.type !== 'budgetTable' ? stripAt(lines, index, themeNames) : null;
		const startsBlock = line.page || (lines[index - 1]?.text ?? '') === '';
		const at: Place = { lines, index, line, current, startsBlock, chapter, inActivity: activity !== null, programmeAt };
		const start: Start | null = strip || footnoteEnd || line.text === '' ? null : startOf(at);
		if (footnoteEnd) {
			current.footnotes.push(lines.slice(index, footnoteEnd));
			current.body.push(gapAt(line.number));
			index = footnoteEnd;
		} else if (strip && activity) {
			activity.strips.push({ line, themes: strip.themes });
			current.body.push(gapAt(line.number));
			index = strip.end;
		} else if (start) {
			open(start.section);
			if (start.section.type === 'activity') activity = start.section;
			if (start.section.type === 'chapter') chapter = start.section.number.split('.').map(Number);
			if (['chapter', 'ambition'].includes(start.section.type)) activity = null;
			index = start.end;
		} else {
			current.body.push(line);
			index += 1;
		}
	}
	return sections;
}

interface Place {
	readonly lines: readonly Line[];
	readonly index: number;
	readonly line: Line;
	readonly current: Section;
	/** Whether nothing stands right before the line, but for what belongs to the page. */
	readonly startsBlock: boolean;
	/** The path of the chapter it stands in. */
	readonly chapter: readonly number[];
	readonly inActivity: boolean;
	readonly programmeAt: (text: string) => number;
}

interface Start {
	readonly section: Open;
	readonly end: number;
}

/** The section that starts at a line, with the index of the first line of its body. */
function startOf(at: Place): Start | null {
	const { line, index, current } = at;
	const { text } = line;
	const next = index + 1;
	const caption = captionOf(text);
	if (caption !== null && startsSentence(at)) {
		const type = tableAbout(caption);
		if (type) return { section: opened(type, [{ ...line, text: caption }], ''), end: next };
	}
	// A budget without a caption starts at the heads of its columns.
	if (current.type === 'chapter' && at.startsBlock && budgetHeadOf(text))
		return { section: opened('budgetTable', [], ''), end: index };
	const inBudget = current.type === 'budgetTable';
	const ambition = inBudget ? null : ambitionHeadingOf(text);
	if (ambition && (ambition.inSection || at.startsBlock)) {
		const end = endOfTitle(at.lines, index);
		const heading = [{ ...line, text: ambition.title }, ...at.lines.slice(next, end)];
		return { section: opened('ambition', heading, ambition.number), end };
	}
	const numbered = numberedHeadingOf(text);
	if (numbered && isNextChapter(at, numbered.path)) {
		const heading = [{ ...line, text: numbered.title }];
		return { section: opened('chapter', heading, numbered.path.join('.')), end: next };
	}
	const activity = inBudget ? null : activityHeadingOf(text);
	if (activity && !/[.,;]$/u.test(activity.title) && startsSentence(at)) {
		const heading = [{ ...line, text: activity.title }];
		return { section: opened('activity', heading, activity.number), end: next };
	}
	if (at.inActivity) {
		if (isLabel(text, LABELS.purposeAndImpact)) return { section: opened('purposeAndImpact', [], ''), end: next };
		if (isLabel(text, LABELS.result)) return { section: opened('result', [], ''), end: next };
	}
	if (!at.inActivity && !['ambition', 'programme'].includes(current.type)) return null;
	const programme = startsSentence(at) && bulletOf(line) === null ? at.programmeAt(text) : -1;
	return programme < 0 ? null : { section: { ...opened('programme', [line], ''), programme }, end: next };
}

function tableAbout(caption: string): SectionType | null {
	if (TOPICS.budget.test(caption)) return 'budgetTable';
	if (TOPICS.themes.test(caption)) return 'themeTable';
	return TOPICS.ambitions.test(caption) ? 'ambitionTable' : null;
}

/** A title that runs on ends at an empty line, a bullet, a page, or the label of the goals. */
function endOfTitle(lines: readonly Line[], start: number): number {
	let end = start + 1;
	for (let line = lines[end]; line && end < start + 6; line = lines[(end += 1)]) {
		if (line.text === '' || line.page || bulletOf(line) || isFinished(lines[end - 1]?.text ?? '')) break;
		if (isLabel(line.text, LABELS.goalsOfAmbition)) break;
	}
	return end;
}

/** A chapter's number follows the one before it; a section's stands inside its chapter, in any order. */
function isNextChapter(at: Place, path: readonly number[]): boolean {
	const [top = 0, second] = path;
	const [chapter] = at.chapter;
	const next = at.lines[at.index + 1];
	const loose = at.startsBlock || !next || next.text === '' || next.page;
	const isTitle = loose || (startsSentence(at) && !/[.:]$/u.test(at.line.text));
	if (path.length > 1) return (chapter === undefined || top === chapter) && second !== 0 && isTitle;
	const follows = chapter === undefined || top === chapter + 1;
	return follows && top > 0 && isTitle && !/[.:]$/u.test(at.line.text);
}

/** Whether nothing unfinished stands before the line. */
function startsSentence(at: Place): boolean {
	const before = at.lines[at.index - 1]?.text ?? '';
	return at.startsBlock || isFinished(before) || before.length < 45;
}

const opened = (type: SectionType, heading: readonly Line[], number: string): Open => ({
	type,
	heading,
	number,
	body: [],
	footnotes: [],
	strips: [],
	programme: -1
});
