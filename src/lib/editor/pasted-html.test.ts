import { describe, expect, it } from 'vitest';
import { tidyPastedHtml } from './pasted-html';

describe('what is pasted from another program', () => {
	it('keeps what Google Docs says of bold and italic, without a style attribute', () => {
		expect(
			tidyPastedHtml(
				'<b style="font-weight:normal;"><span style="font-weight:400;font-style:italic">a</span><span style=\'font-weight:700\'>b</span></b>'
			)
		).toBe(
			'<b data-weight="normal"><span data-weight="normal" data-slant="italic">a</span><span data-weight="bold">b</span></b>'
		);
	});

	it('makes lists of the paragraphs that Word draws bullets and numbers before', () => {
		const item = (marker: string, words: string) =>
			`<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>${marker}<span>&nbsp; </span></span><![endif]>${words}</p>`;
		expect(tidyPastedHtml(`${item('·', 'een')}\r\n${item('·', 'twee')}<p>los</p>${item('1.', 'eerst')}`)).toBe(
			'<ul data-word><li><p>een</p></li><li><p>twee</p></li></ul><p>los</p><ol data-word><li><p>eerst</p></li></ol>'
		);
	});

	it('does not glue the cells and rows of a table together', () => {
		expect(tidyPastedHtml('<table><tr><td>a</td><td>b</td></tr><tr><td><p>c</p></td></tr></table>')).toBe(
			'<table><tr><td>a </td><td>b<br></td></tr><tr><td><p>c</p></td></tr></table>'
		);
	});

	it('leaves out style sheets and what would run something', () => {
		expect(tidyPastedHtml('<style>p{margin:0}</style><img src=x onerror="alert(1)"><p>style="x" on="y"</p>')).toBe(
			'<img src=x><p>style="x" on="y"</p>'
		);
	});
});
