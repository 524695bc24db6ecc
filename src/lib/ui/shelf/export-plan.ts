import type { PlanDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { fileName } from '$lib/exchange/json/file-name';
import { t } from '$lib/i18n/t.svelte';
import type { Id, Plan } from '$lib/plan/model';
import { openPlan } from '$lib/session';
import { tell } from '$lib/ui/base/messages.svelte';
import { saveFile } from './save-file';

/** Saves the plan as a JSON file for other programs, which Planregie can read back too, and says under which name. */
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

/** Does something with a plan that no screen shows; says so when it cannot be read. */
async function withPlan(id: Id, run: (doc: PlanDocument) => Promise<void>): Promise<void> {
	const opened = await openPlan(id);
	if (!opened.ok) return tell({ text: t().shelf.cannotRead });
	try {
		await run(opened.value.doc);
	} finally {
		await opened.value.close();
	}
}

/** Saves a plan that is not open as a plan file. */
export const saveFromShelf = (id: Id): Promise<void> =>
	withPlan(id, async (doc) => {
		const { saveCopy } = await import('$lib/ui/copies/save-copy');
		await saveCopy(doc);
	});

/** Saves a plan that is not open in another form. */
export const downloadFromShelf = (id: Id, download: (plan: Plan) => Promise<void>): Promise<void> =>
	withPlan(id, (doc) => download(readPlan(doc)));
