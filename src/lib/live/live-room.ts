import type { Role } from '$lib/sync/peers/members/members';
import type { Room, RoomActions, RoomState } from '$lib/sync/peers/room/room-state';
import { statusOf, type OtherMember, type RoomStatus } from '$lib/sync/peers/room/room-view';
import type * as Y from 'yjs';
import { Slot } from './slot';

/** Milliseconds that "everybody has it" waits for a next change: somebody who types sees one "exchanging". */
const CALM_MS = 300;
/** Milliseconds in which the tab that has the links says that it knows of a change here; out of sight it is slow. */
const TOLD_MS = 1_500;

/** Lets Svelte read a room: who is here, where each one is, and what is true about the exchange. */
export class LiveRoom {
	readonly #room: Room;
	readonly #state: Slot<RoomState>;
	readonly #others: Slot<readonly OtherMember[]>;
	readonly #role: Slot<Role>;
	readonly #status: Slot<RoomStatus>;
	/** Something was changed in this window just now. */
	#changed = () => {};

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
				/** Until then a room that has everything may not know yet what was changed here. */
				let unsure = 0;
				const show = (next: RoomStatus) => {
					if (JSON.stringify(next) === JSON.stringify(shown)) return;
					shown = next;
					wake();
				};
				const look = () => {
					clearTimeout(timer);
					const next = statusOf(room.state.view);
					if (shown.type === 'together' && !shown.isSettled && next.type === 'together' && next.isSettled) {
						show({ ...shown, others: next.others });
						timer = setTimeout(() => show(next), Math.max(CALM_MS, unsure - Date.now()));
					} else {
						unsure = 0;
						show(next);
					}
				};
				this.#changed = () => {
					if (shown.type !== 'together') return;
					unsure = Date.now() + TOLD_MS;
					show({ ...shown, isSettled: false });
					look();
				};
				const stop = room.observe(look);
				return () => {
					this.#changed = () => {};
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

	/**
	 * Notices what is changed in this window: where another tab has the links, that one hears of it later than the person
	 * who looks at the status here. Returns how to stop.
	 */
	heed(doc: Y.Doc): () => void {
		const note = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
			if (local) this.#changed();
		};
		doc.on('update', note);
		return () => doc.off('update', note);
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
