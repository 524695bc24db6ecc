import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { byOrder, type Ordered } from '$lib/plan/model';

/** Order keys for a list that is written at once. */
export function orderKeys(count: number): string[] {
	return generateNKeysBetween(null, null, count);
}

/**
 * A key that stands between two neighbours of a list in order, with a random tail so that two replicas that insert at
 * one place rarely make the same key. If they did, the neighbours are equal and the first later key that differs is taken.
 */
export function orderBetween(sorted: readonly Ordered[], index: number, random: () => number = Math.random): string {
	const before = valid(sorted[index - 1]?.order);
	const after = sorted.slice(index).map((item) => valid(item.order));
	const next = after.find((order) => order !== null && (before === null || order > before)) ?? null;
	const key = generateKeyBetween(before, next);
	const jittered = key + jitter(random);
	return next === null || jittered < next ? jittered : key;
}

/** The key at the end of a list. */
export function orderAtEnd(items: readonly Ordered[]): string {
	const sorted = [...items].sort(byOrder);
	return orderBetween(sorted, sorted.length);
}

/** A document from elsewhere may hold a key that the generator refuses: it sorts as it is, but no new key is built on it. */
function valid(order: string | undefined): string | null {
	if (order === undefined || order === '') return null;
	try {
		generateKeyBetween(order, null);
		return order;
	} catch {
		return null;
	}
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Three base-62 digits; the last is never 0, which the generator refuses at the end of a key. */
function jitter(random: () => number): string {
	const digit = (from: number) => DIGITS.charAt(from + Math.floor(random() * (DIGITS.length - from)));
	return digit(0) + digit(0) + digit(1);
}
