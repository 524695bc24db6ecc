import { setLanguage, type Language } from '$lib/i18n/t.svelte';

export type Scheme = 'system' | 'light' | 'dark';
const SCHEMES: readonly Scheme[] = ['system', 'light', 'dark'];
const KEYS = { language: 'planregie:language', scheme: 'planregie:scheme' } as const;

let scheme = $state<Scheme>('system');

export const currentScheme = (): Scheme => scheme;

/** Brings back what was chosen on this device; Dutch and the device's own colours until then. */
export async function loadPreferences(): Promise<void> {
	const stored = read(KEYS.scheme);
	showScheme(SCHEMES.find((option) => option === stored) ?? 'system');
	await showLanguage(read(KEYS.language) === 'en' ? 'en' : 'nl');
}

export async function chooseLanguage(language: Language): Promise<void> {
	write(KEYS.language, language);
	await showLanguage(language);
}

export function chooseScheme(next: Scheme): void {
	write(KEYS.scheme, next);
	showScheme(next);
}

async function showLanguage(language: Language): Promise<void> {
	await setLanguage(language);
	document.documentElement.lang = language;
}

function showScheme(next: Scheme): void {
	scheme = next;
	if (next === 'system') delete document.documentElement.dataset.scheme;
	else document.documentElement.dataset.scheme = next;
}

function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function write(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Without storage the choice holds until the page is closed.
	}
}
