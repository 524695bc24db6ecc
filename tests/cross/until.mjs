import { setTimeout as wait } from 'node:timers/promises';

/** Asks again until there is an answer other than null or false, and returns it. */
export async function until(what, ask, ms = 15_000) {
	const end = Date.now() + ms;
	for (;;) {
		const answer = await ask();
		if (answer !== null && answer !== false && answer !== undefined) return answer;
		if (Date.now() > end) throw new Error(`Waited ${ms / 1000} s in vain: ${what}`);
		await wait(50);
	}
}
