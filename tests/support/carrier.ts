/** A room in memory: members with links between them that a test can cut, hold up and mix up. */
import type { Carrier, CarrierEvents, CarrierFault } from '$lib/sync/peers/exchange/carrier';
import type { Role } from '$lib/sync/peers/members/members';
import type { MemberId } from '$lib/sync/peers/members/signing';
import type { Random } from './mutations';

export interface Sent {
	readonly from: MemberId;
	readonly to: MemberId;
	readonly message: Uint8Array;
}

export interface Network {
	join(id: MemberId, role?: Role): Carrier;
	/** Goes out of the list of members, and out of all links. */
	leave(id: MemberId): void;
	link(one: MemberId, other: MemberId): void;
	/** What is under way between the two is lost. */
	cut(one: MemberId, other: MemberId): void;
	isLinked(one: MemberId, other: MemberId): boolean;
	/** Links everybody to everybody. */
	linkAll(): void;
	setRole(id: MemberId, role: Role): void;
	/** Delivers one message that is under way, any of them when a number is drawn. Returns whether there was one. */
	deliver(random?: Random): boolean;
	/** Delivers until nothing is under way. */
	deliverAll(random?: Random): void;
	/** Puts a message on its way that no app made. */
	inject(from: MemberId, to: MemberId, message: Uint8Array): void;
	readonly underWay: readonly Sent[];
	/** Everything that was ever sent. */
	readonly sent: readonly Sent[];
	/** The links that a member ended, with the reason. */
	readonly ended: readonly { readonly by: MemberId; readonly member: MemberId; readonly why: CarrierFault }[];
}

/** @param passesOn whether members pass on to each other what comes in */
export function createNetwork(passesOn = false): Network {
	const roles = new Map<MemberId, Role>();
	const observers = new Map<MemberId, Set<Partial<CarrierEvents>>>();
	const links = new Set<string>();
	let underWay: Sent[] = [];
	const sent: Sent[] = [];
	const ended: { by: MemberId; member: MemberId; why: CarrierFault }[] = [];

	const keyOf = (one: MemberId, other: MemberId) => [one, other].sort().join(' ');
	const tell = (id: MemberId, run: (events: Partial<CarrierEvents>) => void) => observers.get(id)?.forEach(run);
	const tellAll = () => roles.forEach((_role, id) => tell(id, (events) => events.changed?.()));
	const isLinked = (one: MemberId, other: MemberId) => links.has(keyOf(one, other));
	const put = (from: MemberId, to: MemberId, message: Uint8Array) => {
		if (!isLinked(from, to)) return;
		sent.push({ from, to, message });
		underWay.push({ from, to, message });
	};
	const link = (one: MemberId, other: MemberId) => {
		if (one === other || isLinked(one, other)) return;
		links.add(keyOf(one, other));
		tell(one, (events) => events.linked?.(other));
		tell(other, (events) => events.linked?.(one));
	};
	const cut = (one: MemberId, other: MemberId) => {
		if (!links.delete(keyOf(one, other))) return;
		underWay = underWay.filter(({ from, to }) => keyOf(from, to) !== keyOf(one, other));
		tell(one, (events) => events.unlinked?.(other));
		tell(other, (events) => events.unlinked?.(one));
	};
	const deliver = (random: Random = () => 0) => {
		const [next] = underWay.splice(random(underWay.length), 1);
		if (next) tell(next.to, (events) => events.data?.(next.from, next.message));
		return next !== undefined;
	};
	return {
		join(id, role = 'editor') {
			roles.set(id, role);
			observers.set(id, new Set());
			tellAll();
			const roleOf = (other: MemberId) => roles.get(other) ?? 'viewer';
			return {
				get self() {
					return { id, role: roleOf(id) };
				},
				get members() {
					return [...roles.keys()].map((other) => ({ id: other }));
				},
				get linked() {
					return [...roles.keys()].filter((other) => isLinked(id, other));
				},
				passesOn,
				roleOf,
				send: (to, message) => put(id, to, message),
				end(member, why) {
					ended.push({ by: id, member, why });
					cut(id, member);
				},
				observe(events) {
					observers.get(id)?.add(events);
					return () => observers.get(id)?.delete(events);
				}
			};
		},
		leave(id) {
			for (const other of roles.keys()) cut(id, other);
			roles.delete(id);
			tellAll();
		},
		link,
		cut,
		isLinked,
		linkAll() {
			for (const one of roles.keys()) for (const other of roles.keys()) link(one, other);
		},
		setRole(id, role) {
			roles.set(id, role);
			tellAll();
		},
		deliver,
		deliverAll(random) {
			while (deliver(random));
		},
		inject: put,
		get underWay() {
			return underWay;
		},
		sent,
		ended
	};
}
