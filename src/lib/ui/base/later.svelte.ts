import { tick } from 'svelte';

/** A part of the app that the first screen does without. */
export interface Later<T> {
	/** Null until it is there; Svelte follows it. */
	readonly current: T | null;
	/** Asks for it now. After a failure the next call tries again. */
	load(): Promise<T>;
}

/** Milliseconds after the first screen was made; until then an idle browser is one that waits to paint it. */
const PAINT_MS = 150;

let stand: () => void = () => {};
const standing = new Promise<void>((resolve) => (stand = resolve));
/** One at a time, so that whoever is already working waits for none of them. */
let queue = standing.then(() => new Promise((resolve) => setTimeout(resolve, PAINT_MS)));
let waiting: readonly (() => Promise<unknown>)[] = [];

/** Says that the first screen is made: from then on parts come by themselves whenever the browser has nothing to do. */
export const firstScreenStands = (): void => stand();

/** Brings a part when somebody first asks for it, and otherwise soon after the first screen. */
export function later<T>(bring: () => Promise<T>): Later<T> {
	let current = $state.raw<T | null>(null);
	let loading: Promise<T> | undefined;
	const load = () => {
		loading ??= bring().then((part) => {
			waiting = waiting.filter((other) => other !== load);
			return (current = part);
		});
		loading.catch(() => (loading = undefined));
		return loading;
	};
	waiting = [...waiting, load];
	queue = queue
		.then(idle)
		.then(load)
		.catch(() => undefined);
	return {
		get current() {
			return current;
		},
		load
	};
}

/** Whether something is still to come that a key may be meant for. */
export const isWaiting = (): boolean => waiting.length > 0;

/** Brings all of that, as far as it can be loaded. */
export async function allLater(): Promise<void> {
	await Promise.allSettled(waiting.map((load) => load()));
	await tick();
}

/** Milliseconds after which a part comes although the browser has something to do all the time. */
const BUSY_MS = 2000;

const idle = (): Promise<void> =>
	new Promise((resolve) =>
		'requestIdleCallback' in globalThis ? requestIdleCallback(() => resolve(), { timeout: BUSY_MS }) : resolve()
	);
