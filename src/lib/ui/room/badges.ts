import { readableColour } from '$lib/plan/colour';
import { initialsOf } from '$lib/plan/people';
import type { OtherMember } from '$lib/sync/peers/room/room-view';

/** How a member is drawn. */
export interface Badge {
	readonly name: string;
	readonly initials: string;
	/** #rrggbb; white letters are readable on it. */
	readonly colour: string;
}

/** White letters have 4.5 on each of these, and each has 3 with the pages of both schemes. */
export const MEMBER_COLOURS = [
	'#3b6de3',
	'#b65a14',
	'#9c4fd3',
	'#218445',
	'#d32d80',
	'#157f90',
	'#d7362b',
	'#7d7612'
] as const;

/** The same for the same name or id, on every device and every day. */
export function memberColour(key: string): string {
	let sum = 0;
	for (const sign of key.trim().toLowerCase()) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
	return MEMBER_COLOURS[sum % MEMBER_COLOURS.length] ?? MEMBER_COLOURS[0];
}

/** The colour of a name or id, or a free one when others have that; in a large room colours come back. */
export function freeColour(key: string, taken: readonly string[]): string {
	const own = memberColour(key);
	return taken.includes(own) ? (MEMBER_COLOURS.find((colour) => !taken.includes(colour)) ?? own) : own;
}

/** The name is the one under which they were let in; the rest is as they say it, made readable. */
export function badgeOf({ name, presence }: Pick<OtherMember, 'name' | 'presence'>): Badge {
	const said = presence?.person;
	return {
		name,
		initials: said?.initials.trim().slice(0, 3) || initialsOf(name),
		colour: readableColour(said?.colour ?? memberColour(name))
	};
}
