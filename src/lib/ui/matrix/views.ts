/** What the reader chose to see: the state of this window, not of the plan. */
export const SHOWS = ['both', 'activities', 'costs'] as const;
export type Show = (typeof SHOWS)[number];
export const FORMS = ['table', 'chart'] as const;
export type Form = (typeof FORMS)[number];
export interface MatrixView {
	readonly form: Form;
	readonly show: Show;
	/** Themes down, ambitions across. */
	readonly turned: boolean;
}
export const FIRST_MATRIX: MatrixView = { form: 'table', show: 'both', turned: false };

export const PAPERS = ['a3-landscape', 'a3-portrait', 'a4-landscape', 'a4-portrait'] as const;
export type Paper = (typeof PAPERS)[number];
export interface SheetView {
	readonly subtitles: boolean;
	readonly results: boolean;
	readonly amounts: boolean;
	readonly paper: Paper;
}
export const FIRST_SHEET: SheetView = { subtitles: true, results: false, amounts: true, paper: 'a3-landscape' };
