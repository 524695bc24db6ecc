import { fileName } from '$lib/exchange/json/file-name';
import { language, t } from '$lib/i18n/t.svelte';
import type { Plan } from '$lib/plan/model';
import { tell } from '$lib/ui/base/messages.svelte';
import { saveFile } from '$lib/ui/shelf/save-file';
import { sheetWords } from './words';

export type DownloadForm = 'xlsx' | 'ods';

const TYPES = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ods: 'application/vnd.oasis.opendocument.spreadsheet'
} as const;

/** Saves the plan as a workbook with all its tables, and says under which name. */
export async function downloadWorkbook(plan: Plan, form: DownloadForm): Promise<void> {
	const workbook = await workbookNow(plan);
	const bytes =
		form === 'xlsx'
			? await (await import('$lib/exchange/sheet/write-xlsx')).writeXlsx(workbook)
			: (await import('$lib/exchange/sheet/write-ods')).writeOds(workbook);
	save(`${fileName(plan.meta)}.${form}`, new Uint8Array(bytes), TYPES[form]);
}

/** The same for one of its tables, since a .csv has no sheets. */
export async function downloadTable(plan: Plan, table: 0 | 1 | 2): Promise<void> {
	const sheet = (await workbookNow(plan)).sheets[table];
	if (!sheet) throw new Error('A plan has three tables.');
	const { writeCsv } = await import('$lib/exchange/sheet/write-csv');
	const name = `${fileName(plan.meta)}-${fileName({ title: sheet.name, year: plan.meta.year })}.csv`;
	save(name, writeCsv(sheet, language()), 'text/csv');
}

async function workbookNow(plan: Plan) {
	const { workbookOf } = await import('$lib/exchange/sheet/workbook');
	return workbookOf(plan, sheetWords(t(), language(), plan.meta));
}

function save(name: string, content: BlobPart, type: string): void {
	saveFile(name, content, type);
	tell({ text: t().shelf.saved(name) });
}
