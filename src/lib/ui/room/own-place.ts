import type { Presence } from '$lib/sync/peers/exchange/presence';

/** Milliseconds between two messages about where one is: four a second is as much as an eye follows. */
const PACE_MS = 250;
/** Milliseconds without a key after which somebody is not typing any more. */
const TYPING_MS = 2000;

export interface OwnPlace {
	/** Tells it when it differs from what was told, and not too often: the last one always arrives. */
	become(presence: Presence): void;
	/** Tells it again: another window of this browser may have told where that one is. */
	again(): void;
	stop(): void;
}

/** @param isMine whether this window speaks for the member: of several windows, the one that somebody works in */
export function createOwnPlace(show: (presence: Presence) => void, isMine: () => boolean): OwnPlace {
	let wanted: Presence | null = null;
	let told: string | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function tell() {
		const next = JSON.stringify(wanted);
		if (timer !== undefined || wanted === null || next === told || !isMine()) return;
		told = next;
		show(wanted);
		timer = setTimeout(() => {
			timer = undefined;
			tell();
		}, PACE_MS);
	}

	return {
		become(presence) {
			wanted = presence;
			tell();
		},
		again() {
			told = null;
			tell();
		},
		stop() {
			clearTimeout(timer);
			timer = undefined;
			tell();
			clearTimeout(timer);
		}
	};
}

export interface Typing {
	/** A key that changed something. */
	typed(): void;
	/** The field was left. */
	ended(): void;
}

/** Says when somebody begins to type and when they have stopped for a while. */
export function createTyping(changed: (isTyping: boolean) => void): Typing {
	let timer: ReturnType<typeof setTimeout> | undefined;
	function ended() {
		if (timer === undefined) return;
		clearTimeout(timer);
		timer = undefined;
		changed(false);
	}
	return {
		typed() {
			if (timer === undefined) changed(true);
			clearTimeout(timer);
			timer = setTimeout(ended, TYPING_MS);
		},
		ended
	};
}
