import type { Language } from '$lib/i18n/t.svelte';

/** The first of somebody's languages that the interface has; Dutch when it has none of them. */
export function systemLanguage(languages: readonly string[]): Language {
	const first = languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'nl' || tag === 'en');
	return first === 'en' ? 'en' : 'nl';
}
