import type { TableGoal, TableRow } from './ambition-table';
import { othersOf, textOf, type RecordTable, type TableRecord } from './found-table';
import type { Labels } from './make-labels';
import { nameKey, similarity, withoutEndPoint } from './words';

/** Goals in one cell with their contributions: what is this like a goal of the chapters is that goal. */
const ALIKE = 0.5;

/**
 * The rows of a table of ambitions, goals and contributions. A record without an ambition belongs to the one before it,
 * or to `ambition`, in whose text the table stands.
 */
export function cellAmbitions(
	{ records }: RecordTable,
	ambition: string,
	goalsOfChapters: readonly string[],
	labels: Labels
): readonly TableRow[] {
	const rows: { title: string; line: TableRow['line']; goals: TableGoal[] }[] = [];
	for (const record of records) {
		const named = textOf(record, 'ambition') || (record.cells.size === 0 ? record.group : '');
		const title = withoutLabel(named, labels) || (rows.length === 0 ? ambition || record.group : '');
		const last = rows.at(-1);
		const row =
			last && (title === '' || nameKey(title) === nameKey(last.title)) ? last : { title, line: record.line, goals: [] };
		if (row !== last) rows.push(row);
		row.goals.push(...goalsOf(record, row.goals.pop() ?? null, goalsOfChapters));
	}
	return rows;
}

/** "Ambitie 1: Title" is the title. */
export function withoutLabel(text: string, labels: Labels): string {
	const match = text.length > 400 ? null : labels.ambition.inHeading.exec(text);
	return withoutEndPoint(match?.[5] || text);
}

/** The goals of a record, after the one before it, which takes what has no goal of its own. */
function goalsOf(record: TableRecord, before: TableGoal | null, known: readonly string[]): readonly TableGoal[] {
	const pairs = [
		...paired(record.cells.get('goal') ?? [], record.cells.get('contribution') ?? []),
		...mixed(record.cells.get('goalAndContribution') ?? [], known)
	];
	const more = othersOf(record, ['ambition', 'goal', 'contribution', 'goalAndContribution']);
	const goals: TableGoal[] = before ? [before] : [];
	for (const [title, contribution] of [...pairs, ...more.map((text): Pair => ['', text])]) {
		const last = goals.at(-1);
		if (title === '' && last)
			goals.splice(-1, 1, { ...last, contribution: `${last.contribution} ${contribution}`.trim() });
		else goals.push({ title: withoutEndPoint(title), contribution, line: record.line });
	}
	return goals;
}

type Pair = readonly [goal: string, contribution: string];

/** As many contributions as goals belong one to one; what is over belongs to the last. */
function paired(goals: readonly string[], contributions: readonly string[]): readonly Pair[] {
	const last = Math.max(goals.length - 1, 0);
	const surplus = contributions.slice(last).join(' ');
	if (goals.length === 0) return surplus === '' ? [] : [['', contributions.join(' ')]];
	return goals.map((goal, index): Pair => [goal, index === last ? surplus : (contributions[index] ?? '')]);
}

function mixed(paragraphs: readonly string[], known: readonly string[]): readonly Pair[] {
	const isGoal = (text: string): boolean => known.slice(0, 80).some((goal) => similarity(text, goal) >= ALIKE);
	const byName = paragraphs.map(isGoal);
	const starts = byName.includes(true)
		? byName
		: paragraphs.map((_, index) => paragraphs.length % 2 > 0 || index % 2 === 0);
	const pairs: [string, string][] = [];
	paragraphs.forEach((text, index) => {
		const last = pairs.at(-1);
		if (starts[index] || !last) pairs.push([text, '']);
		else last[1] = `${last[1]} ${text}`.trim();
	});
	return pairs;
}
