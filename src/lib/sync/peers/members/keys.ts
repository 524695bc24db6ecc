/** The plan's keys, as MODEL tells: whoever has the one that counts belongs to the people of the plan. */
import type { Id } from '$lib/plan/model';
import { toBase64Url } from '../codes/base64';
import { bytesOf, randomText, utf8 } from '../codes/bytes';
import type { MemberId } from './signing';

export interface PlanKey {
	readonly id: string;
	/** One higher for each time that somebody was removed. */
	readonly epoch: number;
	/** The person who made it, when that is known. */
	readonly by: Id | null;
	/** 32 bytes as base64url. */
	readonly secret: string;
}

/** What may be told of a key. */
export type KeyName = Pick<PlanKey, 'id' | 'epoch'>;

export const makeKey = (epoch: number, by: Id | null): PlanKey => ({
	id: randomText(8),
	epoch,
	by,
	secret: randomText(32)
});

/** Whether the one counts and the other does not: the highest epoch, the smallest id at a tie. */
export const countsOver = (one: KeyName, other: KeyName): boolean =>
	one.epoch === other.epoch ? one.id < other.id : one.epoch > other.epoch;

export const countingKey = (keys: readonly PlanKey[]): PlanKey | null =>
	keys.reduce<PlanKey | null>((best, key) => (best && !countsOver(key, best) ? best : key), null);

/** One side of a link, with the random number that it chose for this link alone. */
export interface Side {
	readonly id: MemberId;
	readonly nonce: string;
}

/** What only somebody with the key can say; it differs for the two sides, so that it cannot be sent back as an echo. */
export async function proofOf(key: PlanKey, from: Side, to: Side): Promise<string> {
	const hmac = { name: 'HMAC', hash: 'SHA-256' };
	const secret = await crypto.subtle.importKey('raw', bytesOf(key.secret), hmac, false, ['sign']);
	const said = utf8(JSON.stringify(['planregie proof 1', key.id, from.id, to.id, from.nonce, to.nonce]));
	return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', secret, said)));
}

/** The keys at hand during a stay. */
export interface KeyRing {
	readonly counting: PlanKey | null;
	has(id: string): boolean;
	/** False for a number far ahead: after the highest there is no next one, and nobody could be removed any more. */
	takes(key: KeyName): boolean;
	add(key: PlanKey): void;
}

/** Removals that a member may have missed when it hears of one. */
const MOST_AHEAD = 64;

/** @param keep called with all of them whenever there is a new one */
export function createKeyRing(first: readonly PlanKey[], keep: (keys: readonly PlanKey[]) => void): KeyRing {
	let keys = first;
	return {
		get counting() {
			return countingKey(keys);
		},
		has: (id) => keys.some((key) => key.id === id),
		takes: ({ epoch }) => epoch - (countingKey(keys)?.epoch ?? epoch) <= MOST_AHEAD,
		add(key) {
			if (keys.some(({ id }) => id === key.id)) return;
			keys = [...keys, key];
			keep(keys);
		}
	};
}
