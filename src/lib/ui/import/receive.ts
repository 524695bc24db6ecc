import { t } from '$lib/i18n/t.svelte';
import { tell } from '$lib/ui/base/messages.svelte';
import { fileReceiver } from './file-receiver';
import { isNamedAsPlan } from './plan-name';

/** Takes the one file that was dropped or chosen. What reads it is loaded now: a page without a file needs none of it. */
export async function receiveFiles(files: readonly File[]): Promise<void> {
	const [file, second] = files;
	if (!file) return;
	const { errors } = t().files;
	if (second) return tell({ text: errors.oneAtATime(files.length) });
	const receiving = await import('./receive-file').catch(() => null);
	if (!receiving) return tell({ text: errors.readerMissing(file.name) });
	await receiving.receiveFile(file);
}

/** The same for files that were dropped: a page on screen may have a use of its own for them. */
export function receiveDropped(files: readonly File[]): void {
	// A page that takes sheets has no use for a whole plan.
	const here = files.some(({ name }) => isNamedAsPlan(name)) ? null : fileReceiver();
	void (here ?? receiveFiles)(files);
}
