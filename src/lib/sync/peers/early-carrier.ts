import type { Carrier, CarrierEvents } from './carrier';
import type { Mesh } from './mesh';
import type { MemberId } from './signing';

/** Keeps what comes in while the plan is being opened. */
export interface EarlyCarrier extends Carrier {
	/** From now on everything is handed over at once, what waited first. */
	begin(): void;
}

/** Messages: those who are let in are asked for what they have, and told where others are. */
const MOST_EARLY = 1_000;

export function createCarrier(mesh: Mesh): EarlyCarrier {
	let early: { readonly from: MemberId; readonly message: Uint8Array }[] | null = [];
	const observers = new Set<Partial<CarrierEvents>>();
	const data = (from: MemberId, message: Uint8Array) => observers.forEach((events) => events.data?.(from, message));
	mesh.observe({
		data(from, message) {
			if (!early) data(from, message);
			else if (early.length < MOST_EARLY) early.push({ from, message });
		}
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
