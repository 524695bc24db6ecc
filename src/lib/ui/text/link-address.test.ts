import { expect, it } from 'vitest';
import { linkAddress } from './link-address';

it.each([
	['https://example.org/a?b#c', 'https://example.org/a?b#c'],
	['  www.kennisnet.nl  ', 'https://www.kennisnet.nl'],
	['kennisnet.nl/artikel?nr=1', 'https://kennisnet.nl/artikel?nr=1'],
	['example.org:8080/x', 'https://example.org:8080/x'],
	['info@kennisnet.nl', 'mailto:info@kennisnet.nl'],
	['mailto:info@kennisnet.nl', 'mailto:info@kennisnet.nl'],
	['#/plan/a/activities/b', '#/plan/a/activities/b']
])('makes a link of “%s”', (typed, href) => {
	expect(linkAddress(typed)).toBe(href);
});

it.each([
	'',
	'   ',
	'zie de bijlage',
	'bijlage',
	'javascript:alert(1)',
	'data:text/html,x',
	'ftp://example.org',
	'/pad',
	'a b.nl'
])('makes no link of “%s”', (typed) => {
	expect(linkAddress(typed)).toBeNull();
});
