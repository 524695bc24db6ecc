import { readPlan } from '$lib/doc/read';
import { fileName } from '$lib/exchange/json/file-name';
import { t } from '$lib/i18n/t.svelte';
import type { Id, Plan } from '$lib/plan/model';
import { openPlan } from '$lib/session';
import { tell } from '$lib/ui/base/messages.svelte';
import { saveFile } from './save-file';

/** Saves the plan as a JSON file that Planregie can read back, and says under which name. */
export async function downloadPlan(plan: Plan): Promise<void> {
	const { planToJson } = await import('$lib/exchange/json/plan-file');
	const name = `${fileName(plan.meta)}.json`;
	saveFile(name, planToJson(plan), 'application/json');
	tell({ text: t().shelf.saved(name) });
}

/** Saves the plan as a spreadsheet to fill in; what comes back is taken in on the plan's own page for it. */
export async function downloadSpreadsheet(plan: Plan): Promise<void> {
	const { downloadWorkbook } = await import('$lib/ui/spreadsheet/download-sheet');
	await downloadWorkbook(plan, 'xlsx');
}

/** Saves a plan that is not open. */
export async function downloadFromShelf(id: Id, download: (plan: Plan) => Promise<void> = downloadPlan): Promise<void> {
	const opened = await openPlan(id);
	if (!opened.ok) return tell({ text: t().shelf.cannotRead });
	const plan = readPlan(opened.value.doc);
	await opened.value.close();
	await download(plan);
}
