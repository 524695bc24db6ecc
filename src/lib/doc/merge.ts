import * as Y from 'yjs';
import type { Result } from '$lib/plan/result';
import { newDocument } from './document';
import type { PlanFile } from './plan-file';
import { isFromTheFuture } from './schema';
import { withoutTwins } from './twins';
import { faultIn, type DocumentFault } from './well-formed';

/** What a file brings to a plan that is here. */
export interface Merge {
	/** In the second version of Yjs. */
	readonly update: Uint8Array<ArrayBuffer>;
	/** Numbers under which both sides went on by themselves; what the file has under them stands under others. */
	readonly twins: readonly number[];
	/** What it becomes, to look at before anything is changed. */
	readonly merged: Y.Doc;
}
export type MergeError =
	/** No history in common: another plan under the same id. */
	| { readonly type: 'otherPlan' }
	/** Of a later schema, which this app may not write. */
	| { readonly type: 'newer' }
	| DocumentFault;

/** Looks at what a file would make of a plan, on a copy of it. @param here the plan's state, in the second version */
export function prepareMerge(here: Uint8Array, file: PlanFile): Result<Merge, MergeError> {
	const merged = newDocument(file.id);
	Y.applyUpdateV2(merged, here);
	if (file.newer || isFromTheFuture(merged)) return { ok: false, error: { type: 'newer' } };
	const found = withoutTwins(here, file.update);
	if (!found.isRelated) return { ok: false, error: { type: 'otherPlan' } };
	Y.applyUpdateV2(merged, found.update);
	const fault = faultIn(merged, false);
	if (fault) return { ok: false, error: fault };
	return { ok: true, value: { update: found.update, twins: found.twins, merged } };
}
