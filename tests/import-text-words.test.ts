import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '$lib/exchange/text/decide';
import { recognise } from '$lib/exchange/text/recognise';
import { SAMPLE_DOCUMENT } from './support/sample-document';
import { lostWords } from './support/words-kept';
import { workSince } from './support/work';

const realFile = new URL('../../shared/seeds/jaarplan-2026.txt', import.meta.url);

/** What is lost of a source; nothing if nothing in it is recognised, since then no plan is made. */
function lostOf(source: string): readonly string[] {
	let ids = 0;
	const result = recognise(source, { newId: () => `id-${(ids += 1)}`, name: 'plan.txt', date: '2026-01-15' });
	return result.ok ? lostWords(source, result.value) : [];
}

/** Without words that break at the end of a line, so that words can be counted; each line ends in a space. */
function unbroken(source: string): string {
	return source.replace(/(?<=\p{Ll})-?\n(?=\p{Ll})/gu, '').replace(/ *\n/g, ' \n');
}

describe('every word of a source is in the plan', { timeout: 60_000 }, () => {
	test('of the sample document', () => {
		expect(lostOf(unbroken(SAMPLE_DOCUMENT))).toEqual([]);
	});

	test.runIf(existsSync(realFile))('of the 2026 plan', () => {
		expect(lostOf(unbroken(readFileSync(realFile, 'utf8')))).toEqual([]);
	});

	test('or the check says which is not', () => {
		let ids = 0;
		const options = { newId: () => `id-${(ids += 1)}`, name: '', date: '2026-01-15' };
		const result = recognise(SAMPLE_DOCUMENT, options);
		expect(result.ok && lostWords(`${SAMPLE_DOCUMENT}\nverdwenen woorden`, result.value)).toEqual([
			'verdwenen',
			'woorden'
		]);
	});

	const lines = unbroken(SAMPLE_DOCUMENT).split('\n');
	const line = fc.integer({ min: 0, max: lines.length - 1 });

	test('when its lines stand in any order, are missing or stand there twice', () => {
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 400 }), (order) => {
				expect(lostOf(order.map((index) => lines[index]).join('\n'))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	test('when pieces of it are cut out, moved and repeated', () => {
		const piece = fc
			.tuple(line, fc.integer({ min: 1, max: 60 }))
			.map(([start, length]) => lines.slice(start, start + length));
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
				expect(lostOf(pieces.flat().join('\n'))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	test('when anything at all stands between its lines', () => {
		const noise = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.string({ unit: 'grapheme', maxLength: 40 })
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(line, noise), { minLength: 1, maxLength: 30 }), (places) => {
				const changed = [...lines];
				for (const [at, text] of places) changed[at] = `${changed[at] ?? ''}\n${text}`;
				expect(lostOf(changed.join('\n'))).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('any text', () => {
	const options = { newId: () => 'id', name: '', date: '2026-01-15' };

	test('gives a plan or an error, never an exception, and so does any choice', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string(), (source, choice) => {
				const result = recognise(source, options);
				if (result.ok) decide(result.value, Object.fromEntries(result.value.doubts.map(({ id }) => [id, choice])));
			})
		);
	});

	/** A piece of text over and over, to a quarter of a megabyte. */
	const endless = (piece: string): string => piece.repeat(Math.ceil(250_000 / piece.length));

	test.each([
		['one long line', endless('a ')],
		['one long word', endless('a')],
		['empty lines', endless('\n')],
		['amounts without end', `€ 1.111${endless('.111')}`],
		['an amount in every row', `Tabel 1: Begroting\n${endless('Post € 1.000 € 2.000 € 3.000\n')}`],
		['a single amount in every row', `Tabel 1: Begroting\n${endless('Post € 1.000 € 1.000\n')}Totaal € 1 € 2 € 3`],
		['an activity in every line', endless('Activiteit 1 A\n')],
		['an ambition in every block', endless('3.1.1 Ambitie 1: Lezen\nDoelen bij deze ambitie:\n► Lezen\n\n')],
		['a chapter in every line', `1 A\n${endless('1.1 B en\n\n1.1.1 c\n\n')}`],
		['a hyphen at every line end', endless('woord-\n')],
		['a bullet in every line', endless('► a:\n• b\n')],
		['a footnote in every line', endless('1 Aap.1\n')],
		['references without end', `Activiteit 1 Aap\nx\n\n${endless('Aap (zie activiteit 2) ')}`],
		['capitals without end', `vanuit het ${endless('AAAA ')}`],
		['goals without end', `Tabel 1: ambities\nAmbities\nA\nDoelen en bijdragen\n${endless('Aa Bb Cc Dd\n\n')}`],
		['strips without end', `Tabel 2: thema’s\n\nThema A B\n\nDoel c\n\n1 A\nActiviteit 1 A\n${endless('A B\n')}`]
	])(
		'takes a moment at most: %s',
		(_, source) => {
			const start = process.cpuUsage();
			recognise(source, options);
			// What takes more than linear time takes far longer than this, on any machine.
			expect(workSince(start)).toBeLessThan(10_000);
		},
		60_000
	);

	test('is refused when it is empty, too large or tells nothing of a plan', () => {
		const errorOf = (source: string) => {
			const result = recognise(source, options);
			return result.ok ? null : result.error;
		};
		expect(errorOf('  \n\t► \n')).toEqual({ type: 'empty' });
		expect(errorOf('é'.repeat(1_000_001))).toEqual({ type: 'tooLarge', bytes: 2_000_002, limit: 2_000_000 });
		expect(errorOf('Beste collega,\n\nTot morgen.')).toEqual({ type: 'nothingFound' });
	});
});
