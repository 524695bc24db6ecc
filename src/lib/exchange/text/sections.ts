/** Cuts the document into sections: every line goes to one section's body, its footnotes or a strip of theme labels. */
import { footnotesIn } from './footnotes';
import type { FoundTable } from './found-table';
import { headedIn } from './headed';
import { gapAt, type Line } from './lines';
import type { Labels } from './make-labels';
import { startOfHeading } from './marked-starts';
import { endsAmbition, opened, type Open, type Place, type Section, type SectionType, type Start } from './section';
import { startOf } from './starts';
import { stripAt, type Strip } from './strips';

/** What the sections are cut by. */
export interface Cutting {
	readonly themeNames: readonly string[];
	readonly programmeAt: (text: string) => number;
	readonly labels: Labels;
}

export function toSections(lines: readonly Line[], { themeNames, programmeAt, labels }: Cutting): readonly Section[] {
	const footnotes = footnotesIn(lines);
	const headed = headedIn(lines, labels);
	const front = opened('front', [], '');
	const sections: Open[] = [front];
	const state: State = { current: front, ambition: null, activity: null, chapter: [] };
	const read = new Set<FoundTable['kind']>();
	for (let index = 0; index < lines.length;) {
		const line = lines[index];
		if (!line) break;
		const { current, activity } = state;
		if (line.mark?.type === 'table') {
			const section = sectionOfTable(line.mark.table, line, state, read);
			if (section) sections.push(section);
			if (section && !section.isAside) state.current = section;
			index += 1;
			continue;
		}
		const footnoteEnd = footnotes.get(index);
		const strip: Strip | null = activity && current.type !== 'budgetTable' ? stripAt(lines, index, themeNames) : null;
		const startsBlock = line.mark !== null || line.page || (lines[index - 1]?.text ?? '') === '';
		const at: Place = { ...state, lines, index, line, startsBlock, programmeAt, labels, headed };
		const start: Start | null = strip || footnoteEnd || line.text === '' ? null : startOfLine(at);
		if (footnoteEnd) {
			current.footnotes.push(lines.slice(index, footnoteEnd));
			current.body.push(gapAt(line.number));
			index = footnoteEnd;
		} else if (strip && activity) {
			activity.strips.push({ line, themes: strip.themes });
			current.body.push(gapAt(line.number));
			index = strip.end;
		} else if (start) {
			sections.push(start.section);
			enter(state, start.section);
			index = start.end;
		} else {
			current.body.push(line);
			index += 1;
		}
	}
	return sections;
}

interface State {
	current: Open;
	ambition: Open | null;
	activity: Open | null;
	chapter: readonly number[];
}

function enter(state: State, section: Open): void {
	state.current = section;
	if (section.type === 'activity') state.activity = section;
	if (section.type === 'ambition') state.ambition = section;
	if (section.type === 'chapter') {
		if (section.number !== '') state.chapter = section.number.split('.').map(Number);
		if (endsAmbition(section, state.ambition)) state.ambition = null;
	}
	if (section.type === 'chapter' || section.type === 'ambition') state.activity = null;
}

/** Null for a table that is not read where it stands: its rows go on in the text. */
function sectionOfTable(table: FoundTable, caption: Line, state: State, read: Set<FoundTable['kind']>): Open | null {
	const { current, ambition, activity } = state;
	const isInside = ambition !== null || activity !== null;
	const isOnce = table.kind === 'themes' || (table.kind === 'budget' && !table.isFunding);
	const belongs = !isInside || table.kind === 'activities' || (table.kind === 'ambitions' && !activity);
	if ((isOnce && read.has(table.kind)) || !belongs) {
		if (caption.text !== '') current.body.push({ ...caption, mark: { type: 'paragraph' } });
		current.body.push(...table.rows.filter(({ text }) => text !== ''));
		return null;
	}
	if (isOnce) read.add(table.kind);
	const heading = caption.text === '' ? [] : [caption];
	const isAside = table.kind === 'activities' || table.kind === 'programmes' || isInside;
	return { ...opened(SECTION_OF[table.kind], heading, ''), table, isAside };
}

function startOfLine(at: Place): Start | null {
	return at.line.mark?.type === 'heading' ? startOfHeading(at) : startOf(at);
}

const SECTION_OF: Readonly<Record<FoundTable['kind'], SectionType>> = {
	themes: 'themeTable',
	ambitions: 'ambitionTable',
	budget: 'budgetTable',
	activities: 'activityTable',
	programmes: 'programmeTable'
};
