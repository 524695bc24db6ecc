import { newId } from '$lib/doc/change';
import type { Id } from '$lib/plan/model';

/** Gives a new id for a key, and the same one whenever that key is asked again. */
export function keptIds(): (key: string) => Id {
	const ids = new Map<string, Id>();
	return (key) => {
		const known = ids.get(key);
		if (known !== undefined) return known;
		const id = newId();
		ids.set(key, id);
		return id;
	};
}
