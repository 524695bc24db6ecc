import type { PlanDocument } from '$lib/doc/document';
import { createIncoming } from '$lib/doc/incoming';
import { metaOf, PEER } from '$lib/doc/schema';
import type { Carrier, CarrierFault } from './carrier';
import { decodeMessage } from './exchange-message';
import { createOwnChanges } from './own-changes';
import { createPassOn } from './pass-on';
import { openPlanLink, type PlanLink } from './plan-link';
import type { Presence } from './presence';
import { sharePresences } from './presences';
import { createSeen } from './seen';
import type { MemberId } from '../members/signing';

/** One plan in one room: its changes and who is where, to and from everybody who is linked. */
export interface Exchange {
	/**
	 * Changes made here that not every linked member has confirmed; when nobody is linked, that nobody has. A viewer's own
	 * changes go nowhere, so that they all count.
	 */
	readonly pending: number;
	/** Whether everything that is here is there, and everything that was there is here, for every link. */
	readonly isSettled: boolean;
	/** What the others show of themselves. */
	readonly presences: ReadonlyMap<MemberId, Presence>;
	show(presence: Presence): void;
	observe(changed: () => void): () => void;
	/** Takes the own presence back and stops. Call it before the mesh leaves. */
	close(): void;
}

export function createExchange(doc: PlanDocument, carrier: Carrier): Exchange {
	const links = new Map<MemberId, PlanLink>();
	/** What each member has confirmed, also of those whose link is lost and may come back. */
	const confirmed = new Map<MemberId, number>();
	const observers = new Set<() => void>();
	const own = createOwnChanges();
	const incoming = createIncoming(doc);
	const seen = createSeen();
	const passOn = createPassOn(links);
	/** From whom something is being taken, and what of this document waited for changes that it lacks by then. */
	let source: MemberId | null = null;
	let waited = '';

	const tell = () => observers.forEach((observer) => observer());
	const presences = sharePresences(carrier, tell);
	const isEditor = (id: MemberId) => carrier.roleOf(id) === 'editor';
	const isViewer = () => carrier.self.role === 'viewer';
	/** Whose changes count. Who may only look and has no plan yet takes it from another such one, when no editor is there. */
	const isHeard = (id: MemberId) =>
		isEditor(id) || (isViewer() && metaOf(doc).size === 0 && ![...links.keys()].some(isEditor));
	const askAll = () => links.forEach((link, id) => !link.hasAsked && isHeard(id) && link.ask());

	const takeOnce = (update: Uint8Array) => {
		const { passesOn } = carrier;
		if (passesOn && seen.has(update)) return 'whole';
		const taken = incoming.take(update);
		if (passesOn && taken === 'whole') seen.add(update);
		return taken;
	};
	const open = (id: MemberId) => {
		links.get(id)?.close();
		const link = openPlanLink({
			doc,
			takeIn: takeOnce,
			confirmed: confirmed.get(id) ?? -1,
			made: () => own.made,
			isHeard: () => isHeard(id),
			send: (message) => carrier.send(id, message)
		});
		links.set(id, link);
		askAll();
		presences.linked(id);
		tell();
	};
	const shut = (id: MemberId) => {
		links.get(id)?.close();
		links.delete(id);
		presences.unlinked(id);
		tell();
	};
	const hear = (from: MemberId, bytes: Uint8Array) => {
		const link = links.get(from);
		if (!link) return;
		const fault = take(from, link, bytes);
		if (fault) carrier.end(from, fault);
		else tell();
	};
	const take = (from: MemberId, link: PlanLink, bytes: Uint8Array): CarrierFault | null => {
		const read = decodeMessage(bytes);
		if (!read.ok) return read.error;
		if (read.value.type === 'presence') return presences.take(from, read.value.entry);
		source = from;
		waited = waitingIn(doc);
		try {
			return link.take(read.value);
		} finally {
			source = null;
			confirmed.set(from, link.confirmed);
		}
	};
	const sendOn = (update: Uint8Array, origin: unknown) => {
		// What a colleague's change sets free was here alone, as in a plan of which a part could not be read.
		const isOwn = origin !== PEER || waitingIn(doc) !== waited;
		if (isOwn) own.note(origin, Date.now());
		if (!isViewer() && (isOwn || carrier.passesOn)) passOn.add(update, isOwn ? null : source);
		if (isOwn) tell();
	};

	doc.on('update', sendOn);
	const stop = carrier.observe({
		linked: open,
		unlinked: shut,
		data: hear,
		changed() {
			askAll();
			tell();
		}
	});
	carrier.linked.forEach(open);
	return {
		get pending() {
			if (isViewer()) return own.countAfter(-1);
			const reached = [...links.values()].map((link) => link.confirmed);
			return own.countAfter(reached.length > 0 ? Math.min(...reached) : Math.max(-1, ...confirmed.values()));
		},
		get isSettled() {
			const isThere = isViewer() ? own.made === 0 : [...links.values()].every((link) => link.confirmed >= own.made);
			return isThere && [...links].every(([id, link]) => link.hasCome || !isHeard(id));
		},
		get presences() {
			return presences.all;
		},
		show: presences.show,
		observe(changed) {
			observers.add(changed);
			return () => observers.delete(changed);
		},
		close() {
			presences.close();
			stop();
			doc.off('update', sendOn);
			passOn.close();
			links.forEach((link) => link.close());
			incoming.close();
		}
	};
}

/** What waits in a document for changes that it lacks, as a word. */
const waitingIn = ({ store }: PlanDocument): string =>
	`${store.pendingStructs?.update.length ?? 0} ${store.pendingDs?.length ?? 0}`;
