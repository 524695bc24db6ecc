/** What a document says about itself: its blocks in reading order, as its file marks them. */
export type SourceBlock =
	| { readonly type: 'heading'; readonly level: number; readonly text: string }
	| { readonly type: 'paragraph'; readonly text: string }
	/** An item of a list; `depth` from 0. The bullet or number is not in the text. */
	| { readonly type: 'item'; readonly depth: number; readonly ordered: boolean; readonly text: string }
	| SourceTable;

export interface SourceTable {
	readonly type: 'table';
	readonly rows: readonly (readonly SourceCell[])[];
	/** How many of the first rows are heads; 0 if the file does not say so. */
	readonly heads: number;
}

/** A cell with its paragraphs; what spans several columns or rows stands once, in the first of them. */
export interface SourceCell {
	readonly paragraphs: readonly string[];
	readonly columns: number;
	readonly rows: number;
}

/** Plain text, of which a line end may be that of a page, or blocks from a file that marks them. */
export type Source = string | readonly SourceBlock[];
