/** One room in several tabs and windows of one browser: one of them has the links, the others see and do the same. */
import type { Id } from '$lib/plan/model';
import type { Role } from '../members/members';
import type { Presence } from '../exchange/presence';
import type { CodeProblem, Room, RoomState } from './room-state';
import type { MemberId } from '../members/signing';

/** Another version of the app may run in the other tab: only its own kind is understood. */
interface Envelope {
	readonly app: string;
	readonly message: Message;
}

type Message =
	/** Is there a room? */
	| { readonly type: 'hello' }
	| { readonly type: 'state'; readonly state: RoomState }
	| { readonly type: 'do'; readonly id: string; readonly command: Command }
	| { readonly type: 'done'; readonly id: string; readonly problem: CodeProblem | null };

type Command =
	| { readonly action: 'invite' | 'cancelInvitation' | 'leave' }
	| { readonly action: 'complete' | 'reply'; readonly code: string }
	| { readonly action: 'admit'; readonly asking: string; readonly role: Role }
	| { readonly action: 'refuse'; readonly asking: string }
	| { readonly action: 'remove'; readonly member: MemberId }
	| { readonly action: 'show'; readonly presence: Presence };

async function perform(room: Room, command: Command): Promise<CodeProblem | null | void> {
	switch (command.action) {
		case 'complete':
		case 'reply':
			return room[command.action](command.code);
		case 'admit':
			return room.admit(command.asking, command.role);
		case 'refuse':
			return room.refuse(command.asking);
		case 'remove':
			return room.remove(command.member);
		case 'show':
			return room.show(command.presence);
		default:
			return room[command.action]();
	}
}

/** Milliseconds: who types in the one tab is not told of in the other for every letter. */
const TELL_MS = 50;
/** Milliseconds for the other tab to do something. Making a code takes at most some two seconds. */
const DONE_MS = 10_000;

function openChannel(plan: Id, app: string, hear: (message: Message) => void) {
	const channel = new BroadcastChannel(`planregie-room-${plan}`);
	channel.onmessage = ({ data }: MessageEvent<Envelope | null>) => {
		if (data?.app === app && data.message) hear(data.message);
	};
	let isOpen = true;
	return {
		/** What was still to be said when it closed goes nowhere. */
		send: (message: Message) => isOpen && channel.postMessage({ app, message } satisfies Envelope),
		close() {
			isOpen = false;
			channel.close();
		}
	};
}

/** Lets the other tabs follow this room. Returns how to stop, which tells them how it stands one last time. */
export function shareRoom(room: Room, plan: Id, app: string): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = () => {
		timer = undefined;
		channel.send({ type: 'state', state: room.state });
	};
	const channel = openChannel(plan, app, (message) => {
		if (message.type === 'hello') tell();
		if (message.type !== 'do') return;
		const { id, command } = message;
		const done = (problem: CodeProblem | null) => channel.send({ type: 'done', id, problem });
		perform(room, command).then(
			(problem) => done(problem ?? null),
			() => done('broken')
		);
	});
	const stop = room.observe(() => (timer ??= setTimeout(tell, TELL_MS)));
	tell();
	return () => {
		stop();
		clearTimeout(timer);
		tell();
		channel.close();
	};
}

interface Seen {
	state: RoomState;
	readonly observers: Set<() => void>;
}

/**
 * Sees the room of another tab, from now on.
 * @param found called when there is one, and for each next one
 * @returns what to call when the tab with the links is gone without a word
 */
export function followRooms(plan: Id, app: string, found: (room: Room) => void): { readonly lost: () => void } {
	const waiting = new Map<string, (problem: CodeProblem | null) => void>();
	let seen: Seen | null = null;

	const become = (state: RoomState) => {
		if (seen && (seen.state.over === null || state.over !== null)) {
			seen.state = state;
			seen.observers.forEach((observer) => observer());
		} else if (state.over === null) {
			seen = { state, observers: new Set() };
			found(roomOf(seen));
		}
	};
	const channel = openChannel(plan, app, (message) => {
		if (message.type === 'state') become(message.state);
		if (message.type === 'done') waiting.get(message.id)?.(message.problem);
	});
	const lost = () => {
		if (seen?.state.over === null) become({ ...seen.state, over: 'closed' });
	};
	const ask = (command: Command) =>
		new Promise<CodeProblem | null>((resolve) => {
			const id = crypto.randomUUID();
			const done = (problem: CodeProblem | null) => {
				clearTimeout(timer);
				waiting.delete(id);
				resolve(problem);
			};
			const timer = setTimeout(() => {
				lost();
				done(null);
			}, DONE_MS);
			waiting.set(id, done);
			channel.send({ type: 'do', id, command });
		});
	const tell = async (command: Command) => void (await ask(command));
	const roomOf = (one: Seen): Room => ({
		get state() {
			return one.state;
		},
		observe(changed) {
			one.observers.add(changed);
			return () => one.observers.delete(changed);
		},
		invite: () => ask({ action: 'invite' }),
		cancelInvitation: () => tell({ action: 'cancelInvitation' }),
		complete: (code) => ask({ action: 'complete', code }),
		reply: (code) => ask({ action: 'reply', code }),
		admit: (asking, role) => tell({ action: 'admit', asking, role }),
		refuse: (asking) => tell({ action: 'refuse', asking }),
		remove: (member) => tell({ action: 'remove', member }),
		show: (presence) => tell({ action: 'show', presence }),
		leave: () => tell({ action: 'leave' })
	});
	channel.send({ type: 'hello' });
	return { lost };
}
