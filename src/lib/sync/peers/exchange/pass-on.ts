import * as Y from 'yjs';
import type { PlanLink } from './plan-link';
import type { MemberId } from '../members/signing';

/**
 * Changes on their way to the neighbours. Those of colleagues go at once where it is quiet, and together where much comes:
 * thirty people who all type would otherwise send each other every letter of everybody, over every link.
 */
export interface PassOn {
	/** @param from who gets it from nobody, since it came from there; null for a change made here, which never waits */
	add(update: Uint8Array, from: MemberId | null): void;
	/** Sends what waits, and stops. */
	close(): void;
}

/** Milliseconds between two times that something is passed on. */
const PASS_ON_MS = 50;

export function createPassOn(links: ReadonlyMap<MemberId, Pick<PlanLink, 'tell'>>): PassOn {
	let held: { readonly update: Uint8Array; readonly from: MemberId | null }[] = [];
	let passedAt = -Infinity;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const flush = () => {
		clearTimeout(timer);
		timer = undefined;
		passedAt = Date.now();
		const all = held;
		held = [];
		const whole = mergedOf(all);
		const sources = new Set(all.map(({ from }) => from));
		for (const [id, link] of links) {
			const update = sources.has(id) ? mergedOf(all.filter(({ from }) => from !== id)) : whole;
			if (update) link.tell(update);
		}
	};
	return {
		add(update, from) {
			held.push({ update, from });
			const left = passedAt + PASS_ON_MS - Date.now();
			// What was made here may build on what waits: they go together.
			if (from === null || left <= 0) flush();
			else timer ??= setTimeout(flush, left);
		},
		close() {
			if (held.length > 0) flush();
		}
	};
}

function mergedOf(changes: readonly { readonly update: Uint8Array }[]): Uint8Array | null {
	const [first, ...rest] = changes.map(({ update }) => update);
	if (!first) return null;
	return rest.length === 0 ? first : Y.mergeUpdates([first, ...rest]);
}
