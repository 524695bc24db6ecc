/** Signals to members without a link to them, through links that are open. */
import { bytesOf } from '../codes/bytes';
import { toBase64Url } from '../codes/base64';
import type { MessageOf } from '../link/messages';
import type { Neighbour, Neighbours } from './neighbours';
import type { Roster } from '../members/roster';
import { isSigned, type Identity, type MemberId, type Signed } from '../members/signing';

export interface Signal {
	readonly kind: 'offer' | 'answer';
	readonly generation: number;
	readonly description: Uint8Array;
}

export interface Relay {
	/** Whether there is anybody through whom they may be reached. */
	canReach(to: MemberId): boolean;
	/** Somebody was first heard of through a neighbour, so that the way back begins there. */
	heardOf(id: MemberId, via: MemberId): void;
	/** @param isWide by all neighbours, when what is known of the way did not help */
	send(to: MemberId, signal: Signal, isWide: boolean): Promise<void>;
	/** Takes what came from a neighbour. False when the signature is false, or when it came that way before. */
	take(signal: MessageOf<'signal'>, via: Neighbour): Promise<boolean>;
}

/** Links from the one who signals to the one it is for, at most. */
const MOST_HOPS = 4;
/** Neighbours who say that they are linked to whom it is for: two, in case the link of one is gone. */
const ROUTES = 2;

/** @param arrived a signal that is for us, from a member who signed it */
export function createRelay(
	identity: Identity,
	roster: Roster,
	neighbours: Neighbours,
	arrived: (from: MemberId, signal: Signal) => void
): Relay {
	const last = new Map<string, number>();
	const sent = new Map<MemberId, number>();
	const waysBack = new Map<MemberId, MemberId>();
	/** Signing takes time, and the numbers must leave in order. */
	let sending: Promise<void> = Promise.resolve();

	const routesTo = (to: MemberId, except?: MemberId, isWide = false): readonly Neighbour[] => {
		const direct = neighbours.get(to);
		if (direct) return [direct];
		const others = neighbours.all.filter(({ id }) => id !== except);
		if (isWide) return others;
		const knowing = others.filter(({ linked, line }) => linked.has(to) && !line.isAway);
		if (knowing.length > 0) return knowing.slice(0, ROUTES);
		const back = others.filter(({ id, line }) => id === waysBack.get(to) && !line.isAway);
		return back.length > 0 ? back : others;
	};
	const pass = (signal: MessageOf<'signal'>, except?: MemberId, isWide?: boolean) => {
		if (signal.hops === 0) return;
		const passed = { ...signal, hops: Math.min(signal.hops, MOST_HOPS) - 1 };
		for (const { line } of routesTo(signal.to, except, isWide)) line.send(passed);
	};
	const sign = async (to: MemberId, { kind, generation, description }: Signal, isWide: boolean) => {
		const seq = (sent.get(to) ?? 0) + 1;
		sent.set(to, seq);
		const signal = { from: identity.id, to, seq, kind, generation, description: toBase64Url(description) };
		const signature = await identity.sign(saidBy(signal));
		pass({ type: 'signal', ...signal, signature, hops: MOST_HOPS }, undefined, isWide);
	};
	return {
		canReach: (to) => routesTo(to).length > 0,
		heardOf: (id, via) => void waysBack.set(id, via),
		send(to, signal, isWide) {
			const signed = sending.then(() => sign(to, signal, isWide));
			// One that could not be signed holds up none of the others.
			sending = signed.catch(() => {});
			return signed;
		},
		async take(signal, via) {
			const { from, to, seq } = signal;
			const path = `${from} ${to}`;
			// Every member passes each signal on once, and in order: twice over one link is a replay.
			if (seq <= (via.signals.get(path) ?? 0)) return false;
			const isNews = () => seq > (last.get(path) ?? 0) && from !== identity.id;
			const sender = roster.get(from);
			// To somebody made up it would go everywhere, and be remembered for ever.
			if (!sender || !roster.get(to) || !isNews()) return true;
			if (!(await isSigned(sender.publicKey, saidBy(signal), signal.signature))) return false;
			via.signals.set(path, seq);
			if (!isNews()) return true;
			last.set(path, seq);
			waysBack.set(from, via.id);
			if (to !== identity.id) pass(signal, via.id);
			else
				arrived(from, { kind: signal.kind, generation: signal.generation, description: bytesOf(signal.description) });
			return true;
		}
	};
}

const saidBy = ({
	from,
	to,
	seq,
	kind,
	generation,
	description
}: Omit<MessageOf<'signal'>, 'type' | 'signature' | 'hops'>): Signed => [
	'signal',
	from,
	to,
	seq,
	kind,
	generation,
	description
];
