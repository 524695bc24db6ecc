import { language } from '$lib/i18n/t.svelte';
import { ON_THEME, schemeColours } from '$lib/plan/colour';
import { formatAmount } from '$lib/plan/money';
import { shortAmounts } from '$lib/ui/overview/figures';
import { partColours, valueOf, type Measure } from './chart-bars';
import type { BarsPicture } from './draw-bars';
import type { MatrixTable } from './matrix-table';

/** What an A4 sheet shows between its margins, in CSS pixels. */
const SHEET = 690;

/** The bars in the colours of a scheme and, for all that is no bar, in the colours and the font of a figure. */
export function pictureOf(
	{ columns, rows }: MatrixTable,
	measure: Measure,
	{
		figure,
		scheme,
		onPaper
	}: { readonly figure: HTMLElement; readonly scheme: 'light' | 'dark'; readonly onPaper: boolean }
): BarsPicture {
	const { backgroundColor, color, borderTopColor, fontFamily, fontSize } = getComputedStyle(figure);
	const colours = partColours({ columns, rows });
	const lengths = rows.map(({ cells }) => ({ values: cells.map((cell) => valueOf(cell, measure)) }));
	return {
		bars: rows.map(({ head }) => head.name),
		parts: columns.map(({ name }, index) => {
			const colour = colours[index];
			return {
				name,
				fill: colour ? schemeColours(colour)[scheme] : null,
				values: lengths.map(({ values }) => values[index] ?? 0)
			};
		}),
		atAxis: measure === 'costs' ? shortAmounts(lengths, language()) : String,
		inPart: measure === 'costs' ? (cents) => formatAmount(cents, language()) : String,
		colours: { ground: backgroundColor, ink: color, line: borderTopColor, onFill: ON_THEME[scheme] },
		font: { family: fontFamily, size: Number.parseFloat(fontSize) },
		paper: onPaper ? SHEET : null
	};
}
