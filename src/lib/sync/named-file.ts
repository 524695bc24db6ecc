import * as Y from 'yjs';
import { mergeFile } from '$lib/doc/commands/merge';
import type { PlanDocument } from '$lib/doc/document';
import { prepareMerge } from '$lib/doc/merge';
import { LARGEST_PLAN_FILE, readPlanFile } from '$lib/doc/plan-file';
import type { Result } from '$lib/plan/result';
import { readCopy, type Copy, type NamedFile } from './copies';
import { mayWrite, replaceContent } from './file-access';
import { takeCopy } from './take-copy';

/**
 * Why a file was left as it is. none: the plan has no file of its own; permission: the browser asks for it again;
 * missing: moved or deleted; otherPlan, unreadable, newer: somebody put something else there, which is not overwritten.
 */
export type FileFault = 'none' | 'permission' | 'missing' | 'otherPlan' | 'unreadable' | 'newer' | 'full' | 'write';

export interface Written {
	readonly copy: Copy;
	/** Whether another hand had changed the file, in a way that changed the plan. */
	readonly merged: boolean;
}

/**
 * Brings the plan's named file up to date. What another hand wrote in it meanwhile is merged into the plan first.
 * @param ask lets the browser ask for permission, which it does from a click alone
 */
export function updateNamedFile(doc: PlanDocument, ask: boolean): Promise<Result<Written, FileFault>> {
	return oneAtATime(doc, async () => {
		const file = (await readCopy(doc.guid))?.file;
		if (!file) return fail('none');
		if (!(await mayWrite(file.handle, ask))) return fail('permission');
		const merged = await mergeOthers(doc, file);
		return merged.ok ? write(doc, file.handle, merged.value) : merged;
	});
}

/** Puts the plan in a file that was just chosen for it, which is its named file from then on. */
export const startNamedFile = (doc: PlanDocument, handle: FileSystemFileHandle): Promise<Result<Written, FileFault>> =>
	oneAtATime(doc, () => write(doc, handle, false));

/** Returns whether that changed the plan. */
async function mergeOthers(doc: PlanDocument, known: NamedFile): Promise<Result<boolean, FileFault>> {
	const file = await known.handle.getFile();
	const isOurs = file.lastModified === known.modified && file.size === known.size;
	if (isOurs || file.size === 0) return { ok: true, value: false };
	if (file.size > LARGEST_PLAN_FILE) return fail('unreadable');
	const read = await readPlanFile(new Uint8Array(await file.arrayBuffer()));
	if (!read.ok) return fail(read.error.type === 'newer' ? 'newer' : 'unreadable');
	if (read.value.id !== doc.guid) return fail('otherPlan');
	const merge = prepareMerge(Y.encodeStateAsUpdateV2(doc), read.value);
	if (!merge.ok) return fail(LEFT_ALONE.find((fault) => fault === merge.error.type) ?? 'unreadable');
	merge.value.merged.destroy();
	let isChanged = false;
	const note = () => (isChanged = true);
	doc.on('update', note);
	mergeFile(doc, merge.value);
	doc.off('update', note);
	return { ok: true, value: isChanged };
}

const LEFT_ALONE = ['newer', 'otherPlan'] as const;

async function write(
	doc: PlanDocument,
	handle: FileSystemFileHandle,
	merged: boolean
): Promise<Result<Written, FileFault>> {
	const { bytes, note } = await takeCopy(doc);
	await replaceContent(handle, bytes);
	const { lastModified, size } = await handle.getFile();
	return { ok: true, value: { copy: await note(handle.name, { handle, modified: lastModified, size }), merged } };
}

/** Two tabs with one plan write its file one after the other; each then sees what the other left. */
async function oneAtATime(
	doc: PlanDocument,
	run: () => Promise<Result<Written, FileFault>>
): Promise<Result<Written, FileFault>> {
	const guarded = () => run().catch((error: unknown) => fail(faultOf(error)));
	const locks: LockManager | undefined = globalThis.navigator?.locks;
	return locks ? locks.request(`planregie-file-${doc.guid}`, guarded) : guarded();
}

const FAULTS: Readonly<Record<string, FileFault>> = {
	NotFoundError: 'missing',
	NotAllowedError: 'permission',
	NotReadableError: 'unreadable',
	QuotaExceededError: 'full'
};
const faultOf = (error: unknown): FileFault => (error instanceof DOMException && FAULTS[error.name]) || 'write';

const fail = (error: FileFault): Result<never, FileFault> => ({ ok: false, error });
