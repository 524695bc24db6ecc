/** One tab of a browser has the links of a plan's room: whoever holds this lock. */
import type { Id } from '$lib/plan/model';

const nameOf = (plan: Id): string => `planregie-room-${plan}`;

/** Resolves how to give the lock back, or null when another tab has it. */
export const takeLock = (plan: Id): Promise<(() => void) | null> =>
	new Promise((resolve, reject) => {
		navigator.locks
			.request(nameOf(plan), { ifAvailable: true }, (lock) => {
				if (lock) return new Promise<void>((giveBack) => resolve(giveBack));
				resolve(null);
				return undefined;
			})
			.catch(reject);
	});

export const isLocked = async (plan: Id): Promise<boolean> =>
	(await navigator.locks.query()).held?.some(({ name }) => name === nameOf(plan)) ?? false;

/** Calls back once nobody has the lock any more. */
export const whenFree = (plan: Id, free: () => void): void => void navigator.locks.request(nameOf(plan), free);
