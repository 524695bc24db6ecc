import { isSafeLink } from '$lib/plan/rich-text';

/** The address of a link as people type it: without https:// or mailto: too. Null when it is none that may be opened. */
export function linkAddress(input: string): string | null {
	const text = input.trim();
	if (text === '' || /\s/.test(text)) return null;
	if (isSafeLink(text)) return text;
	if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(text)) return `mailto:${text}`;
	return /^[^@/:?#]+\.[^@/:?#]{2,}(:\d+)?([/?#]|$)/.test(text) ? `https://${text}` : null;
}
