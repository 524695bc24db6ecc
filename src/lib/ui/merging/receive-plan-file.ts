import { goto } from '$app/navigation';
import { LARGEST_PLAN_FILE } from '$lib/doc/plan-file';
import { language, t } from '$lib/i18n/t.svelte';
import { shelf } from '$lib/live/live-shelf';
import type { Id } from '$lib/plan/model';
import { openPlan, takePlan } from '$lib/session';
import { noteCopy } from '$lib/sync/copies';
import { takeFromBin } from '$lib/sync/shelf';
import { tell } from '$lib/ui/base/messages.svelte';
import { formatSize } from '$lib/ui/shelf/formats';
import { merged, overview } from '$lib/ui/shell/routes';
import { checkFileAside } from './checking';
import { fileErrorWords } from './error-words';
import { handFile } from './merged.svelte';

/** Takes in a `.planregie` file: a plan that is not here is kept and opened, one that is here is merged on its page. */
export async function receivePlanFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<void> {
	const { name } = file;
	const words = t().merging;
	if (file.size > LARGEST_PLAN_FILE)
		return tell({ text: words.errors.tooLarge(name, formatSize(LARGEST_PLAN_FILE, language())) });
	const buffer = await file.arrayBuffer().catch(() => null);
	if (!buffer) return tell({ text: words.errors.unreadable(name) });
	const read = await checkFileAside(name, new Uint8Array(buffer));
	if (!read.ok) return tell({ text: fileErrorWords(name, read.error, words.errors, language()) });
	const { id, update, newer } = read.value;
	if ((await isHere(id)) && !(await isUnreadable(id))) {
		if (newer) return tell({ text: words.errors.newerHere(name) });
		const inBin = shelf.bin.some((entry) => entry.id === id);
		if (inBin && takeFromBin(id)) tell({ text: words.fromBin(titleOf(id)) });
		handFile({ name, file: read.value });
		return goto(merged(id));
	}
	await takePlan(id, update, new Date().toISOString());
	// The file that it came from is its last copy.
	await noteCopy(id, { saved: new Date().toISOString(), name, file: null }, update);
	await goto(overview(id));
	tell({ text: words.opened(titleOf(id)) });
}

/** Also when the list of plans has lost it. */
async function isHere(id: Id): Promise<boolean> {
	if ([...shelf.plans, ...shelf.bin].some((entry) => entry.id === id)) return true;
	const opened = await openPlan(id);
	if (opened.ok) await opened.value.close();
	return opened.ok || opened.error !== 'notFound';
}

/** Then the file is the copy that brings the plan back. */
async function isUnreadable(id: Id): Promise<boolean> {
	const opened = await openPlan(id);
	if (opened.ok) await opened.value.close();
	return !opened.ok && opened.error === 'damaged';
}

const titleOf = (id: Id): string =>
	[...shelf.plans, ...shelf.bin].find((entry) => entry.id === id)?.title || t().common.untitled;
