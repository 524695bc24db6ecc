import type { OtherMember } from '$lib/sync/peers/room/room-view';

type MemberId = OtherMember['id'];

/** Whom this window follows through the screens, and whether others may follow this member. States of this window. */
let followed = $state<MemberId | null>(null);
let presenting = $state(false);

export const following = (): MemberId | null => followed;
export const isPresenting = (): boolean => presenting;

/** Null ends it. Whoever follows does not show the way themselves. */
export function follow(id: MemberId | null): void {
	followed = id;
	if (id !== null) presenting = false;
}

/** Lets others follow, or not any more. */
export function present(on: boolean): void {
	presenting = on;
	if (on) followed = null;
}
