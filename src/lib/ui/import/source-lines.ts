export interface SourceLine {
	/** From 1. */
	readonly number: number;
	readonly text: string;
}

/** The lines of a source, numbered as the recognition numbers them. */
export function sourceLines(source: string): readonly SourceLine[] {
	return source.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/u).map((text, index) => ({ number: index + 1, text }));
}

/** A line with those around it. */
export function linesAround(lines: readonly SourceLine[], number: number, around = 2): readonly SourceLine[] {
	return lines.slice(Math.max(0, number - 1 - around), number + around);
}
