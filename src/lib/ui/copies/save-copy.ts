import type { PlanDocument } from '$lib/doc/document';
import { readMeta } from '$lib/doc/read-meta';
import { fileName } from '$lib/exchange/json/file-name';
import { t } from '$lib/i18n/t.svelte';
import type { Result } from '$lib/plan/result';
import { readCopy } from '$lib/sync/copies';
import { startNamedFile, updateNamedFile, type FileFault, type Written } from '$lib/sync/named-file';
import { takeCopy } from '$lib/sync/take-copy';
import { tell } from '$lib/ui/base/messages.svelte';
import { saveFile } from '$lib/ui/shelf/save-file';
import { chooseFile, PLAN_FILE } from './choose-file';
import { tellFault } from './keeping.svelte';

/**
 * Saves the plan as a `.planregie` file and says under which name: in the file that was named for it, or else in one that
 * is named now and kept up to date from then on, or else as a download. To be called from a click: the browser may ask.
 */
export async function saveCopy(doc: PlanDocument): Promise<void> {
	const named = (await readCopy(doc.guid))?.file;
	if (named) tellOutcome(doc, named.handle.name, await updateNamedFile(doc, true), t().copies.saved);
	else await saveCopyAs(doc);
}

/** The same, in a file that is named now, whether the plan had one or not. */
export async function saveCopyAs(doc: PlanDocument): Promise<void> {
	const name = `${fileName(readMeta(doc))}${PLAN_FILE.ending}`;
	const handle = await chooseFile(name);
	if (handle === 'cancelled') return;
	if (handle) return tellOutcome(doc, handle.name, await startNamedFile(doc, handle), t().copies.savedAndKept);
	const copy = await takeCopy(doc).catch(() => null);
	if (!copy) return tell({ text: t().copies.failed });
	saveFile(name, copy.bytes, PLAN_FILE.type);
	await copy.note(name, null);
	tell({ text: t().copies.downloaded(name) });
}

function tellOutcome(
	doc: PlanDocument,
	name: string,
	outcome: Result<Written, FileFault>,
	saved: (name: string) => string
): void {
	if (outcome.ok)
		return tell({ text: outcome.value.merged ? `${saved(name)}. ${t().copies.merged(name)}` : saved(name) });
	if (tellFault(outcome.error)) return;
	tell({
		text: t().copies.faults[outcome.error](name),
		action: { label: t().copies.otherName, run: () => void saveCopyAs(doc) }
	});
}
