import * as Y from 'yjs';
import type { Taken } from '$lib/doc/incoming';
import type { CarrierFault } from './carrier';
import { createArrivals } from './arrivals';
import { encodeMessage, type ExchangeMessage } from './exchange-message';

/** The plan over one link: what is asked, answered, told and confirmed, in both directions. */
export interface PlanLink {
	/** How many of the updates made here the other side has; -1 before it has confirmed anything. */
	readonly confirmed: number;
	/** Whether the other side was asked for what it has. */
	readonly hasAsked: boolean;
	/** Whether what it had came, all of it. */
	readonly hasCome: boolean;
	ask(): void;
	/** Sends one update, unless the other side still waits for everything. */
	tell(update: Uint8Array): void;
	take(message: Exclude<ExchangeMessage, { type: 'presence' }>): CarrierFault | null;
	close(): void;
}

interface Setting {
	readonly doc: Y.Doc;
	/** What an earlier link to the same member had confirmed. */
	readonly confirmed: number;
	/** How many updates were made here. */
	made(): number;
	takeIn(update: Uint8Array): Taken;
	/** Whether what the other side changes counts. */
	isHeard(): boolean;
	send(message: Uint8Array): void;
}

/** Milliseconds: what is typed in one go is confirmed in one go. */
const CONFIRM_MS = 200;
/** Whoever asks for everything over and over gets so many bytes a millisecond. */
const ANSWER_PACE = 1_000;

export function openPlanLink({ doc, made, takeIn, isHeard, send, ...start }: Setting): PlanLink {
	let { confirmed } = start;
	/** What was sent and not confirmed yet, with how many updates were made here by then. */
	let waiting: { readonly number: number; readonly made: number }[] = [];
	let sent = 0;
	let isAnswered = false;
	let answersFrom = 0;
	let asker: Uint8Array | null = null;
	let answerTimer: ReturnType<typeof setTimeout> | undefined;

	const arrivals = createArrivals();
	let isAsking = false;
	let hasAsked = false;
	/** The highest number of what came and could not be used. */
	let missed = 0;
	let told = -1;
	let confirmTimer: ReturnType<typeof setTimeout> | undefined;

	const give = (type: 'answer' | 'update', update: Uint8Array) => {
		sent += 1;
		waiting.push({ number: sent, made: made() });
		send(encodeMessage({ type, number: sent, update }));
	};
	const answer = () => {
		answerTimer = undefined;
		if (!asker) return;
		const update = Y.encodeStateAsUpdate(doc, asker);
		asker = null;
		isAnswered = true;
		answersFrom = Date.now() + update.length / ANSWER_PACE;
		give('answer', update);
	};
	const ask = () => {
		if (isAsking) return;
		isAsking = hasAsked = true;
		send(encodeMessage({ type: 'ask', vector: Y.encodeStateVector(doc) }));
	};
	const confirm = () => {
		confirmTimer = undefined;
		const { through } = arrivals;
		if (through === null || through === told) return;
		told = through;
		send(encodeMessage({ type: 'confirm', number: through }));
	};
	const take = (type: 'answer' | 'update', number: number, update: Uint8Array): CarrierFault | null => {
		if (type === 'answer') isAsking = false;
		if (!isHeard()) return null;
		const taken = takeIn(update);
		if (taken === 'refused') return 'broken';
		if (type === 'answer' && taken === 'whole') arrivals.noteAll(number);
		else if (taken !== 'whole' || !arrivals.note(number)) missed = Math.max(missed, number);
		// An answer with gaps comes from who has no more than that: asking again brings the same.
		const { through } = arrivals;
		const isShort = through === null || missed > through;
		if (isShort && (type === 'update' || taken === 'whole')) ask();
		confirmTimer ??= setTimeout(confirm, CONFIRM_MS);
		return null;
	};

	return {
		get confirmed() {
			return confirmed;
		},
		get hasAsked() {
			return hasAsked;
		},
		get hasCome() {
			return arrivals.through !== null && missed <= arrivals.through;
		},
		ask,
		tell(update) {
			if (isAnswered) give('update', update);
		},
		take(message) {
			switch (message.type) {
				case 'ask':
					if (!isVector(message.vector)) return 'broken';
					asker = message.vector;
					if (Date.now() >= answersFrom) answer();
					else answerTimer ??= setTimeout(answer, answersFrom - Date.now());
					return null;
				case 'confirm':
					if (message.number > sent) return 'broken';
					confirmed = Math.max(confirmed, waiting.findLast(({ number }) => number <= message.number)?.made ?? -1);
					waiting = waiting.filter(({ number }) => number > message.number);
					return null;
				default:
					return take(message.type, message.number, message.update);
			}
		},
		close() {
			clearTimeout(answerTimer);
			clearTimeout(confirmTimer);
		}
	};
}

function isVector(bytes: Uint8Array): boolean {
	try {
		return [...Y.decodeStateVector(bytes).values()].every(Number.isSafeInteger);
	} catch {
		return false;
	}
}
