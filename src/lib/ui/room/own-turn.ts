import type { Id } from '$lib/plan/model';

/** Which of the windows of one browser speaks for the member: the one that somebody worked in last. */
export interface OwnTurn {
	readonly isMine: boolean;
	/** Somebody works in this window now. */
	take(): void;
	stop(): void;
}

export function createOwnTurn(plan: Id): OwnTurn {
	const channel = new BroadcastChannel(`planregie:turn:${plan}`);
	let isMine = !document.hidden;
	channel.onmessage = () => (isMine = false);
	const take = () => {
		isMine = true;
		channel.postMessage(null);
	};
	if (document.hasFocus()) take();
	return {
		get isMine() {
			return isMine;
		},
		take,
		stop: () => channel.close()
	};
}
