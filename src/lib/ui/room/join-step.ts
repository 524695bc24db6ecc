import type { Id } from '$lib/plan/model';
import type { RoomEnd, RoomState } from '$lib/sync/peers/room/room-state';
import { troubleOf, type Trouble } from './trouble';

/** show: the answer code is to be carried back; contact: the two devices found each other; fetch: the plan is on its way. */
export type JoinStep =
	| { readonly type: 'show' | 'contact' | 'wait' | 'fetch' }
	| { readonly type: 'there'; readonly plan: Id }
	| { readonly type: 'over'; readonly why: RoomEnd }
	| { readonly type: 'failed'; readonly diagnosis: Trouble };

/** How far somebody is who answered an invitation. */
export function joinStep({ plan, hasPlan, reply, over }: RoomState): JoinStep {
	if (over !== null) return { type: 'over', why: over };
	const diagnosis = reply && troubleOf(reply);
	if (diagnosis) return { type: 'failed', diagnosis };
	switch (reply?.state.type) {
		case 'showing':
			return { type: 'show' };
		case 'greeting':
			return { type: 'contact' };
		case 'waiting':
			return { type: 'wait' };
		case 'entering':
			return { type: 'fetch' };
		default:
			return plan !== null && hasPlan ? { type: 'there', plan } : { type: 'fetch' };
	}
}
