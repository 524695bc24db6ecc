import type { Backlog } from './backlog';
import { askBeforeLeaving } from './leaving';
import type { FailReason, StorageStatus } from './storage';

/** What is true about saving at this moment, and who hears of it. */
export interface CurrentStatus {
	readonly value: StorageStatus;
	/** The reason for which it fails now, or null. */
	readonly failure: FailReason | null;
	become(next: StorageStatus): void;
	fail(reason: FailReason): void;
	/** What waits may have become something that is not saved: a window that leaves now asks. */
	note(wait: () => void): void;
	observe(changed: () => void): () => void;
	/** Nobody is asked anything any more. */
	end(): void;
}

export function createStatus(backlog: Backlog): CurrentStatus {
	const observers = new Set<() => void>();
	let value: StorageStatus = { type: 'opening' };
	const tell = () => {
		askBeforeLeaving(observers, value.type === 'failed' && backlog.since !== null);
		for (const observer of observers) observer();
	};
	const become = (next: StorageStatus) => {
		if (JSON.stringify(next) === JSON.stringify(value)) return;
		value = next;
		tell();
	};
	return {
		get value() {
			return value;
		},
		get failure() {
			return value.type === 'failed' ? value.reason : null;
		},
		become,
		fail: (reason) => become({ type: 'failed', reason }),
		note(wait) {
			const isFirst = backlog.since === null;
			wait();
			if (isFirst && value.type === 'failed') tell();
		},
		observe(changed) {
			observers.add(changed);
			return () => observers.delete(changed);
		},
		end: () => askBeforeLeaving(observers, false)
	};
}
