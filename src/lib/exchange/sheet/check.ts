/**
 * Each row says in its last column what stood in it when the sheet was made, as short sums of its values. So a cell that
 * nobody touched is known, and never undoes what was changed in the plan since.
 */
import type { Id } from '$lib/plan/model';
import type { Cell } from './sheet';

/** A sum of each cell by its column, and of each member of a set: of themes by name, of others by id. */
export interface Check {
	readonly values: ReadonlyMap<string, string>;
	readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
}

export function writeCheck(
	id: Id,
	values: Readonly<Record<string, string>>,
	sets: Readonly<Record<string, readonly string[]>>
): string {
	return [
		`id=${sumOf(id)}`,
		...Object.entries(values).map(([name, value]) => `${name}=${sumOf(value)}`),
		...Object.entries(sets).map(([name, members]) => `${name}*=${members.map(sumOf).join(',')}`)
	].join(' ');
}

/** Null when the cell is empty, damaged or that of another row. */
export function readCheck(id: Id, cell: Cell | undefined): Check | null {
	if (typeof cell !== 'string') return null;
	const values = new Map<string, string>();
	const sets = new Map<string, ReadonlySet<string>>();
	for (const entry of cell.split(' ')) {
		const [, name = '', star, sums = ''] = /^(\w+)(\*?)=([a-z0-9,]*)$/i.exec(entry) ?? [];
		if (star === '*') sets.set(name, new Set(sums.split(',').filter((sum) => sum !== '')));
		else if (name !== '') values.set(name, sums);
	}
	return values.get('id') === sumOf(id) ? { values, sets } : null;
}

/** FNV-1a over the code units: short, the same everywhere, and nothing that has to be kept secret. */
export function sumOf(text: string): string {
	let sum = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
	return (sum >>> 0).toString(36);
}
