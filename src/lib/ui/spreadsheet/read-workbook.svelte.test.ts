import { expect, test, vi } from 'vitest';
import { startReading } from '$lib/exchange/document/reading';
import { readFile } from '$lib/exchange/document/read-file';
import { nl } from '$lib/i18n/nl';
import { readWorkbook, workbookErrorWords } from './read-workbook';

/** Reads here what a browser reads beside the page. */
vi.mock('$lib/exchange/document/reading', () => ({
	startReading: vi.fn((name: string, bytes: Uint8Array) => ({ done: readFile(name, bytes), stop: () => undefined }))
}));

async function wordsFor(name: string, text: string): Promise<string> {
	const read = await readWorkbook(new File([text], name));
	return read.ok ? '' : workbookErrorWords(name, read.error, nl, 'nl');
}

test('a spreadsheet that comes back is read beside the page, as on the import page', async () => {
	const read = await readWorkbook(new File(['Titel;Eigenaar\nBoeken;Anna\n'], 'terug.csv'));
	expect(read).toMatchObject({
		ok: true,
		value: [
			{
				rows: [
					['Titel', 'Eigenaar'],
					['Boeken', 'Anna']
				]
			}
		]
	});
	expect(startReading).toHaveBeenCalledOnce();
});

test('what gives no rows to compare is told in words', async () => {
	expect(await wordsFor('plan.txt', 'Ambitie 1')).toBe(
		'‘plan.txt’ is geen spreadsheet. Kies een bestand dat eindigt op .xlsx, .ods of .csv.'
	);
	expect(await wordsFor('lang.csv', 'Titel;Eigenaar\n' + 'Boeken;Anna\n'.repeat(5_000))).toBe(
		'Er staan meer dan 5.000 rijen in. Verdeel ze over meer bestanden.'
	);
	expect(await wordsFor('leeg.csv', '')).toContain('‘leeg.csv’');
});
