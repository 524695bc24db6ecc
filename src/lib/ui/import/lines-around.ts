import type { SourceLine } from '$lib/exchange/text/source-lines';

/** A line with those around it. */
export function linesAround(lines: readonly SourceLine[], number: number, around = 2): readonly SourceLine[] {
	return lines.slice(Math.max(0, number - 1 - around), number + around);
}
