import { nl } from './nl';
import type { Dictionary } from './nl';

export type Language = 'nl' | 'en';

let dictionary = $state.raw<Dictionary>(nl);
let current = $state<Language>('nl');

/** The words of the interface in the language of now. Reading it in a component follows a switch at once. */
export const t = (): Dictionary => dictionary;
export const language = (): Language => current;

/** Switches the interface without a reload; English is loaded when it is first asked for. */
export async function setLanguage(next: Language): Promise<void> {
	dictionary = next === 'nl' ? nl : (await import('./en')).en;
	current = next;
}
