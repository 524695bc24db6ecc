import { describe, expect, test } from 'vitest';
import { makeJoiner } from './joining';
import { readLines } from './lines';

/** Joins the part of a text before the first empty line; the rest only tells which words there are. */
function joined(text: string, others = ''): { readonly text: string; readonly asked: readonly string[] } {
	const joiner = makeJoiner(readLines(`${text}\n\n${others}`));
	const first = joiner.join(readLines(text));
	return { text: first, asked: joiner.joints().map(({ left, right }) => `${left}|${right}`) };
}

/** A document in which lines keep the space at their end. */
const SPACED = 'een regel die \ndoorloopt en nog \neen regel die \ndoorloopt';

describe('a word broken at the end of a line', () => {
	test('loses its hyphen if the whole word stands elsewhere', () => {
		expect(joined('in de leeszaal van de biblio-\ntheek', `De bibliotheek. ${SPACED}`)).toEqual({
			text: 'in de leeszaal van de bibliotheek',
			asked: []
		});
	});

	test('keeps its hyphen if it stands elsewhere with one', () => {
		expect(joined('een publiek-\nprivate groep', `De publiek-private kant. ${SPACED}`)).toEqual({
			text: 'een publiek-private groep',
			asked: []
		});
	});

	test('is a doubt if it stands nowhere else', () => {
		expect(joined('de leeszaal-\nstoelen staan', SPACED)).toEqual({
			text: 'de leeszaalstoelen staan',
			asked: ['leeszaal|stoelen']
		});
	});

	test('is no doubt if it comes out of two breaks', () => {
		expect(joined('de leeszaal-\nstoelen en de leeszaal\nstoelen staan', SPACED).asked).toEqual([]);
	});

	test.each([
		['school-\nen bestuursrapport', 'school- en bestuursrapport'],
		['de AI-\nassistent', 'de AI-assistent'],
		['het School-\nCERT', 'het School-CERT'],
		['de cursus\u00AD\nleider', 'de cursusleider'],
		['kijk op voorbeeld.\nbibliotheek.nl', 'kijk op voorbeeld.bibliotheek.nl']
	])('%j becomes %j', (text, whole) => {
		expect(joined(text, SPACED)).toEqual({ text: whole, asked: [] });
	});

	test('is found without a hyphen if other lines keep the space at their end', () => {
		expect(joined('de school\nbesturen ', `Twee schoolbesturen. ${SPACED}`).text).toBe('de schoolbesturen');
		expect(joined('de kaarten\nbakken ', SPACED)).toEqual({ text: 'de kaartenbakken', asked: ['kaarten|bakken'] });
		expect(joined('de waarde van ICT\nbij ', SPACED).text).toBe('de waarde van ICT bij');
		expect(joined('van algemeen\nbelang ', `Het algemeen belang. ${SPACED}`).text).toBe('van algemeen belang');
	});
});

describe('where lines do not keep the space at their end', () => {
	const others =
		'een regel die\ndoorloopt en nog\neen regel die\ndoorloopt. De schoolbesturen kwamen. De schoolbesturen gingen.';

	test('a line ends between two words', () => {
		expect(joined('de kaarten\nbakken het', others)).toEqual({ text: 'de kaarten bakken het', asked: [] });
	});

	test('a word that is known whole is mended, also inside a line', () => {
		expect(joined('de school besturen en', others).text).toBe('de schoolbesturen en');
		expect(joined('de school- besturen en', others).text).toBe('de schoolbesturen en');
	});
});
