/** Which section starts at a line of text, by what stands in the line and where it stands. */
import { isFinished } from './blocks';
import { budgetHeadOf } from './budget-rows';
import { activityLineOf, captionOf, labelledLineOf, numberedHeadingOf } from './headings';
import { TOPICS } from './labels';
import { bulletOf, type Line } from './lines';
import type { Labels } from './make-labels';
import { opened, type Place, type SectionType, type Start } from './section';

/** The section that starts at a line, with the index of the first line of its body. */
export function startOf(at: Place): Start | null {
	const { line, index, current, labels, headed } = at;
	const { text } = line;
	const next = index + 1;
	if (line.mark?.type === 'item') return null;
	const caption = line.mark ? null : captionOf(text);
	if (caption !== null && startsSentence(at)) {
		const type = tableAbout(caption, labels);
		if (type) return { section: opened(type, [{ ...line, text: caption }], ''), end: next };
	}
	// A budget without a caption starts at the heads of its columns.
	if (current.type === 'chapter' && !line.mark && at.startsBlock && budgetHeadOf(text))
		return { section: opened('budgetTable', [], ''), end: index };
	const inBudget = current.type === 'budgetTable' && current.table === null;
	const ambition = inBudget || headed.ambitions ? null : labelledLineOf(text, labels.ambition);
	if (ambition && (ambition.inSection || at.startsBlock || (standsAlone(text) && startsSentence(at)))) {
		const end = endOfTitle(at);
		const heading = [{ ...line, text: ambition.title }, ...at.lines.slice(next, end)];
		return { section: opened('ambition', heading, ambition.number), end };
	}
	const numbered = numberedHeadingOf(text);
	if (numbered && isNextChapter(at, numbered.path)) {
		const heading = [{ ...line, text: numbered.title }];
		return { section: opened('chapter', heading, numbered.path.join('.')), end: next };
	}
	const activity = inBudget || headed.activities ? null : activityLineOf(text, labels.activity);
	if (activity && !/[.,;]$/u.test(activity.title) && startsSentence(at)) {
		const heading = [{ ...line, text: activity.title }];
		return { section: opened('activity', heading, activity.number), end: next };
	}
	return startOfLabel(at) ?? startOfProgramme(at);
}

/** "Doel en impact", or in a file also "Doel en impact: ..." at the start of a paragraph. */
export function startOfLabel({ line, index, activity, labels }: Place): Start | null {
	if (!activity) return null;
	const label = labels.labelOf(line.text);
	if (label === 'purposeAndImpact' || label === 'result') return { section: opened(label, [], ''), end: index + 1 };
	const runIn = line.mark?.type === 'paragraph' ? labels.runInLabelOf(line.text) : null;
	if (!runIn) return null;
	const section = opened(runIn.label, [], '');
	return { section: { ...section, body: [{ ...line, text: runIn.rest }] }, end: index + 1 };
}

export function startOfProgramme(at: Place): Start | null {
	const { line, index, labels, activity, current } = at;
	const labelled = line.mark || at.startsBlock ? labelledLineOf(line.text, labels.programme) : null;
	if (!labelled && !activity && !['ambition', 'programme'].includes(current.type)) return null;
	const programme = startsSentence(at) && bulletOf(line) === null ? at.programmeAt(labelled?.title ?? line.text) : -1;
	if (programme < 0) return null;
	const heading = [{ ...line, text: labelled?.title ?? line.text }];
	return { section: opened('programme', heading, labelled?.number ?? '', programme), end: index + 1 };
}

function tableAbout(caption: string, { topics }: Labels): SectionType | null {
	if (TOPICS.budget.test(caption)) return 'budgetTable';
	if (TOPICS.themes.test(caption)) return 'themeTable';
	return topics.ambitions.test(caption) ? 'ambitionTable' : null;
}

/** "Ambitie 2: Titel", as in a list that is pasted without empty lines: running text has no colon there. */
const standsAlone = (text: string): boolean => /^\p{Lu}\S* \S+ ?:/u.test(text) && !/[.,;]$/u.test(text);

/**
 * A title that runs on ends at an empty line, a bullet, a page, the label of the goals, the next ambition or
 * activity, or where its paragraph does.
 */
function endOfTitle({ lines, index, labels }: Place): number {
	let end = index + 1;
	for (let line = lines[end]; line && end < index + 6; line = lines[(end += 1)]) {
		if (line.mark && line.mark.type !== 'rest') break;
		if (line.text === '' || line.page || bulletOf(line) || isFinished(lines[end - 1]?.text ?? '')) break;
		if (labels.labelOf(line.text) === 'goals' || activityLineOf(line.text, labels.activity)) break;
		if (standsAlone(line.text) && labelledLineOf(line.text, labels.ambition)) break;
	}
	return end;
}

/** A chapter's number follows the one before it; a section's stands inside its chapter, in any order. */
function isNextChapter(at: Place, path: readonly number[]): boolean {
	// A file with headings marks its chapters.
	if (at.headed.chapters) return false;
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
	const before: Line | undefined = at.lines[at.index - 1];
	return at.startsBlock || isFinished(before?.text ?? '') || (before?.text ?? '').length < 45;
}
