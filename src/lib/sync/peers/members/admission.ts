import { after } from '../link/after';
import type { Clock } from '../link/clock';
import { PROTOCOL } from '../codes/codes';
import type { KeyName } from './keys';
import type { LinkEnd } from '../link/link';
import type { Line } from '../link/line';
import type { Role } from './members';
import type { Message, MessageOf } from '../link/messages';
import type { MemberId } from './signing';

/** How far somebody is who wants to come in here. Until `admitting` they are told nothing at all. */
export type DoorState =
	| { readonly type: 'greeting' }
	| { readonly type: 'asking'; readonly name: string; readonly app: string }
	| { readonly type: 'admitting'; readonly name: string }
	| { readonly type: 'admitted'; readonly name: string; readonly member: MemberId }
	| { readonly type: 'ended'; readonly why: DoorEnd };

/**
 * refused: by us; version: the other app speaks another protocol; silent: the other app said nothing; noAnswer: nobody
 * here answered in time; key: the other has a key that counts over ours, and may admit us.
 */
export type DoorEnd = 'refused' | 'version' | 'silent' | 'noAnswer' | 'key' | LinkEnd;

export interface Door {
	readonly state: DoorState;
	admit(role: Role): void;
	refuse(): void;
	message(message: Message): void | Promise<void>;
	ended(why: LinkEnd): void;
}

interface Inside {
	/** Makes what somebody gets who is let in: the key, and who lets them in. */
	offer(role: Role): MessageOf<'admit'>;
	/** Checks who it turns out to be and makes them a member. Null when the proof is false. */
	enter(ready: MessageOf<'ready'>, offered: MessageOf<'admit'>): Promise<MemberId | null>;
	/** Their key counts over ours. */
	outdone(key: KeyName | null): void;
	changed(state: DoorState): void;
}

/** Milliseconds for the other app to greet, and to come in once it may. */
const GREETING_MS = 10_000;
/** Milliseconds for a person here to answer. */
export const ASKING_MS = 5 * 60_000;

/** The side that lets somebody in. It begins when the line is open. */
export function openDoor(line: Line, clock: Clock, inside: Inside): Door {
	let state: DoorState = { type: 'greeting' };
	let offered: MessageOf<'admit'> | null = null;
	let stopTimer = () => {};

	const become = (next: DoorState, ms: number, late: DoorEnd) => {
		stopTimer();
		state = next;
		stopTimer = next.type === 'ended' || next.type === 'admitted' ? () => {} : after(clock, ms, () => timeOut(late));
		inside.changed(state);
	};
	const end = (why: DoorEnd, linkEnd: LinkEnd = 'closed') => {
		if (state.type === 'ended' || state.type === 'admitted') return;
		become({ type: 'ended', why }, 0, why);
		line.end(linkEnd);
	};
	const timeOut = (why: DoorEnd) => {
		if (why === 'noAnswer') line.send({ type: 'refuse', reason: 'noAnswer' });
		end(why);
	};
	const greeted = ({ name, app, protocol }: MessageOf<'hello'>) => {
		if (protocol === PROTOCOL) {
			line.send({ type: 'wait' });
			return become({ type: 'asking', name, app }, ASKING_MS, 'noAnswer');
		}
		line.send({ type: 'refuse', reason: 'version', protocol: PROTOCOL });
		end('version');
	};
	const enter = async (ready: MessageOf<'ready'>, name: string) => {
		const member = offered && (await inside.enter(ready, offered));
		if (state.type !== 'admitting') return;
		if (member === null) return end('broken', 'broken');
		become({ type: 'admitted', name, member }, 0, 'silent');
	};

	become(state, GREETING_MS, 'silent');
	return {
		get state() {
			return state;
		},
		admit(role) {
			if (state.type !== 'asking') return;
			offered = inside.offer(role);
			line.send(offered);
			become({ type: 'admitting', name: state.name }, GREETING_MS, 'silent');
		},
		refuse() {
			if (state.type !== 'asking') return;
			line.send({ type: 'refuse', reason: 'no' });
			end('refused');
		},
		message(message) {
			if (message.type === 'hello' && state.type === 'greeting') return greeted(message);
			if (message.type === 'ready' && state.type === 'admitting') return enter(message, state.name);
			if (message.type === 'refuse' && message.reason === 'key' && state.type === 'admitting') {
				become({ type: 'ended', why: 'key' }, 0, 'key');
				return inside.outdone(message.key ?? null);
			}
			end('broken', 'broken');
		},
		ended: (why) => end(why)
	};
}
