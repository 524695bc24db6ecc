import type { Result } from '$lib/plan/result';
import { decodeText } from '../decode-text';
import { openZip, type ZipError } from '../zip';
import { SheetFault, type SheetError } from './grid';
import { readCsv } from './read-csv';
import { readOds } from './read-ods';
import { readXlsx } from './read-xlsx';
import type { Sheet } from './sheet';

export type { SheetError } from './grid';
export type SheetForm = 'xlsx' | 'ods' | 'csv';

/**
 * The sheets of a file in which something stands, in the file's order, hidden ones included. A formula gives the result
 * that was stored with it and is never computed; what points outside the file is left alone. The time is bounded by the
 * length of the unpacked file, the result by what people fill in.
 */
export async function readSheets(bytes: Uint8Array, form: SheetForm): Promise<Result<readonly Sheet[], SheetError>> {
	try {
		const sheets =
			form === 'csv' ? csvSheets(bytes) : form === 'ods' ? readOds(opener(bytes)) : readXlsx(opener(bytes));
		const used = sheets.filter(({ rows }) => rows.length > 0);
		return used.length > 0 ? { ok: true, value: used } : { ok: false, error: 'empty' };
	} catch (fault) {
		if (fault instanceof SheetFault) return { ok: false, error: fault.error };
		throw fault;
	}
}

/** Gives the wanted parts of a zip as texts. */
export type Opener = (isWanted: (name: string) => boolean) => ReadonlyMap<string, string>;

const ERRORS = { encrypted: 'encrypted', tooLarge: 'tooLarge', notAZip: 'damaged' } as const satisfies Record<
	ZipError,
	SheetError
>;

function opener(bytes: Uint8Array): Opener {
	return (isWanted) => {
		const opened = openZip(bytes, isWanted);
		if (!opened.ok) throw new SheetFault(ERRORS[opened.error]);
		const decoder = new TextDecoder();
		return new Map([...opened.value].map(([name, content]) => [name, decoder.decode(content)]));
	};
}

function csvSheets(bytes: Uint8Array): readonly Sheet[] {
	const text = decodeText(bytes);
	if (text === null) throw new SheetFault('damaged');
	return [{ name: '', rows: readCsv(text) }];
}
