import { t } from '$lib/i18n/t.svelte';
import type { InvitationState } from '$lib/sync/peers/mesh/invitations';

/** How far an invitation is; empty when it ended in a way that is to be explained. */
export function inviteWords(state: InvitationState): string {
	const words = t().room.invite;
	switch (state.type) {
		case 'open':
			return words.waiting;
		case 'connecting':
		case 'greeting':
			return words[state.type];
		case 'asking':
		case 'admitting':
		case 'admitted':
			return words[state.type](state.name);
		case 'ended':
			return state.why === 'refused' || state.why === 'cancelled' ? words[state.why] : '';
	}
}
