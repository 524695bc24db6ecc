import { goto } from '$app/navigation';
import { isPlanFile } from '$lib/doc/plan-file';
import { language, t } from '$lib/i18n/t.svelte';
import { tell } from '$lib/ui/base/messages.svelte';
import { startPlan, today } from '$lib/ui/shelf/start-plan';
import { IMPORT } from '$lib/ui/shell/routes';
import { handOver } from './handed.svelte';
import { isNamedAsPlan } from './plan-name';
import { fileErrorWords, readReceived, type FileError } from './read-file';

/** A document or spreadsheet goes to the import page, a plan becomes a new plan. */
export async function receiveFile(file: File): Promise<void> {
	const { name } = file;
	if (await isPlan(file)) return (await import('$lib/ui/merging/receive-plan-file')).receivePlanFile(file);
	const read = await readReceived(file);
	if (!read.ok) return tellError(name, read.error);
	if (read.value.kind === 'json') return receivePlan(name, read.value.text);
	handOver({ ...read.value, name });
	await goto(IMPORT);
}

/** By its first bytes, or else by its name, so that what is wrong with it is said in its own words. */
async function isPlan(file: File): Promise<boolean> {
	const start = await file
		.slice(0, 8)
		.arrayBuffer()
		.catch(() => new ArrayBuffer(0));
	return isPlanFile(new Uint8Array(start)) || isNamedAsPlan(file.name);
}

const tellError = (name: string, error: FileError): void =>
	tell({ text: fileErrorWords(name, error, t().files, language()) });

/** An import always makes a new plan; what is open stays as it is. */
async function receivePlan(name: string, text: string): Promise<void> {
	const { parsePlanJson } = await import('$lib/exchange/json/plan-file');
	const { errors } = t().files;
	const parsed = parsePlanJson(text);
	if (parsed.ok) {
		const plan = parsed.value;
		const source = plan.meta.source ?? { kind: 'json', name, date: today() };
		await startPlan({ ...plan, meta: { ...plan.meta, source } });
		tell({ text: t().importing.imported(plan.meta.title || t().common.untitled) });
		return;
	}
	switch (parsed.error.type) {
		case 'tooLarge':
			return tellError(name, { type: 'tooLarge' });
		case 'notJson':
			return tell({ text: errors.notJson(name) });
		case 'notAPlan':
			return tell({ text: errors.notAPlan(name, parsed.error.path) });
		case 'newer':
			return tell({ text: errors.newer(name) });
	}
}
