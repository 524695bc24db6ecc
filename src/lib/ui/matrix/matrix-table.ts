import type { Ambition, Theme } from '$lib/plan/model';
import type { MatrixCell, ThemeMatrix } from '$lib/plan/theme-matrix';
import type { Wanted } from '$lib/ui/activities/address-filter';

/** A row or a column: what it is about, and which activities it has. */
export interface MatrixHead {
	readonly key: string;
	readonly name: string;
	/** The colour of a theme. */
	readonly colour?: string;
	readonly type: 'theme' | 'ambition' | 'total' | 'undivided';
	readonly wanted: Pick<Wanted, 'themes' | 'ambition' | 'without'>;
}

/** Cents in `costs`. Money that stands on no activity has no number of activities. */
export interface TableCell {
	readonly activities: number | null;
	readonly costs: number;
}

export interface MatrixTable {
	readonly columns: readonly MatrixHead[];
	readonly rows: readonly { readonly head: MatrixHead; readonly cells: readonly TableCell[] }[];
}

export interface MatrixWords {
	readonly untagged: string;
	readonly loose: string;
	readonly all: string;
	readonly undivided: string;
	readonly nameOfTheme: (theme: Theme) => string;
	readonly nameOfAmbition: (ambition: Ambition) => string;
}

/**
 * The matrix with its totals as rows and columns, ambitions down. Totals come last; undivided money comes after them and
 * only where there is any.
 */
export function matrixTable(matrix: ThemeMatrix, words: MatrixWords): MatrixTable {
	const hasUndivided = matrix.rows.some(({ undivided }) => undivided !== 0);
	const all = { key: 'all', name: words.all, type: 'total', wanted: NOTHING } as const;
	const undivided = { key: 'undivided', name: words.undivided, type: 'undivided', wanted: NOTHING } as const;
	const withRest = (cells: readonly MatrixCell[], costs: number): readonly TableCell[] =>
		hasUndivided ? [...cells, { activities: null, costs }] : cells;
	return {
		columns: [
			...matrix.columns.map(({ theme }): MatrixHead =>
				theme === null
					? { key: 'untagged', name: words.untagged, type: 'theme', wanted: { ...NOTHING, without: ['theme'] } }
					: {
							key: theme.id,
							name: words.nameOfTheme(theme),
							colour: theme.colour,
							type: 'theme',
							wanted: { ...NOTHING, themes: [theme.id] }
						}
			),
			all,
			...(hasUndivided ? [undivided] : [])
		],
		rows: [
			...matrix.rows.map((row) => ({
				head: ambitionHead(row.ambition, words),
				cells: withRest([...row.cells, row.total], row.undivided)
			})),
			{
				head: all,
				cells: withRest([...matrix.columns.map(({ total }) => total), matrix.total], matrix.undivided)
			}
		]
	};
}

const NOTHING = { themes: [], ambition: null, without: [] } as const;

function ambitionHead(ambition: Ambition | null, words: MatrixWords): MatrixHead {
	return ambition === null
		? { key: 'loose', name: words.loose, type: 'ambition', wanted: { ...NOTHING, without: ['ambition'] } }
		: {
				key: ambition.id,
				name: words.nameOfAmbition(ambition),
				type: 'ambition',
				wanted: { ...NOTHING, ambition: ambition.id }
			};
}

/** Rows become columns. */
export function turned({ columns, rows }: MatrixTable): MatrixTable {
	return {
		columns: rows.map(({ head }) => head),
		rows: columns.map((head, index) => ({
			head,
			cells: rows.flatMap(({ cells }) => cells.slice(index, index + 1))
		}))
	};
}

/** What the list is to show for a cell: what its row and its column both have. */
export function wantedAt(row: MatrixHead, column: MatrixHead): MatrixHead['wanted'] {
	return {
		themes: [...row.wanted.themes, ...column.wanted.themes],
		ambition: row.wanted.ambition ?? column.wanted.ambition,
		without: [...row.wanted.without, ...column.wanted.without]
	};
}

/** Whether a cell counts activities of one theme in one ambition, and not a sum of those. */
export const isInner = (row: MatrixHead, column: MatrixHead): boolean =>
	[row, column].every(({ type }) => type === 'theme' || type === 'ambition');
