import { after } from '../link/after';
import { ASKING_MS } from './admission';
import type { Clock } from '../link/clock';
import { PROTOCOL } from '../codes/codes';
import type { LinkEnd } from '../link/link';
import type { Line } from '../link/line';
import type { Message, MessageOf } from '../link/messages';
import type { MemberId } from './signing';

/** How far we are in coming in. `waiting`: somebody there is being asked. */
export type EntryState =
	| { readonly type: 'greeting' }
	| { readonly type: 'waiting' }
	| { readonly type: 'entering' }
	| { readonly type: 'admitted'; readonly by: MemberId }
	| { readonly type: 'ended'; readonly why: EntryEnd };

/**
 * refused: they said no; older, newer: the app there is; silent: the app there said nothing; noAnswer: nobody there
 * answered in time; otherPlan: the invitation was for another plan; key: ours counts, so that we are to admit them.
 */
export type EntryEnd = 'refused' | 'older' | 'newer' | 'silent' | 'noAnswer' | 'otherPlan' | 'key' | LinkEnd;

export interface Entry {
	readonly state: EntryState;
	message(message: Message): void | Promise<void>;
	ended(why: LinkEnd): void;
}

interface Outside {
	readonly name: string;
	/** The version of this app. */
	readonly app: string;
	/** Takes the key and makes what we tell of ourselves, or says why not. */
	accept(admit: MessageOf<'admit'>): Promise<MessageOf<'ready'> | 'otherPlan' | 'key' | 'broken'>;
	/** Takes the list of members, in which we stand ourselves, signed by who let us in. */
	welcome(members: MessageOf<'members'>, admit: MessageOf<'admit'>): Promise<boolean>;
	/** Ours is the key that counts. The line stays open. */
	outdoes(): void;
	changed(state: EntryState): void;
}

/** Milliseconds for the app there to answer when no person is asked. */
const ANSWER_MS = 10_000;

/** The side that asks to be let in. It begins when the line is open, and tells a name and versions, nothing else. */
export function enterBy(line: Line, clock: Clock, outside: Outside): Entry {
	let state: EntryState = { type: 'greeting' };
	let admitted: MessageOf<'admit'> | null = null;
	let stopTimer = () => {};

	const become = (next: EntryState, ms: number) => {
		stopTimer();
		state = next;
		stopTimer =
			next.type === 'ended' || next.type === 'admitted'
				? () => {}
				: after(clock, ms, () => end(next.type === 'waiting' ? 'noAnswer' : 'silent'));
		outside.changed(state);
	};
	const end = (why: EntryEnd, linkEnd: LinkEnd = 'closed') => {
		if (state.type === 'ended' || state.type === 'admitted') return;
		become({ type: 'ended', why }, 0);
		line.end(linkEnd);
	};
	const accept = async (admit: MessageOf<'admit'>) => {
		become({ type: 'entering' }, ANSWER_MS);
		const ready = await outside.accept(admit);
		if (state.type !== 'entering') return;
		if (ready === 'otherPlan' || ready === 'broken') return end(ready);
		if (ready === 'key') {
			become({ type: 'ended', why: 'key' }, 0);
			return outside.outdoes();
		}
		admitted = admit;
		line.send(ready);
	};
	const welcome = async (members: MessageOf<'members'>, admit: MessageOf<'admit'>) => {
		const isTrue = await outside.welcome(members, admit);
		if (state.type !== 'entering') return;
		if (!isTrue) return end('broken', 'broken');
		become({ type: 'admitted', by: admit.host.id }, 0);
	};
	const refused = ({ reason, protocol = 0 }: MessageOf<'refuse'>): EntryEnd => {
		if (reason === 'no') return 'refused';
		if (reason === 'version') return protocol > PROTOCOL ? 'newer' : 'older';
		return reason === 'noAnswer' ? reason : 'broken';
	};

	line.send({ type: 'hello', name: outside.name, app: outside.app, protocol: PROTOCOL });
	become(state, ANSWER_MS);
	return {
		get state() {
			return state;
		},
		message(message) {
			const isAsking = state.type === 'greeting' || state.type === 'waiting';
			// A little longer than the one there has, so that their word comes first.
			if (message.type === 'wait' && state.type === 'greeting')
				return become({ type: 'waiting' }, ASKING_MS + ANSWER_MS);
			if (message.type === 'admit' && isAsking) return accept(message);
			if (message.type === 'refuse' && isAsking) return end(refused(message));
			if (message.type === 'members' && state.type === 'entering' && admitted) return welcome(message, admitted);
			end('broken', 'broken');
		},
		ended: (why) => end(why)
	};
}
