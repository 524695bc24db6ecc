import { language } from '$lib/i18n/t.svelte';

/** "14:02", in the language of now. */
export const clockTime = (when: Date): string =>
	new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', { hour: '2-digit', minute: '2-digit' }).format(when);
