/** What a table describes, one record each: its heads stand in a row over it, or in its first column. */
import type { Role, TableRecord } from './found-table';
import type { Grid, GridCell } from './grid';
import { turned } from './grid';
import type { Line } from './lines';
import type { Labels } from './make-labels';
import { headOf, type Head } from './table-heads';
import { nameKey, wordsOf } from './words';

export interface Records {
	readonly roles: ReadonlySet<Role>;
	readonly records: readonly TableRecord[];
	readonly rest: readonly string[];
}
interface Column {
	readonly role: Role | null;
	readonly head: string;
	/** Whether the head says nothing more than the role. */
	readonly isExact: boolean;
}

/** Heads stand in one of the first rows. */
const LAST_HEAD = 3;
/** These say the same of every row they span. */
const SHARED: ReadonlySet<Role> = new Set<Role>(['ambition', 'theme', 'owner', 'programme', 'partner', 'targetGroup']);

/** Null if the heads name nothing known. */
export function recordsIn(grid: Grid, lines: readonly Line[], labels: Labels): Records | null {
	const inColumn = labelledRows(grid, lines, labels);
	if (inColumn) return inColumn;
	const rows = grid.slice(0, LAST_HEAD).map((row) => headsOf(row, labels));
	const most = Math.max(...rows.map(namedIn));
	const at = rows.findIndex((columns) => namedIn(columns) === most);
	const columns = rows[at];
	return columns && most > 0 ? underHeads(grid, at, columns, lines) : null;
}

/** The records of a table whose columns are known by their place. */
export function recordsByPlace(grid: Grid, roles: readonly Role[], lines: readonly Line[]): Records {
	return underHeads(
		grid,
		-1,
		roles.map((role) => ({ role, head: '', isExact: true })),
		lines
	);
}

const headsOf = (row: readonly GridCell[], labels: Labels): readonly Column[] =>
	row.map(({ text, starts }) => ({ ...headOf(starts ? text : '', labels), head: starts ? text : '' }));
const namedIn = (columns: readonly Column[]): number =>
	new Set(columns.flatMap(({ role }) => (role === null || role === 'number' ? [] : [role]))).size;

function underHeads(grid: Grid, head: number, columns: readonly Column[], lines: readonly Line[]): Records {
	const records: TableRecord[] = [];
	const heads = columns.map((column) => nameKey(column.head)).join('|');
	let group = '';
	grid.forEach((row, index) => {
		const line = lines[index];
		if (index <= head || !line || textsOf(row).length === 0) return;
		if (row.map(({ text }) => nameKey(text)).join('|') === heads) return;
		const [first] = row;
		if (first && row.length > 1 && first.columns >= row.length) {
			group = first.text;
			// A group over nothing keeps its words as a record of its own.
			records.push({ line, cells: new Map(), others: [], group });
		} else records.push(recordOf(row, columns, line, group));
	});
	const above = grid.slice(0, Math.max(0, head)).flatMap((row) => textsOf(row));
	return { roles: rolesOf(columns), records, rest: [...above, ...unsaid(columns, records)] };
}

function recordOf(row: readonly GridCell[], columns: readonly Column[], line: Line, group: string): TableRecord {
	const cells = new Map<Role, readonly string[]>();
	const others: { head: string; paragraphs: readonly string[] }[] = [];
	row.forEach(({ paragraphs, text, starts }, index) => {
		const { role = null, head = '' } = columns[index] ?? {};
		const counts = starts || (role !== null && SHARED.has(role) && columns[index - 1]?.role !== role);
		if (!counts || text === '') return;
		const isKnown = role !== null && (role !== 'number' || /^(?:[#№]|nr\.?)? ?\d{1,5}[.)]?$/iu.test(text));
		const said = paragraphs.filter((one) => wordsOf(one).length > 0);
		if (!isKnown || cells.has(role)) others.push({ head: role === 'number' ? '' : head, paragraphs });
		else if (said.length > 0) cells.set(role, said);
	});
	return { line, cells, others, group };
}

/** Heads in the first column: each other column is a record, and so is each run of rows that starts with the first head. */
function labelledRows(grid: Grid, lines: readonly Line[], labels: Labels): Records | null {
	const heads = grid.map(([first]): Column => {
		const text = first?.text ?? '';
		return { ...headInColumn(text, labels), head: text };
	});
	const width = grid[0]?.length ?? 0;
	const named = heads.filter(({ role }) => role !== null);
	if (width < 2 || named.length < 2 || named.length * 2 < heads.length || heads[0]?.role == null) return null;
	// Heads over the columns as well: then those are the heads.
	if (namedIn(headsOf(grid[0] ?? [], labels)) > 1) return null;
	const opening = heads[0].role;
	const starts = heads.flatMap(({ role }, index) => (role === opening ? [index] : []));
	const records = starts.flatMap((start, place) => {
		const end = starts[place + 1] ?? grid.length;
		const columns = heads.slice(start, end);
		const line = lines[start];
		return turned(grid.slice(start, end))
			.slice(1)
			.flatMap((row) => {
				if (!line || textsOf(row).length === 0) return [];
				return [withNumber(recordOf(row, columns, line, ''), columns[0]?.head ?? '', labels)];
			});
	});
	return { roles: rolesOf(heads), records, rest: unsaid(heads, records) };
}

/** In a first column only a whole head counts, or "Activiteit 3". */
function headInColumn(text: string, labels: Labels): Head {
	if (numberIn(text, labels) !== null) return { role: 'activity', isExact: true };
	return text.split(' ').length <= 4 ? headOf(text, labels) : { role: null, isExact: false };
}

function numberIn(text: string, labels: Labels): string | null {
	const match = text.length > 80 ? null : labels.activity.inHeading.exec(text);
	return match?.[5] === '' ? (match[3] ?? match[4] ?? null) : null;
}

function withNumber(record: TableRecord, head: string, labels: Labels): TableRecord {
	const number = numberIn(head, labels);
	return number === null ? record : { ...record, cells: new Map([...record.cells, ['number', [number]]]) };
}

/** Heads that no record repeats, and of which the role does not say all. */
function unsaid(columns: readonly Column[], records: readonly TableRecord[]): readonly string[] {
	const said = new Set(records.flatMap(({ others }) => others.map(({ head }) => head)));
	return columns.flatMap(({ head, isExact }) => (head === '' || isExact || said.has(head) ? [] : [head]));
}

const rolesOf = (columns: readonly Column[]): ReadonlySet<Role> =>
	new Set(columns.flatMap(({ role }) => (role === null ? [] : [role])));
const textsOf = (row: readonly GridCell[]): readonly string[] =>
	row.flatMap(({ text, starts }) => (starts && text !== '' ? [text] : []));
