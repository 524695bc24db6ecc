/** Why people do not get together, each with one next step in the dictionaries. */
import type { Found } from '../link/connection';
import type { EntryState } from '../members/entry';
import type { InvitationState, ReplyState } from '../mesh/invitations';
import type { CodeProblem } from './room-state';

/**
 * noAddress: the browser tells no address of its own; network: both codes were read and nothing got through; late: the
 * answer was not carried back in time; newer, older: the app at the other side, or in the code, is; lost: the link was
 * lost before somebody was let in.
 */
export type Diagnosis =
	CodeProblem | 'noAddress' | 'network' | 'late' | 'version' | 'refused' | 'noAnswer' | 'silent' | 'lost' | 'cancelled';

/** What stands in the way of a code that is being made or waits, before anybody tried it. Null when nothing is known. */
export const warnOf = (found: Found): 'noAddress' | null => (found.addresses === 0 ? 'noAddress' : null);

/** Why an invitation, a reply or an entry ended; null while it goes on, or when it ended well. */
export function diagnosisOf(state: InvitationState | ReplyState | EntryState, found: Found): Diagnosis | null {
	if (state.type !== 'ended') return null;
	switch (state.why) {
		case 'network':
			return found.addresses === 0 ? 'noAddress' : 'network';
		case 'tooLate':
			return found.addresses === 0 ? 'noAddress' : 'late';
		case 'left':
		case 'closed':
		case 'lost':
			return 'lost';
		case 'key':
			return null;
		case 'tooLarge':
		case 'tooMany':
			return 'broken';
		default:
			return state.why;
	}
}
