import { describe, expect, test } from 'vitest';
import { excerptOf, markWords } from './excerpt';

const shown = (text: string, ...words: readonly string[]) => show(excerptOf(text, new Set(words)));

describe('the sentence around what was found', () => {
	test('is the one sentence, without its neighbours', () => {
		expect(shown('Eerst dit. Dan lezen kinderen. En dat.', 'lezen')).toBe('Dan [lezen] kinderen.');
	});

	test('is the one that has the most of the words', () => {
		expect(shown('Wie leest. Wie boeken leest. Wie boeken heeft.', 'leest', 'boeken')).toBe('Wie [boeken] [leest].');
	});

	test('does not end at an abbreviation', () => {
		expect(shown('Middelen, bijv. boeken en o.a. kaarten, zijn er.', 'kaarten')).toBe(
			'Middelen, bijv. boeken en o.a. [kaarten], zijn er.'
		);
	});

	test('ends at the end of a line, as in a list or a heading', () => {
		expect(shown('Kop\nwie leest\nwie schrijft', 'leest')).toBe('wie [leest]');
	});

	test('is cut between words around the first of them when it is very long', () => {
		const long = `${'voor '.repeat(60)}vondst ${'na '.repeat(90)}`.trim();
		const cut = shown(long, 'vondst');
		expect(cut).toMatch(/^…(voor )+\[vondst\]( na)+…$/);
		expect(cut.length).toBeLessThan(220);
	});

	test('keeps a word whole that is longer than any line', () => {
		const word = 'a'.repeat(400);
		expect(shown(`x ${word} y`, word)).toBe(`x [${word}]…`);
	});

	test('is empty for an empty text', () => {
		expect(shown('', 'leest')).toBe('');
	});
});

describe('marks', () => {
	test('are on the words as they were written', () => {
		expect(show(markWords('Creëren én CREËREN', new Set(['creeren'])))).toBe('[Creëren] én [CREËREN]');
	});

	test('are on the whole word with hyphens when that was meant, and on its part when the part was', () => {
		expect(show(markWords('per e-mail', new Set(['email', 'mail'])))).toBe('per [e-mail]');
		expect(show(markWords('per e-mail', new Set(['mail'])))).toBe('per e-[mail]');
	});

	test('never lose a letter of the text', () => {
		const text = 'Programma’s — “lezen” & schrijven: e-mail, 25% 𝒜';
		for (const word of ['programma', 'lezen', 'email', '25', 'nergens'])
			expect(
				markWords(text, new Set([word]))
					.map((piece) => piece.text)
					.join('')
			).toBe(text);
	});
});

function show(pieces: ReturnType<typeof markWords>): string {
	return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
