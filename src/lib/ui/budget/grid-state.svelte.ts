import { flushSync, tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { moveBy } from './grid';
import { COLUMNS, type Column, type Target, type TableRow } from './table-model';

interface Draft {
	readonly text: string;
	/** What stood there when the typing began: without a difference nothing is written. */
	readonly before: string;
	/** It could not be written, and stays as it was typed until it can be or is given up. */
	readonly refused: boolean;
}

/** Which cell has the focus, which one is being typed in, and what is typed and not written yet. */
export class GridState {
	readonly #rows: () => readonly TableRow[];
	/** Writes what was typed; false when it is refused. */
	readonly #write: (target: Target, text: string) => boolean;
	readonly #drafts = new SvelteMap<string, Draft>();
	#row = $state('');
	#column = $state<Column>('label');
	#lastIndex = 0;
	#held: 'no' | 'rows' | 'focus' = 'no';
	#editing = $state<{ readonly key: string; readonly selectAll: boolean } | null>(null);
	table: HTMLTableElement | undefined = $state();

	constructor(rows: () => readonly TableRow[], write: (target: Target, text: string) => boolean) {
		this.#rows = rows;
		this.#write = write;
	}

	/** The one row whose cells are in the tab order. When it goes, that is the one that takes its place. */
	readonly #activeRow = $derived.by(() => {
		const rows = this.#rows();
		return (rows.find(({ key }) => key === this.#row) ?? rows[Math.min(this.#lastIndex, rows.length - 1)])?.key;
	});

	get activeRow(): string | undefined {
		return this.#activeRow;
	}

	isActive(row: string, column: Column): boolean {
		return row === this.#activeRow && column === this.#column;
	}

	draft(row: string, column: Column): Draft | undefined {
		return this.#drafts.get(cellKey(row, column));
	}

	isEditing(row: string, column: Column): boolean {
		return this.#editing?.key === cellKey(row, column);
	}

	get selectAll(): boolean {
		return this.#editing?.selectAll ?? false;
	}

	/** The focus came here. */
	enter(row: string, column: Column): void {
		this.#row = row;
		this.#column = column;
		const index = this.#rows().findIndex(({ key }) => key === row);
		if (index >= 0) this.#lastIndex = index;
	}

	/** Starts typing: over what stands there when `typed` is given, else in it. */
	edit(row: string, column: Column, typed?: string, selectAll = false): void {
		const cell = this.#cell(row, column);
		if (!cell?.target) return;
		this.enter(row, column);
		const key = cellKey(row, column);
		const before = cell.target.type === 'text' ? cell.target.value : cell.text;
		const draft = this.#drafts.get(key) ?? { text: before, before, refused: false };
		this.#drafts.set(key, typed === undefined ? draft : { before, text: typed, refused: false });
		this.#editing = { key, selectAll };
	}

	type(row: string, column: Column, text: string): void {
		const key = cellKey(row, column);
		const draft = this.#drafts.get(key);
		if (draft) this.#drafts.set(key, { ...draft, text });
	}

	/** Writes what was typed, or keeps it as refused and returns false. */
	keep(row: string, column: Column): boolean {
		const key = cellKey(row, column);
		const draft = this.#drafts.get(key);
		const target = this.#cell(row, column)?.target;
		if (!draft || !target) return true;
		if (draft.text !== draft.before && !this.#write(target, draft.text)) {
			this.#drafts.set(key, { ...draft, refused: true });
			return false;
		}
		this.#drafts.delete(key);
		this.leave(row, column);
		return true;
	}

	restore(row: string, column: Column): void {
		this.#drafts.delete(cellKey(row, column));
		this.leave(row, column);
	}

	leave(row: string, column: Column): void {
		if (this.isEditing(row, column)) this.#editing = null;
	}

	clear(row: string, column: Column): void {
		const target = this.#cell(row, column)?.target;
		if (!target || target.type === 'text') return;
		this.restore(row, column);
		this.#write(target, '');
	}

	/** What a key that moves nothing does to the active cell; false when it does nothing. */
	press(key: string): boolean {
		const row = this.#activeRow ?? '';
		const column = this.#column;
		if (key === 'Escape' && this.draft(row, column)) this.restore(row, column);
		else if (!this.#cell(row, column)?.target) return false;
		else if (key === 'Enter' || key === 'F2') this.edit(row, column);
		else if (key === 'Delete' || key === 'Backspace') this.clear(row, column);
		else if (key.length === 1 && key !== ' ') this.edit(row, column, key);
		else return false;
		return true;
	}

	/** Starts typing in the active cell with these words; false when it cannot be typed in. */
	typeOver(text: string): boolean {
		const row = this.#activeRow ?? '';
		if (!this.#cell(row, this.#column)?.target) return false;
		this.edit(row, this.#column, text);
		return true;
	}

	get activeText(): string {
		return this.#cell(this.#activeRow ?? '', this.#column)?.text ?? '';
	}

	/** Moves the focus as a key asks; false when the key moves nothing. */
	move(key: string, ctrl: boolean): boolean {
		const from = { row: this.#indexOf(this.#row), column: COLUMNS.indexOf(this.#column) };
		const to = moveBy(key, ctrl, from, { rows: this.#rows().length, columns: COLUMNS.length });
		const row = to && this.#rows()[to.row];
		const column = to && COLUMNS[to.column];
		if (!row || !column) return false;
		this.focus(row.key, column);
		return true;
	}

	/** Rows are about to change on screen: a row that moves loses the focus, and that is not leaving it. */
	hold(): void {
		this.#held = this.table?.contains(document.activeElement) ? 'focus' : 'rows';
	}

	/** Rows have changed: what had the focus gets it back, or else what came in its place. */
	release(): void {
		const lost = this.#held === 'focus' && !this.table?.contains(document.activeElement);
		this.#held = 'no';
		if (lost) this.focus();
	}

	get isHeld(): boolean {
		return this.#held !== 'no';
	}

	/** The cell itself, or the field or button in it. A row that is gone leaves the focus to the one that took its place. */
	focus(row = this.#row, column = this.#column): void {
		const rows = this.#rows();
		const isHere = rows.some(({ key }) => key === row);
		if (!isHere) this.#editing = null;
		const index = isHere ? this.#indexOf(row) : this.#lastIndex;
		const found = rows[Math.min(index, rows.length - 1)]?.key ?? '';
		const inPage = () =>
			this.table?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellKey(found, column))}"]`) ?? null;
		let cell = inPage();
		if (!cell && this.table) {
			// A row of a long budget that is far away is drawn when it is the active one.
			flushSync(() => this.enter(found, column));
			cell = inPage();
		}
		const inside = column === 'menu' ? 'button' : this.isEditing(found, column) ? 'input' : null;
		((inside && cell?.querySelector<HTMLElement>(inside)) ?? cell)?.focus();
	}

	/** For what is only now being put on screen. */
	async focusLater(row: string, column: Column): Promise<void> {
		await tick();
		this.focus(row, column);
	}

	async editLater(row: string, column: Column): Promise<void> {
		await tick();
		this.edit(row, column, undefined, true);
	}

	#indexOf(row: string): number {
		return Math.max(
			0,
			this.#rows().findIndex(({ key }) => key === row)
		);
	}

	#cell(row: string, column: Column) {
		return column === 'menu' ? undefined : this.#rows().find(({ key }) => key === row)?.cells[column];
	}
}

export const cellKey = (row: string, column: Column): string => `${row}/${column}`;
