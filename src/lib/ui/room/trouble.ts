import { diagnosisOf, type Diagnosis } from '$lib/sync/peers/room/diagnosis';
import type { ReplyView } from '$lib/sync/peers/room/room-state';

/** unmet: an answer code was shown and nobody came; whoever shows it does not learn whether it was read there. */
export type Trouble = Diagnosis | 'unmet';

/** Why an answer to an invitation came to nothing; null while it goes on, or when it ended well. */
export function troubleOf({ state, found }: ReplyView): Trouble | null {
	const diagnosis = diagnosisOf(state, found);
	return diagnosis === 'late' ? 'unmet' : diagnosis;
}
