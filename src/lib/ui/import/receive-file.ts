import { goto } from '$app/navigation';
import { language, t } from '$lib/i18n/t.svelte';
import { tell } from '$lib/ui/base/messages.svelte';
import { formatSize } from '$lib/ui/shelf/formats';
import { startPlan, today } from '$lib/ui/shelf/start-plan';
import { IMPORT } from '$lib/ui/shell/routes';
import { decodeText } from './decode-text';
import { kindOfFile } from './file-kind';
import { handOver } from './handed.svelte';

/** Bytes. What is larger is not even read. */
const LARGEST_FILE = 30_000_000;

/** Takes the one file that was dropped or chosen: a text goes to the import page, a plan becomes a new plan. */
export async function receiveFiles(files: readonly File[]): Promise<void> {
	const [file, second] = files;
	if (!file) return;
	const words = t().importing.fileErrors;
	if (second) return tell({ text: words.oneAtATime(files.length) });
	const kind = kindOfFile(file);
	if (kind === 'other') return tell({ text: words.otherKind(file.name) });
	if (file.size > LARGEST_FILE) return tell({ text: words.tooLarge(file.name, formatSize(LARGEST_FILE, language())) });
	const bytes = await file.arrayBuffer().catch(() => null);
	if (!bytes) return tell({ text: words.unreadable(file.name) });
	const text = decodeText(new Uint8Array(bytes));
	if (text === null) return tell({ text: words.notText(file.name) });
	if (kind === 'json') return receivePlan(file.name, text);
	handOver({ name: file.name, text });
	await goto(IMPORT);
}

/** An import always makes a new plan; what is open stays as it is. */
async function receivePlan(name: string, text: string): Promise<void> {
	const { parsePlanJson } = await import('$lib/exchange/json/plan-file');
	const words = t().importing.fileErrors;
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
			return tell({ text: words.tooLarge(name, formatSize(LARGEST_FILE, language())) });
		case 'notJson':
			return tell({ text: words.notJson(name) });
		case 'notAPlan':
			return tell({ text: words.notAPlan(name, parsed.error.path) });
		case 'newer':
			return tell({ text: words.newer(name) });
	}
}
