/** The rooms of this window: one a plan, with the links here or in another tab of this browser. */
import { LiveRoom } from '$lib/live/live-room';
import { Slot } from '$lib/live/slot';
import type { Id } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import { holdPlan, openOrBegin, type Session } from '$lib/session';
import { askBeforeLeaving } from '$lib/sync/leaving';
import { keepMyself, readMyself, type Myself } from '$lib/sync/myself';
import { systemClock } from '$lib/sync/peers/clock';
import { readCode, tagOfPlan } from '$lib/sync/peers/codes';
import { connect } from '$lib/sync/peers/connection';
import { addKeys, readKeys } from '$lib/sync/peers/key-store';
import type { PlanKey } from '$lib/sync/peers/keys';
import { createRoom, type RoomHere } from '$lib/sync/peers/room-here';
import { isLocked, takeLock, whenFree } from '$lib/sync/peers/room-lock';
import type { CodeProblem } from '$lib/sync/peers/room-state';
import { followRooms, shareRoom } from '$lib/sync/peers/room-tabs';
import { readShelf } from '$lib/sync/shelf';

export const myself = readMyself;
export const rememberMyself = keepMyself;
export type { Myself };

const rooms = new Map<Id, LiveRoom>();
/** The plans of which this window has the links, and those of which it notices rooms in other tabs. */
const here = new Set<Id>();
const watched = new Set<Id>();
let newcomer: LiveRoom | null = null;
const slot = new Slot(() => rooms);

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
export const openRoom = async (session: Session, me: Myself): Promise<LiveRoom | null> =>
	(await roomNear(session.id)) ?? host(session, 1, me);

/**
 * Takes a code that was opened as a link, scanned or pasted outside a room. Answers an invitation; hands an answer to the
 * room that waits for it, in whatever tab.
 */
export async function takeCode(text: string, me: Myself): Promise<Result<LiveRoom, CodeProblem>> {
	const code = readCode(text);
	if (!code.ok) return code;
	const plan = await planWith(code.value.plan);
	const near = plan === null ? null : await roomNear(plan);
	const { kind } = code.value;
	if (kind === 'answer') return near ? answered(near, await near.actions.complete(text)) : fault('tooLate');
	const room = near ?? (plan === null ? await join(me) : await hostStored(plan, me));
	if (!room) return fault('busy');
	const problem = await room.actions.reply(text);
	if (problem && room !== near && room.state.view.others.length === 0) await room.actions.leave();
	return answered(room, problem);
}

const fault = (error: CodeProblem): Result<LiveRoom, CodeProblem> => ({ ok: false, error });
const answered = (room: LiveRoom, problem: CodeProblem | null): Result<LiveRoom, CodeProblem> =>
	problem ? fault(problem) : { ok: true, value: room };

/** The plan on this device that a code is of. */
async function planWith(tag: Uint8Array): Promise<Id | null> {
	const ids = [...new Set([...readShelf().map(({ id }) => id), ...rooms.keys()])];
	const tags = await Promise.all(ids.map(tagOfPlan));
	return ids.find((_id, index) => `${tags[index]}` === `${tag}`) ?? null;
}

/** Milliseconds for a room in another tab to say that it is there. */
const NEAR_MS = 500;

/** The room of a plan that goes on, here or in another tab. */
async function roomNear(plan: Id): Promise<LiveRoom | null> {
	const current = () => {
		const room = rooms.get(plan);
		return room?.state.over === null ? room : null;
	};
	if (current() || !(await isLocked(plan))) return current();
	watchRooms(plan);
	await new Promise((resolve) => setTimeout(resolve, NEAR_MS));
	return current();
}

function put(plan: Id, room: LiveRoom): void {
	rooms.set(plan, room);
	slot.wake();
}

async function hostStored(plan: Id, me: Myself): Promise<LiveRoom | null> {
	const opened = await openOrBegin(plan);
	return opened.ok ? host(opened.value, 0, me) : null;
}

/** A room for a plan that is open. Null when another tab has one. */
async function host(session: Session, screens: 0 | 1, me: Myself): Promise<LiveRoom | null> {
	const { id } = session;
	const giveBack = await takeLock(id);
	if (!giveBack) return null;
	const letGo = holdPlan(session, screens);
	const keys = await readKeys(id).catch(() => []);
	const room = await createRoom({ ...optionsFor(me), plan: id, keys, open: async () => session.doc });
	const live = new LiveRoom(room);
	here.add(id);
	put(id, live);
	whenOver(room, [shareRoom(room, id, PLANREGIE_VERSION), () => here.delete(id), giveBack, letGo]);
	return live;
}

/** The room of somebody who has not the plan yet. */
async function join(me: Myself): Promise<LiveRoom> {
	if (newcomer?.state.plan === null && newcomer.state.over === null) return newcomer;
	const endings: (() => void)[] = [];
	const open = async (plan: Id) => {
		const opened = await openOrBegin(plan);
		if (!opened.ok) return null;
		endings.push(holdPlan(opened.value, 0));
		const giveBack = await takeLock(plan);
		if (giveBack) endings.push(giveBack);
		here.add(plan);
		endings.unshift(shareRoom(room, plan, PLANREGIE_VERSION), () => here.delete(plan));
		put(plan, live);
		return opened.value.doc;
	};
	const room = await createRoom({ ...optionsFor(me), plan: null, keys: [], open });
	const live = new LiveRoom(room);
	newcomer = live;
	slot.wake();
	whenOver(room, endings);
	return live;
}

const optionsFor = ({ name, person }: Myself) => ({
	name,
	person,
	role: 'editor' as const,
	app: PLANREGIE_VERSION,
	// Without its key somebody is admitted again, and loses nothing.
	keep: (plan: Id, keys: readonly PlanKey[]) => void addKeys(plan, keys).catch(() => {}),
	connect,
	clock: systemClock,
	page: location.href.replace(/#.*/, ''),
	today: Date.now
});

/** A window that goes says goodbye to the others, and asks its person before it does. */
function whenOver(room: RoomHere, endings: readonly (() => void)[]): void {
	const goodbye = () => room.end('closed');
	const look = () => {
		const { over, view } = room.state;
		askBeforeLeaving(room, over === null && view.others.some(({ reach }) => reach === 'linked'));
		if (over === null) return;
		stop();
		window.removeEventListener('pagehide', goodbye);
		endings.forEach((end) => end());
	};
	const stop = room.observe(look);
	window.addEventListener('pagehide', goodbye);
}
