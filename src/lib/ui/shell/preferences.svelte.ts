import { setLanguage, type Language } from '$lib/i18n/t.svelte';
import { systemLanguage } from './system-language';

export type Scheme = 'system' | 'light' | 'dark';
export type LanguageChoice = 'system' | Language;
export const SCHEMES: readonly Scheme[] = ['system', 'light', 'dark'];
export const LANGUAGES: readonly LanguageChoice[] = ['system', 'nl', 'en'];
const KEYS = {
	language: 'planregie:language',
	scheme: 'planregie:scheme',
	singleKeys: 'planregie:single-keys'
} as const;
const OFF = 'off';

let scheme = $state<Scheme>('system');
let chosen = $state<LanguageChoice>('system');
let singles = $state(true);

export const currentScheme = (): Scheme => scheme;
export const chosenLanguage = (): LanguageChoice => chosen;
/** Whether a key does something by itself, without Ctrl: off for those whose voice or hand types by accident. */
export const singleKeys = (): boolean => singles;

/** Brings back what was chosen on this device; until something is, the device's own language and colours hold. */
export async function loadPreferences(): Promise<void> {
	const stored = { scheme: read(KEYS.scheme), language: read(KEYS.language) };
	showScheme(SCHEMES.find((option) => option === stored.scheme) ?? 'system');
	chosen = LANGUAGES.find((option) => option === stored.language) ?? 'system';
	singles = read(KEYS.singleKeys) !== OFF;
	addEventListener('languagechange', () => void showLanguage());
	await showLanguage();
}

export async function chooseLanguage(language: LanguageChoice): Promise<void> {
	chosen = language;
	write(KEYS.language, language);
	await showLanguage();
}

export function chooseScheme(next: Scheme): void {
	write(KEYS.scheme, next);
	showScheme(next);
}

export function chooseSingleKeys(on: boolean): void {
	singles = on;
	write(KEYS.singleKeys, on ? 'on' : OFF);
}

async function showLanguage(): Promise<void> {
	const language = chosen === 'system' ? systemLanguage(navigator.languages) : chosen;
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
