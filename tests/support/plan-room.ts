/** People in one room, each with a copy of the plan. Needs fake timers. */
import { vi } from 'vitest';
import * as Y from 'yjs';
import { newDocument } from '$lib/doc/document';
import { MERGE } from '$lib/doc/schema';
import type { Plan } from '$lib/plan/model';
import type { Carrier } from '$lib/sync/peers/exchange/carrier';
import { createExchange, type Exchange } from '$lib/sync/peers/exchange/exchange';
import type { Role } from '$lib/sync/peers/members/members';
import type { MemberId } from '$lib/sync/peers/members/signing';
import type { Network } from './carrier';
import type { Random } from './mutations';
import { documentOf } from './replicas';

export interface InRoom {
	readonly id: MemberId;
	readonly doc: Y.Doc;
	readonly carrier: Carrier;
	readonly exchange: Exchange;
}

/** @param doc with the plan as it is on this device; by default one that has nothing yet */
export function enter(network: Network, id: MemberId, doc: Y.Doc = newDocument('plan'), role?: Role): InRoom {
	const carrier = network.join(id, role);
	return { id, doc, carrier, exchange: createExchange(doc, carrier) };
}

/** So many copies of one plan, as after it was shared as a file. */
export function copiesOf(plan: Plan, count: number): readonly Y.Doc[] {
	const first = Y.encodeStateAsUpdate(documentOf(plan));
	return Array.from({ length: count }, () => {
		const doc = newDocument('plan');
		Y.applyUpdate(doc, first, MERGE);
		return doc;
	});
}

/** Delivers everything, also what is sent a moment later. */
export function settle(network: Network, random?: Random): void {
	for (let quiet = 0; quiet < 4; quiet++) {
		if (network.underWay.length > 0) quiet = 0;
		network.deliverAll(random);
		vi.advanceTimersByTime(250);
	}
}
