/** The rooms of this window: one a plan, with the links here or in another tab of this browser. */
import { LiveRoom } from '$lib/live/live-room';
import { Slot } from '$lib/live/slot';
import type { Id } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import type { Rooms } from '$lib/room-host';
import type { Session } from '$lib/session';
import { keepMyself, readMyself, type Myself } from '$lib/sync/myself';
import { isLocked, whenFree } from '$lib/sync/peers/room/room-lock';
import type { CodeProblem } from '$lib/sync/peers/room/room-state';
import { followRooms } from '$lib/sync/peers/room/room-tabs';

export const myself = readMyself;
export const rememberMyself = keepMyself;
export type { Myself };

const known = new Map<Id, LiveRoom>();
/** The plans of which this window has the links, and those of which it notices rooms in other tabs. */
const here = new Set<Id>();
const watched = new Set<Id>();
let newcomer: LiveRoom | null = null;
const slot = new Slot(() => known);

/** The room of a plan as this window sees it, also when it is over. Null when there was none. */
export const roomOf = (plan: Id): LiveRoom | null => slot.current.get(plan) ?? null;

/** The room of who joins, before it is known of which plan it is. */
export function joining(): LiveRoom | null {
	void slot.current;
	return newcomer;
}

/** Notices rooms of this plan in other tabs, from now on. */
export function watchRooms(plan: Id): void {
	if (watched.has(plan)) return;
	watched.add(plan);
	const { lost } = followRooms(plan, PLANREGIE_VERSION, (room) => {
		if (here.has(plan)) return;
		put(plan, new LiveRoom(room));
		whenFree(plan, lost);
	});
}

/** Opens a room for a plan that is on screen, or gives the one there is. Null when another tab has it and does not answer. */
export async function openRoom(session: Session, me: Myself): Promise<LiveRoom | null> {
	const { host } = await import('$lib/room-host');
	return (await roomNear(session.id)) ?? host(session, 1, me, rooms);
}

/**
 * Takes a code that was opened as a link, scanned or pasted outside a room. Answers an invitation; hands an answer to the
 * room that waits for it, in whatever tab.
 */
export async function takeCode(text: string, me: Myself): Promise<Result<LiveRoom, CodeProblem>> {
	const { take } = await import('$lib/room-host');
	return take(text, me, rooms);
}

/** Milliseconds for a room in another tab to say that it is there. */
const NEAR_MS = 500;

/** The room of a plan that goes on, here or in another tab. */
async function roomNear(plan: Id): Promise<LiveRoom | null> {
	const current = () => {
		const room = known.get(plan);
		return room?.state.over === null ? room : null;
	};
	if (current() || !(await isLocked(plan))) return current();
	watchRooms(plan);
	await new Promise((resolve) => setTimeout(resolve, NEAR_MS));
	return current();
}

function put(plan: Id, room: LiveRoom): void {
	known.set(plan, room);
	slot.wake();
}

const rooms: Rooms = {
	near: roomNear,
	plans: () => [...known.keys()],
	begun(plan, room) {
		here.add(plan);
		put(plan, room);
	},
	over: (plan) => void here.delete(plan),
	get newcomer() {
		return newcomer;
	},
	set newcomer(room) {
		newcomer = room;
		slot.wake();
	}
};
