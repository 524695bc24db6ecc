const KEY = 'planregie:recent';
const MOST = 30;

/** What was chosen in the palette on this device, the last first: ids of items, whether they still exist or not. */
export function readRecent(): readonly string[] {
	try {
		return parseRecent(localStorage.getItem(KEY));
	} catch {
		return [];
	}
}

export function rememberRecent(id: string): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(withRecent(readRecent(), id)));
	} catch {
		// Without storage nothing is remembered.
	}
}

/** Anything may stand in the browser's storage: what is no list of words is nothing. */
export function parseRecent(stored: string | null): readonly string[] {
	try {
		const value: unknown = JSON.parse(stored ?? '[]');
		return Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

export const withRecent = (recent: readonly string[], id: string): readonly string[] =>
	[id, ...recent.filter((other) => other !== id)].slice(0, MOST);
