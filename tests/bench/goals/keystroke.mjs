import { withPage } from '../page.mjs';

const WORDS = 'Wij schrijven dit samen op, regel voor regel. '.repeat(3);

export const needs = ['pages'];

/** G12: bytes of what is typed at the end of a long text: in the app's editor, key by key, and in a bare Y.XmlText. */
export async function measure({ pages }) {
	return withPage(pages.url, 'typing', 'typing', async (page) => {
		await page.keyboard.type(WORDS);
		const { ours, bare } = await page.evaluate(
			(words) => ({ ours: window.typing.sizes, bare: window.typing.typeBare(words) }),
			WORDS
		);
		if (ours.length !== WORDS.length) throw new Error(`${WORDS.length} keys made ${ours.length} changes.`);
		return [
			{
				goal: 'G12',
				what: 'keystroke in a text',
				unit: 'B',
				ours: mean(ours),
				beside: 'bare Y.XmlText',
				other: mean(bare),
				limit: 1.2
			}
		];
	});
}

const mean = (sizes) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
