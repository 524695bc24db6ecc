import type { Carrier, CarrierEvents } from './carrier';
import type { Mesh } from '../mesh/mesh';
import type { MemberId } from '../members/signing';

/** Keeps what comes in while the plan is being opened. */
export interface EarlyCarrier extends Carrier {
	/** From now on everything is handed over at once, what waited first. */
	begin(): void;
}

/** Messages and bytes over one link: whoever is let in is asked for what they have, and told where others are. */
const MOST_EARLY = 1_000;
const MOST_EARLY_BYTES = 2_000_000;

export function createCarrier(
	mesh: Pick<Mesh, 'self' | 'members' | 'linked' | 'passesOn' | 'roleOf' | 'send' | 'end' | 'observe'>
): EarlyCarrier {
	let early: { readonly from: MemberId; readonly message: Uint8Array }[] | null = [];
	const observers = new Set<Partial<CarrierEvents>>();
	const data = (from: MemberId, message: Uint8Array) => observers.forEach((events) => events.data?.(from, message));
	const keep = (from: MemberId, message: Uint8Array) => {
		const kept = (early ?? []).filter((one) => one.from === from);
		const bytes = kept.reduce((sum, one) => sum + one.message.length, message.length);
		if (kept.length < MOST_EARLY && bytes <= MOST_EARLY_BYTES) early?.push({ from, message });
		// With something left out both would wait for what does not come: a new link begins anew.
		else mesh.end(from, 'closed');
	};
	mesh.observe({
		// A link that follows counts and asks anew.
		unlinked: (id) => void (early = early && early.filter(({ from }) => from !== id)),
		data: (from, message) => (early ? keep(from, message) : data(from, message))
	});
	return {
		get self() {
			return mesh.self;
		},
		get members() {
			return mesh.members;
		},
		get linked() {
			return mesh.linked;
		},
		get passesOn() {
			return mesh.passesOn;
		},
		roleOf: mesh.roleOf,
		send: mesh.send,
		end: mesh.end,
		observe({ data: heard, ...events }) {
			const own = { data: heard };
			observers.add(own);
			const stop = mesh.observe(events);
			return () => {
				observers.delete(own);
				stop();
			};
		},
		begin() {
			const waited = early ?? [];
			early = null;
			for (const { from, message } of waited) data(from, message);
		}
	};
}
