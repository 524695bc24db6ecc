import type { Role } from '$lib/sync/peers/members/members';
import type { Room, RoomActions, RoomState } from '$lib/sync/peers/room/room-state';
import { statusOf, type OtherMember, type RoomStatus } from '$lib/sync/peers/room/room-view';
import { Slot } from './slot';

/** Milliseconds that "everybody has it" waits for a next change: somebody who types sees one "exchanging". */
const CALM_MS = 300;

/** Lets Svelte read a room: who is here, where each one is, and what is true about the exchange. */
export class LiveRoom {
	readonly #room: Room;
	readonly #state: Slot<RoomState>;
	readonly #others: Slot<readonly OtherMember[]>;
	readonly #role: Slot<Role>;
	readonly #status: Slot<RoomStatus>;
	readonly #places = new Map<string, Slot<readonly OtherMember[]>>();

	constructor(room: Room) {
		this.#room = room;
		this.#state = this.#slot(() => room.state);
		this.#others = this.#slot(() => room.state.view.others);
		this.#role = this.#slot(() => room.state.view.role);
		let shown = statusOf(room.state.view);
		this.#status = new Slot(
			() => (this.#status.watched ? shown : statusOf(room.state.view)),
			(wake) => {
				shown = statusOf(room.state.view);
				let timer: ReturnType<typeof setTimeout> | undefined;
				const show = () => {
					const next = statusOf(room.state.view);
					if (JSON.stringify(next) === JSON.stringify(shown)) return;
					shown = next;
					wake();
				};
				const stop = room.observe(() => {
					clearTimeout(timer);
					if (isCalming(shown, statusOf(room.state.view))) timer = setTimeout(show, CALM_MS);
					else show();
				});
				return () => {
					clearTimeout(timer);
					stop();
				};
			}
		);
	}

	/** What a person can do in it. */
	get actions(): RoomActions {
		return this.#room;
	}

	/** All of it. Whoever needs one part of it reads that: this wakes for every move of anybody. */
	get state(): RoomState {
		return this.#state.current;
	}

	/** Everybody else in the room. */
	get others(): readonly OtherMember[] {
		return this.#others.current;
	}

	/** Whether this member may change the plan. */
	get role(): Role {
		return this.#role.current;
	}

	/** Everything is told at once, except that everybody has everything. */
	get status(): RoomStatus {
		return this.#status.current;
	}

	/** Those who may be followed through the screens. */
	get presenters(): readonly OtherMember[] {
		return this.others.filter(({ presence }) => presence?.presents === true);
	}

	/** Who is at one thing, or at one field of it. Whoever reads it wakes when exactly that changes. */
	at(entity: string, field: string | null = null): readonly OtherMember[] {
		const key = JSON.stringify([entity, field]);
		let slot = this.#places.get(key);
		if (!slot)
			this.#places.set(key, (slot = this.#slot(() => this.#room.state.view.others.filter(isAt(entity, field)))));
		return slot.current;
	}

	/** Wakes when what is read has become another value. */
	#slot<T>(read: () => T): Slot<T> {
		return new Slot(read, (wake) => {
			let seen = JSON.stringify(read());
			return this.#room.observe(() => {
				const next = JSON.stringify(read());
				if (next === seen) return;
				seen = next;
				wake();
			});
		});
	}
}

const isAt =
	(entity: string, field: string | null) =>
	({ presence }: OtherMember): boolean =>
		presence?.at?.entity === entity && (field === null || presence.at.field === field);

/** Whether nothing happened but that what was on its way arrived. */
const isCalming = (shown: RoomStatus, next: RoomStatus): boolean =>
	shown.type === 'together' &&
	next.type === 'together' &&
	next.isSettled &&
	!shown.isSettled &&
	next.others === shown.others;
