import { fold } from '$lib/plan/fold';
import type { Kind, Levels } from '$lib/plan/model';

/** Short for a level's name: "act 12". */
const SHORTEST = 3;

/**
 * The kinds and the number that a search such as "12", "activiteit 12" or "ambitie 2" asks for; null when it asks for
 * none. The levels are called as the organisation calls them.
 */
export function numberAskedFor(
	searched: string,
	levels: Levels
): { readonly kinds: readonly Kind[]; readonly number: number } | null {
	const match = /^(?:(\p{L}[^\d]*?)[ .]+)?(\d{1,4})$/u.exec(fold(searched).trim());
	if (!match) return null;
	const number = Number(match[2]);
	const name = match[1];
	if (name === undefined) return { kinds: LEVEL_KINDS.map(({ kind }) => kind), number };
	const kinds = LEVEL_KINDS.filter(({ level }) => {
		const { one, many } = levels[level];
		return name.length >= SHORTEST && [one, many].some((word) => fold(word).startsWith(name));
	}).map(({ kind }) => kind);
	return kinds.length > 0 ? { kinds, number } : null;
}

const LEVEL_KINDS = [
	{ kind: 'activities', level: 'activity' },
	{ kind: 'subActivities', level: 'subActivity' },
	{ kind: 'ambitions', level: 'ambition' }
] as const satisfies readonly { readonly kind: Kind; readonly level: keyof Levels }[];
