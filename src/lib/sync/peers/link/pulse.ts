import type { Clock } from './clock';

/** Tells whether the other side is heard, and lets it hear of us. It never ends anything: a link heals when the network
 * does, and one that was closed too early takes with it what was still on its way. */
export interface Pulse {
	readonly isAway: boolean;
	heard(): void;
	stop(): void;
}

const BEAT_MS = 2_000;
const AWAY_MS = 6_000;

export function startPulse(clock: Clock, beat: () => void, changed: (isAway: boolean) => void): Pulse {
	let isAway = false;
	let last = clock.now();
	let ticked = last;
	const become = (away: boolean) => {
		if (isAway === away) return;
		isAway = away;
		changed(away);
	};
	const stop = clock.every(BEAT_MS, () => {
		const now = clock.now();
		// This page slept: what came meanwhile is about to be read.
		if (now - ticked > 2 * BEAT_MS) last = now;
		ticked = now;
		beat();
		if (now - last > AWAY_MS) become(true);
	});
	return {
		get isAway() {
			return isAway;
		},
		heard() {
			last = clock.now();
			become(false);
		},
		stop
	};
}
