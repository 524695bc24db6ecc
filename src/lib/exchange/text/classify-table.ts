import type { SourceTable } from '../document/source';
import { budgetIn } from './cell-budget';
import type { FoundTable, RecordKind, Role } from './found-table';
import { gridOf, type Grid } from './grid';
import { FUNDING_HEAD } from './labels';
import type { Line } from './lines';
import type { Labels } from './make-labels';
import { nameOfTheme } from './themes';
import { recordsByPlace, recordsIn, type Records } from './table-records';

/** What a table holds, by its heads and by what stands over it; null if that tells nothing. */
export function classifyTable(
	table: SourceTable,
	over: { readonly caption: Line | null; readonly heading: string },
	rows: readonly Line[],
	labels: Labels
): FoundTable | null {
	const grid = gridOf(table);
	const width = grid?.[0]?.length ?? 0;
	if (!grid || width < 2 || grid.length < 2) return null;
	const caption = over.caption?.text ?? '';
	const topic = caption === '' ? over.heading : caption;
	const found = recordsIn(grid, rows, labels);
	const kind = found ? kindOf(found.roles, topic, labels) : null;
	const any = { caption: over.caption, rows };
	const isAboutMoney = labels.topics.budget.test(caption);
	if (found && kind === 'activities' && !isAboutMoney) return { ...any, kind, ...partsOf(found) };
	const isFunding = FUNDING_HEAD.test(topic) && !labels.topics.budget.test(topic);
	const isBudget = isFunding || labels.topics.budget.test(topic) || /\b(kosten|budget|financi[ëe]n)\b/iu.test(topic);
	const budget = budgetIn(grid, rows, { caption: topic, isBudget }, labels);
	if (budget) return { ...any, kind: 'budget', budget, isFunding, rest: [] };
	if (found && kind && (kind !== 'themes' || areThemes(found))) return { ...any, kind, ...partsOf(found) };
	const placed = kind ? null : byPlace(grid, table.heads, topic, rows, labels);
	return placed && (placed.kind !== 'themes' || areThemes(placed)) ? { ...any, ...placed } : null;
}

/** As many as can be told apart, each with a name that fits a label. */
const areThemes = ({ records }: Pick<Records, 'records'>): boolean =>
	records.length > 0 &&
	records.length <= 12 &&
	records.every((record) => nameOfTheme(record) !== '' && nameOfTheme(record).length <= 80);

const partsOf = ({ records, rest }: Records): Pick<Records, 'records' | 'rest'> => ({ records, rest });

/** Any of these beside a title makes a row an activity. */
const OF_ACTIVITIES: readonly Role[] = [
	'result',
	'purposeAndImpact',
	'goal',
	'introduction',
	'subtitle',
	'owner',
	'theme',
	'ambition',
	'partner',
	'targetGroup'
];
const GOALS: readonly Role[] = ['goal', 'contribution', 'goalAndContribution'];

function kindOf(roles: ReadonlySet<Role>, topic: string, labels: Labels): RecordKind | null {
	const has = (...any: readonly Role[]) => any.some((role) => roles.has(role));
	if (has('activity')) return has(...OF_ACTIVITIES) || labels.topics.activities.test(topic) ? 'activities' : null;
	if (has('programme')) return roles.size > 1 || labels.topics.programmes.test(topic) ? 'programmes' : null;
	if (has('ambition')) return has(...GOALS) ? 'ambitions' : null;
	if (has('theme')) return has('goal', 'introduction') || labels.topics.themes.test(topic) ? 'themes' : null;
	return has('goal') && has('contribution') ? 'ambitions' : null;
}

/** A table without heads that are known: what stands over it says what its columns are. */
function byPlace(
	grid: Grid,
	heads: number,
	topic: string,
	rows: readonly Line[],
	labels: Labels
): ({ readonly kind: RecordKind } & Pick<Records, 'records' | 'rest'>) | null {
	const width = grid[0]?.length ?? 0;
	const { ambitions, themes } = labels.topics;
	const body = { grid: grid.slice(heads), rows: rows.slice(heads) };
	const rest = grid.slice(0, heads).flatMap((row) => row.flatMap(({ text, starts }) => (starts && text ? [text] : [])));
	const read = (kind: RecordKind, roles: readonly Role[]) => {
		const { records, rest: more } = recordsByPlace(body.grid, roles, body.rows);
		return { kind, records, rest: [...rest, ...more] };
	};
	if (themes.test(topic) && width === 2) return read('themes', ['theme', 'goal']);
	if (!ambitions.test(topic)) return null;
	if (width === 2) return read('ambitions', ['ambition', 'goalAndContribution']);
	return width === 3 ? read('ambitions', ['ambition', 'goal', 'contribution']) : null;
}
