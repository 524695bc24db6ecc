import { expect, test } from 'vitest';
import { systemLanguage } from './system-language';

test.each<[string, readonly string[], string]>([
	['Dutch', ['nl-NL', 'en-US'], 'nl'],
	['English of any country', ['en-GB', 'nl'], 'en'],
	['the first that the interface has', ['fy-NL', 'de', 'en', 'nl'], 'en'],
	['Dutch when it has none of them', ['fr', 'de-DE'], 'nl'],
	['Dutch when nothing is known', [], 'nl'],
	['whatever capitals it is written with', ['EN'], 'en'],
	['not what only begins alike', ['enm', 'nld'], 'nl']
])('the interface is in %s', (_what, languages, expected) => {
	expect(systemLanguage(languages)).toBe(expected);
});
