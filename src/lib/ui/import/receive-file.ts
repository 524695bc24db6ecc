import { goto } from '$app/navigation';
import { contentOf } from '$lib/exchange/document/file-content';
import { formOf, readFile, type ReadFile } from '$lib/exchange/document/read-file';
import type { ReadError } from '$lib/exchange/document/read-error';
import { startReading } from '$lib/exchange/document/reading';
import { language, t } from '$lib/i18n/t.svelte';
import type { Result } from '$lib/plan/result';
import { tell } from '$lib/ui/base/messages.svelte';
import { formatSize } from '$lib/ui/shelf/formats';
import { startPlan, today } from '$lib/ui/shelf/start-plan';
import { IMPORT } from '$lib/ui/shell/routes';
import { readErrorWords } from './file-words';
import { handOver } from './handed.svelte';
import { showReading } from './reading.svelte';

/** Bytes. What is larger is not even read. */
const LARGEST_FILE = 30_000_000;

/** A document or spreadsheet goes to the import page, a plan becomes a new plan. */
export async function receiveFile(file: File): Promise<void> {
	const { name } = file;
	const { errors } = t().files;
	if (file.size > LARGEST_FILE) return tell({ text: errors.tooLarge(name, formatSize(LARGEST_FILE, language())) });
	const bytes = await file.arrayBuffer().catch(() => null);
	if (!bytes) return tell({ text: errors.unreadable(name) });
	const read = await readBytes(name, new Uint8Array(bytes));
	if (!read.ok) return tell({ text: readErrorWords(name, read.error, t().files) });
	if (read.value.kind === 'json') return receivePlan(name, read.value.text);
	handOver({ ...read.value, name });
	await goto(IMPORT);
}

/** A text is there at once; everything else is read in a worker, with a way out on screen. */
async function readBytes(name: string, bytes: Uint8Array): Promise<Result<ReadFile, ReadError>> {
	const form = formOf(name, contentOf(bytes));
	if (!form.ok) return form;
	if (form.value === 'txt' || form.value === 'json') return readFile(name, bytes);
	const reading = startReading(name, bytes);
	const hide = showReading(name, reading.stop);
	const read = await reading.done;
	hide();
	return read;
}

/** An import always makes a new plan; what is open stays as it is. */
async function receivePlan(name: string, text: string): Promise<void> {
	const { parsePlanJson } = await import('$lib/exchange/json/plan-file');
	const { errors } = t().files;
	const parsed = parsePlanJson(text);
	if (parsed.ok) {
		const plan = parsed.value;
		const source = plan.meta.source ?? { kind: 'json', name, date: today() };
		if (await startPlan({ ...plan, meta: { ...plan.meta, source } }))
			tell({ text: t().importing.imported(plan.meta.title || t().common.untitled) });
		return;
	}
	switch (parsed.error.type) {
		case 'tooLarge':
			return tell({ text: errors.tooLarge(name, formatSize(LARGEST_FILE, language())) });
		case 'notJson':
			return tell({ text: errors.notJson(name) });
		case 'notAPlan':
			return tell({ text: errors.notAPlan(name, parsed.error.path) });
		case 'newer':
			return tell({ text: errors.newer(name) });
	}
}
