import { expect, test } from 'vitest';
import { cleanWords, WORDS_NL } from '$lib/exchange/text/label-words';
import type { WordSuggestions } from '$lib/exchange/text/suggest-words';
import { draftsOf, suggestionsFor, withSuggestion, wordsFrom } from './word-fields';

const SUGGESTIONS: WordSuggestions = {
	used: [],
	numbered: [
		{ word: 'Project', times: 29 },
		{ word: 'Pijler', times: 3 }
	],
	lone: [{ word: 'Oplevering', times: 29 }]
};

test('fields hold words with commas between them, and an empty one the usual word', () => {
	const drafts = { ...draftsOf(WORDS_NL), activity: ' Project,, Actie ; Taak ', result: '' };
	expect(cleanWords(wordsFrom(drafts))).toEqual({ ...WORDS_NL, activity: ['Project', 'Actie', 'Taak'] });
});

test('words before numbers are suggested for what is numbered, and others for what stands over a text', () => {
	const drafts = draftsOf(WORDS_NL);
	expect(suggestionsFor('activity', drafts, SUGGESTIONS).map(({ word }) => word)).toEqual(['Project', 'Pijler']);
	expect(suggestionsFor('result', drafts, SUGGESTIONS).map(({ word }) => word)).toEqual(['Oplevering']);
});

test('a word that stands in a field is suggested for no other', () => {
	const drafts = { ...draftsOf(WORDS_NL), activity: 'project' };
	expect(suggestionsFor('ambition', drafts, SUGGESTIONS).map(({ word }) => word)).toEqual(['Pijler']);
});

test('nothing is suggested where a known word marks something already', () => {
	expect(suggestionsFor('activity', draftsOf(WORDS_NL), { ...SUGGESTIONS, used: ['activity'] })).toEqual([]);
});

test('a chosen word takes the place of the usual one, and comes beside others', () => {
	expect(withSuggestion('activity', 'Activiteit', 'Project')).toBe('Project');
	expect(withSuggestion('activity', 'Actie', 'Project')).toBe('Actie, Project');
	expect(withSuggestion('activity', '', 'Project')).toBe('Project');
});
