import { activityLineOf, labelledHeadingOf } from './headings';
import type { Line } from './lines';
import type { Labels } from './make-labels';
import type { Headed } from './section';

/** What the headings of a file mark. */
export function headedIn(lines: readonly Line[], labels: Labels): Headed {
	const headings = lines.filter(({ mark }) => mark?.type === 'heading');
	const activities = headings.some((line) => labelledHeadingOf(line, labels.activity) !== null);
	const isLabelled =
		activities ||
		lines.some(
			(line) =>
				activityLineOf(line.text, labels.activity) !== null ||
				(line.mark?.type === 'table' && line.mark.table.kind === 'activities')
		);
	return {
		chapters: headings.length > 0,
		ambitions: headings.some((line) => labelledHeadingOf(line, labels.ambition) !== null),
		activities,
		unlabelled: isLabelled ? new Set() : unlabelledIn(lines, labels)
	};
}

/** Fewer are no activities, but a chapter about results. */
const FEWEST = 2;

/** The headings right over the labels of an activity: at least two on one level. */
function unlabelledIn(lines: readonly Line[], labels: Labels): ReadonlySet<Line> {
	const found = new Set<Line>();
	let heading: Line | null = null;
	for (const line of lines) {
		if (line.mark === null) continue;
		const label = labels.labelOf(line.text);
		const runIn = line.mark.type === 'paragraph' ? labels.runInLabelOf(line.text) : null;
		const isLabel = label === 'purposeAndImpact' || label === 'result' || runIn !== null;
		if (isLabel && heading) found.add(heading);
		if (line.mark.type === 'heading' && !isLabel) heading = line;
	}
	const others = [...found].filter((line) => labelledHeadingOf(line, labels.ambition) === null);
	const levelOf = ({ mark }: Line): number => (mark?.type === 'heading' ? mark.level : 0);
	const level = others.reduce((deepest, line) => Math.max(deepest, levelOf(line)), 0);
	const deepest = others.filter((line) => levelOf(line) === level);
	return new Set(deepest.length < FEWEST ? [] : deepest);
}
