import { t } from '$lib/i18n/t.svelte';
import type { RoomStatus } from '$lib/sync/peers/room/room-view';
import { clockTime } from './clock-time';

/** What is true about a room, in words. */
export function statusWords(status: RoomStatus): string {
	const words = t().room.status;
	switch (status.type) {
		case 'alone':
			return words.alone;
		case 'together':
			return status.isSettled ? words.together(status.others) : words.sharing(status.others);
		case 'away':
			return withPending(words.away(clockTime(status.since)), status.pending);
		case 'reconnecting':
		case 'offline':
			return withPending(words[status.type], status.pending);
	}
}

const withPending = (words: string, pending: number): string =>
	pending === 0 ? words : `${words}, ${t().room.status.notShared(pending)}`;
