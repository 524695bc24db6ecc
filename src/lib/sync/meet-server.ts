import * as Y from 'yjs';
import { hasContent, type PlanDocument } from '$lib/doc/document';
import { prepareMerge, type Merge } from '$lib/doc/merge';
import { isFromTheFuture, SERVER } from '$lib/doc/schema';
import { faultIn } from '$lib/doc/well-formed';

/**
 * Why what a server has under a plan's name is left alone. otherPlan: it has no history in common with the plan here, or
 * one that went its own way under the same numbers; notAPlan: it would leave the plan in a state that no file of it may
 * have; newer: of a later version of the app.
 */
export type Stranger = 'otherPlan' | 'notAPlan' | 'newer';

/**
 * Brings what a server has into the open plan. Nothing is changed when it is not the same plan.
 * @param theirs what came from the server, alone in a document
 */
export function meetServer(doc: PlanDocument, theirs: PlanDocument): Stranger | null {
	// A server that does not know the plan yet gets it.
	if (!hasContent(theirs) && !theirs.store.pendingStructs) return null;
	const update = new Uint8Array(Y.encodeStateAsUpdateV2(theirs));
	const merge = prepareMerge(Y.encodeStateAsUpdateV2(doc), { id: doc.guid, update, newer: isFromTheFuture(theirs) });
	if (merge.ok) return merge.value.twins.length > 0 ? otherPlan(merge.value) : apply(doc, update, merge.value);
	if (merge.error.type === 'otherPlan' || merge.error.type === 'newer') return merge.error.type;
	// What is wrong with the plan here already is no reason to part from others, who may have it too.
	return faultIn(doc, false) === null ? 'notAPlan' : apply(doc, update);
}

function apply(doc: PlanDocument, update: Uint8Array, merge?: Merge): null {
	merge?.merged.destroy();
	Y.applyUpdateV2(doc, update, SERVER);
	return null;
}

function otherPlan({ merged }: Merge): Stranger {
	merged.destroy();
	return 'otherPlan';
}
