import { untrack } from 'svelte';
import type { LiveRoom } from '$lib/live/live-room';
import type { Id } from '$lib/plan/model';
import { joining, myself, rememberMyself, takeCode, type Myself } from '$lib/room';
import { readCode } from '$lib/sync/peers/codes/codes';
import type { Diagnosis } from '$lib/sync/peers/room/diagnosis';
import { joinStep, type JoinStep } from './join-step';

/** cannotLoad: a part of the app did not come. */
export type JoinProblem = Diagnosis | 'cannotLoad';

/** find: no invitation yet; name: there is one; handed: it was an answer code, and the room has it now. */
export type JoinPhase =
	| { readonly type: 'find'; readonly problem: JoinProblem | null }
	| { readonly type: 'name'; readonly isBusy: boolean }
	| { readonly type: 'handing' }
	| { readonly type: 'handed'; readonly plan: Id | null }
	| JoinStep;

export interface Joining {
	/** Svelte follows it. */
	readonly phase: JoinPhase;
	/** Whose answer is shown, once there is one. */
	readonly room: LiveRoom | null;
	/** Takes what was opened, scanned or pasted. */
	read(text: string): void;
	/** Answers the invitation under this name. */
	answer(name: string): Promise<void>;
	/** Answers the same invitation with a new code: the browser tells more than it did. */
	renew(): Promise<void>;
	/** Ends the attempt, so that another invitation can be read. */
	restart(): Promise<void>;
}

/** The invitation that was answered last: whoever comes back to its address finds the attempt as it is. */
let answered: string | null = null;
const ENDED: ReadonlySet<JoinStep['type']> = new Set(['failed', 'over', 'there']);
const goesOn = (room: LiveRoom | null): boolean => room !== null && !ENDED.has(joinStep(room.state).type);

/** One person's way into a room. An attempt that was begun before, and left for another screen, goes on. */
export function startJoining(): Joining {
	let invitation = $state<string | null>(null);
	let problem = $state<JoinProblem | null>(null);
	let handing = $state<'handing' | 'handed' | null>(null);
	let isBusy = $state(false);
	let taken = $state.raw<LiveRoom | null>(null);
	/** An attempt that came to its end before is not shown again. */
	let setAside = $state.raw(untrack(() => (goesOn(joining()) ? null : joining())));

	const room = () => {
		const one = taken ?? joining();
		return one === setAside ? null : one;
	};
	const begin = () => {
		setAside = room();
		taken = invitation = problem = handing = null;
	};
	const take = async (text: string, me: Myself) => {
		const result = await takeCode(text, me).catch(() => null);
		if (!result?.ok) problem = result?.error ?? 'cannotLoad';
		if (!result?.ok) return false;
		setAside = null;
		taken = result.value;
		return true;
	};
	const phase = (): JoinPhase => {
		const here = room();
		if (handing === 'handed') return { type: 'handed', plan: here?.state.plan ?? null };
		if (handing) return { type: handing };
		if (invitation !== null) return { type: 'name', isBusy };
		return here && problem === null ? joinStep(here.state) : { type: 'find', problem };
	};

	const end = async () => {
		const here = room();
		begin();
		// Somebody who is in a room answers invitations from there: that room goes on.
		if (here?.state.plan === null && here.state.over === null) await here.actions.leave();
	};
	const answer = async (name: string) => {
		if (invitation === null || isBusy) return;
		isBusy = true;
		const before = myself();
		const me = { name, person: name === before.name ? before.person : null };
		rememberMyself(me);
		answered = (await take(invitation, me)) ? invitation : null;
		isBusy = false;
		invitation = null;
	};

	return {
		get phase() {
			return phase();
		},
		get room() {
			return room();
		},
		read(text) {
			if (text === answered && goesOn(room())) return;
			begin();
			const code = readCode(text);
			if (!code.ok) problem = code.error;
			else if (code.value.kind === 'offer') invitation = text;
			else {
				handing = 'handing';
				void take(text, myself()).then((done) => (handing = done ? 'handed' : null));
			}
		},
		answer,
		async renew() {
			const again = answered;
			await end();
			invitation = again;
			await answer(myself().name);
		},
		restart: end
	};
}
