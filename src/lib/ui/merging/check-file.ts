/** The whole judgement of a plan file from elsewhere: that it is one, that a plan is in it, and what it would make here. */
import { prepareMerge, type MergeError } from '$lib/doc/merge';
import { readPlanFile, type PlanFile, type PlanFileError } from '$lib/doc/plan-file';
import { fillFromUpdate, newDocument, type PlanDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { pathOfFault } from '$lib/exchange/json/plan-schema';
import type { Result } from '$lib/plan/result';

/** What a file brings to a plan that is here: see doc/merge. */
export interface CheckedMerge {
	readonly update: Uint8Array<ArrayBuffer>;
	readonly twins: readonly number[];
}

export async function checkFile(bytes: Uint8Array): Promise<Result<PlanFile, PlanFileError>> {
	const read = await readPlanFile(bytes);
	if (!read.ok || read.value.newer) return read;
	const doc = newDocument(read.value.id);
	fillFromUpdate(doc, read.value.update);
	return faultIn(doc) ?? read;
}

/** @param here the state of the plan that is here, in the second version of Yjs */
export function checkMerge(here: Uint8Array, file: PlanFile): Result<CheckedMerge, MergeError> {
	const merge = prepareMerge(here, file);
	if (!merge.ok) return merge;
	const { update, twins, merged } = merge.value;
	return faultIn(merged) ?? { ok: true, value: { update, twins } };
}

/** Lets go of the document too. */
function faultIn(doc: PlanDocument) {
	const path = pathOfFault(readPlan(doc));
	doc.destroy();
	return path === null ? null : ({ ok: false, error: { type: 'notAPlan', path } } as const);
}
