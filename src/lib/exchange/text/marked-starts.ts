/** Which section starts at what a file marks as a heading: it is one, and only its words tell of what. */
import { labelledHeadingOf, numberedHeadingOf } from './headings';
import type { Line } from './lines';
import { opened, type Place, type Section, type Start } from './section';
import { startOfLabel, startOfProgramme } from './starts';

/** Null for a heading inside a text. */
export function startOfHeading(at: Place): Start | null {
	const { line, index, labels } = at;
	const end = index + 1;
	const ambition = labelledHeadingOf(line, labels.ambition);
	if (ambition) return { section: opened('ambition', [withText(line, ambition.title)], ambition.number), end };
	const activity = labelledHeadingOf(line, labels.activity);
	if (activity) return { section: opened('activity', [withText(line, activity.title)], activity.number), end };
	if (at.headed.unlabelled.has(line)) return { section: opened('activity', [withoutNumber(line)], ''), end };
	const label = startOfLabel(at);
	if (label) return label;
	const labelled = labelledHeadingOf(line, labels.programme);
	const programme = startOfProgramme(labelled ? { ...at, line: withText(line, labelled.title) } : at);
	if (programme) return programme;
	const numbered = numberedHeadingOf(line.text);
	const above = at.activity ?? at.ambition;
	if (above && isDeeper(line, above)) return null;
	const title = numbered?.title ?? line.text;
	return { section: opened('chapter', [withText(line, title)], numbered?.path.join('.') ?? ''), end };
}

const withText = (line: Line, text: string): Line => ({ ...line, text });

const withoutNumber = (line: Line): Line => withText(line, numberedHeadingOf(line.text)?.title ?? line.text);

const isDeeper = ({ mark }: Line, { level }: Section): boolean =>
	mark?.type === 'heading' && level !== null && mark.level > level;
