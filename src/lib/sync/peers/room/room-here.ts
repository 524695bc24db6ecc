/** The room in the tab that has the links. */
import type { PlanDocument } from '$lib/doc/document';
import { metaOf } from '$lib/doc/schema';
import type { Id } from '$lib/plan/model';
import { createCarrier, type EarlyCarrier } from '../exchange/early-carrier';
import { linkOf, qrTextOf, readCode, textOf, type Code } from '../codes/codes';
import { createMesh } from '../mesh/create-mesh';
import { createExchange, type Exchange } from '../exchange/exchange';
import type { Invitation, Reply } from '../mesh/invitations';
import type { MeshOptions } from '../mesh/mesh';
import type { Presence } from '../exchange/presence';
import { createReaches } from './reaches';
import type { CodeForms, Room, RoomEnd, RoomState } from './room-state';

export interface RoomOptions extends MeshOptions {
	/** The address of the app, up to the hash. */
	readonly page: string;
	/** The document of a plan, as this device has it or new, kept open until the room is over. Null when it cannot be. */
	readonly open: (plan: Id) => Promise<PlanDocument | null>;
	/** Milliseconds since 1970. */
	readonly today: () => number;
}

export interface RoomHere extends Room {
	/** Ends the stay for a reason of which the others need not know. */
	end(why: RoomEnd): void;
}

export async function createRoom(options: RoomOptions): Promise<RoomHere> {
	const mesh = await createMesh(options);
	const carrier = createCarrier(mesh);
	const reaches = createReaches(mesh, options.today);
	const observers = new Set<() => void>();
	const names = new WeakMap<object, string>();
	let named = 0;
	let doc: PlanDocument | null = null;
	let exchange: Exchange | null = null;
	let isOpening = false;
	let shown: Presence | null = null;
	let invitation: Invitation | null = null;
	let reply: Reply | null = null;
	let over: RoomEnd | null = null;

	let known: RoomState | null = null;
	const tell = () => {
		known = null;
		for (const observer of [...observers]) observer();
	};
	const changed = () => {
		reaches.look();
		if (mesh.isRemoved) end('removed');
		else if (mesh.plan !== null) void begin(mesh.plan, carrier);
		tell();
	};
	const begin = async (plan: Id, early: EarlyCarrier) => {
		if (isOpening || over) return;
		isOpening = true;
		const opened = await options.open(plan).catch(() => null);
		// A room may be over before the plan is open.
		if (isOver()) return;
		if (!opened) return end('notOpened');
		doc = opened;
		exchange = createExchange(opened, early);
		early.begin();
		exchange.observe(tell);
		if (shown) exchange.show(shown);
		tell();
	};
	const isOver = () => over !== null;
	const end = (why: RoomEnd) => {
		if (over) return;
		over = why;
		stop();
		exchange?.close();
		mesh.leave();
		tell();
	};
	const stop = mesh.observe({ linked: changed, unlinked: changed, changed });
	const formsOf = (code: Code): CodeForms => ({
		text: textOf(code),
		link: linkOf(code, options.page),
		qr: qrTextOf(code)
	});
	const viewOf = <T extends Invitation | Reply>(one: T): CodeForms & Pick<T, 'state' | 'found'> => ({
		...formsOf(one.code),
		state: one.state,
		found: one.found
	});
	/** The same as long as they wait at the same door. */
	const nameOf = (door: object) => {
		const name = names.get(door) ?? `${(named += 1)}`;
		names.set(door, name);
		return name;
	};
	const askingOf = (id: string) => mesh.asking.find(({ admit }) => nameOf(admit) === id);
	const othersNow = () => {
		const presences = exchange?.presences;
		return reaches.others.map((other) => ({ ...other, presence: presences?.get(other.id) ?? null }));
	};
	const state = (): RoomState => ({
		plan: mesh.plan,
		hasPlan: doc !== null && metaOf(doc).size > 0,
		self: { id: mesh.self.id, name: mesh.self.name, role: mesh.self.role },
		view: {
			role: mesh.self.role,
			others: othersNow(),
			pending: exchange?.pending ?? 0,
			isSettled: exchange?.isSettled ?? true
		},
		invitation: invitation && viewOf(invitation),
		reply: reply && viewOf(reply),
		asking: mesh.asking.map(({ name, app, again, admit }) => ({
			id: nameOf(admit),
			name,
			app,
			isBack: again !== null
		})),
		again: mesh.again,
		over
	});

	changed();
	return {
		get state() {
			return (known ??= state());
		},
		observe(observer) {
			observers.add(observer);
			return () => observers.delete(observer);
		},
		async invite() {
			try {
				invitation = await mesh.invite();
			} catch {
				return 'policy';
			}
			tell();
			return null;
		},
		async cancelInvitation() {
			invitation?.cancel();
			invitation = null;
			tell();
		},
		async complete(text) {
			const code = readCode(text);
			if (!code.ok) return code.error;
			const completed = await mesh.complete(code.value);
			if (!completed.ok) return completed.error;
			invitation = completed.value;
			tell();
			return null;
		},
		async reply(text) {
			const code = readCode(text);
			if (!code.ok) return code.error;
			try {
				const made = await mesh.reply(code.value);
				if (!made.ok) return made.error;
				reply?.cancel();
				reply = made.value;
			} catch {
				return 'policy';
			}
			tell();
			return null;
		},
		async admit(asking, role) {
			askingOf(asking)?.admit(role);
		},
		async refuse(asking) {
			askingOf(asking)?.refuse();
		},
		async remove(member) {
			await mesh.remove(member);
		},
		async show(presence) {
			shown = presence;
			exchange?.show(presence);
		},
		async leave() {
			end('left');
		},
		end
	};
}
