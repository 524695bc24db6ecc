/** What opens a room in this window and has its links: loaded when that is asked for. */
import { LiveRoom } from '$lib/live/live-room';
import type { Id } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import { holdPlan, openOrBegin, type Session } from '$lib/session';
import { askBeforeLeaving } from '$lib/sync/leaving';
import type { Myself } from '$lib/sync/myself';
import { systemClock } from '$lib/sync/peers/link/clock';
import { readCode, tagOfPlan } from '$lib/sync/peers/codes/codes';
import { connect } from '$lib/sync/peers/link/connection';
import { addKeys, readKeys } from '$lib/sync/peers/members/key-store';
import type { PlanKey } from '$lib/sync/peers/members/keys';
import { systemNetwork } from '$lib/sync/peers/link/network';
import { createRoom, type RoomHere } from '$lib/sync/peers/room/room-here';
import { takeLock } from '$lib/sync/peers/room/room-lock';
import type { CodeProblem } from '$lib/sync/peers/room/room-state';
import { shareRoom } from '$lib/sync/peers/room/room-tabs';
import { findOnShelf, observeShelf, readShelf, takeFromBin } from '$lib/sync/shelf';

/** The rooms that a window knows. */
export interface Rooms {
	/** The one of a plan that goes on, here or in another tab. */
	near(plan: Id): Promise<LiveRoom | null>;
	plans(): readonly Id[];
	/** This window has the links of this one from now on. */
	begun(plan: Id, room: LiveRoom): void;
	over(plan: Id): void;
	/** That of who joins, before it is known of which plan it is. */
	newcomer: LiveRoom | null;
}

/** As takeCode tells. */
export async function take(text: string, me: Myself, rooms: Rooms): Promise<Result<LiveRoom, CodeProblem>> {
	const code = readCode(text);
	if (!code.ok) return code;
	const plan = await planWith(code.value.plan, rooms);
	const near = plan === null ? null : await rooms.near(plan);
	const { kind } = code.value;
	const { newcomer } = rooms;
	if (kind === 'answer') return near ? answered(near, await near.actions.complete(text)) : fault('tooLate');
	const room = near ?? (plan === null ? await join(me, rooms) : await hostStored(plan, me, rooms));
	if (!room) return fault('busy');
	const problem = await room.actions.reply(text);
	// One that was there before may wait for somebody already.
	if (problem && room !== near && room !== newcomer) await room.actions.leave();
	return answered(room, problem);
}

const fault = (error: CodeProblem): Result<LiveRoom, CodeProblem> => ({ ok: false, error });
const answered = (room: LiveRoom, problem: CodeProblem | null): Result<LiveRoom, CodeProblem> =>
	problem ? fault(problem) : { ok: true, value: room };

/** The plan on this device that a code is of. */
async function planWith(tag: Uint8Array, rooms: Rooms): Promise<Id | null> {
	const ids = [...new Set([...readShelf().map(({ id }) => id), ...rooms.plans()])];
	const tags = await Promise.all(ids.map(tagOfPlan));
	return ids.find((_id, index) => `${tags[index]}` === `${tag}`) ?? null;
}

async function hostStored(plan: Id, me: Myself, rooms: Rooms): Promise<LiveRoom | null> {
	const opened = await openOrBegin(plan);
	if (!opened.ok) return null;
	const room = await host(opened.value, 0, me, rooms);
	if (!room) await opened.value.close();
	return room;
}

/**
 * A room for a plan that is open. Null when another tab has one.
 * @param screens that show it now
 */
export async function host(session: Session, screens: 0 | 1, me: Myself, rooms: Rooms): Promise<LiveRoom | null> {
	const { id } = session;
	const giveBack = await takeLock(id);
	if (!giveBack) return null;
	const letGo = holdPlan(session, screens);
	try {
		const keys = await readKeys(id).catch(() => []);
		const room = await createRoom({ ...optionsFor(me), plan: id, keys, open: async () => session.doc });
		const live = new LiveRoom(room);
		[...begun(room, live, session, rooms), giveBack, letGo].forEach(whenOver(room));
		return live;
	} catch (error) {
		giveBack();
		letGo();
		throw error;
	}
}

/** The room of somebody who has not the plan yet. */
async function join(me: Myself, rooms: Rooms): Promise<LiveRoom> {
	const { newcomer } = rooms;
	if (newcomer?.state.plan === null && newcomer.state.over === null) return newcomer;
	const open = async (plan: Id) => {
		// Another tab that came in by a code of its own is the member that this browser is.
		const giveBack = await takeLock(plan);
		if (!giveBack) return null;
		const opened = await openOrBegin(plan);
		if (!opened.ok) {
			giveBack();
			return null;
		}
		const letGo = holdPlan(opened.value, 0);
		[...begun(room, live, opened.value, rooms), giveBack, letGo].forEach(ending);
		return opened.value.doc;
	};
	const room = await createRoom({ ...optionsFor(me), plan: null, keys: [], open });
	const live = new LiveRoom(room);
	rooms.newcomer = live;
	const ending = whenOver(room);
	return live;
}

/** From now on it is known of which plan this room is. Returns what is to be done when it is over. */
function begun(room: RoomHere, live: LiveRoom, session: Session, rooms: Rooms): readonly (() => void)[] {
	const { id } = session;
	rooms.begun(id, live);
	return [shareRoom(room, id, PLANREGIE_VERSION), goWithPlan(room, session), () => rooms.over(id)];
}

const optionsFor = ({ name, person }: Myself) => ({
	name,
	person,
	app: PLANREGIE_VERSION,
	// Without its key somebody is admitted again, and loses nothing.
	keep: (plan: Id, keys: readonly PlanKey[]) => void addKeys(plan, keys).catch(() => {}),
	connect,
	clock: systemClock,
	network: systemNetwork,
	page: location.href.replace(/#.*/, ''),
	today: Date.now
});

/**
 * Whoever deletes a plan has nothing to do with its room any more, and whoever works in one with others finds it under "my
 * plans". Returns how to stop.
 */
function goWithPlan(room: RoomHere, { id, saving }: Session): () => void {
	let isTogether = false;
	const look = () => {
		const status = saving.current;
		if (status.type === 'failed' && status.reason === 'deleted') return room.end('left');
		if (isTogether || room.state.view.others.length === 0) return;
		isTogether = true;
		if (findOnShelf(id)?.binned) takeFromBin(id);
	};
	const stops = [observeShelf(look), room.observe(look)];
	return () => stops.forEach((stop) => stop());
}

/**
 * A window that goes says goodbye to the others, and asks its person before it does.
 * @returns takes what is to be done when the room is over: at once, when it is
 */
function whenOver(room: RoomHere): (end: () => void) => void {
	const endings: (() => void)[] = [];
	const goodbye = () => room.end('closed');
	const look = () => {
		const { over, view } = room.state;
		askBeforeLeaving(room, over === null && view.others.some(({ reach }) => reach === 'linked'));
		if (over === null) return;
		stop();
		window.removeEventListener('pagehide', goodbye);
		for (const end of endings.splice(0)) end();
	};
	const stop = room.observe(look);
	window.addEventListener('pagehide', goodbye);
	return (end) => void (room.state.over === null ? endings.push(end) : end());
}
