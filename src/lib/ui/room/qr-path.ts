import { correction, generate, mode } from 'lean-qr';

/** The squares of a QR code as one path, in a box of `size` by `size` squares. */
export interface QrPath {
	readonly size: number;
	readonly path: string;
}

/** Light squares around it: without these four, cameras do not find it. */
const QUIET = 4;

/**
 * Draws a text of the characters that QR codes hold at 5.5 bits each: digits, capitals and $+-./ among others.
 * @throws when it has others, or is too long for any code
 */
export function qrPath(text: string): QrPath {
	const code = generate(text, { modes: [mode.alphaNumeric], minCorrectionLevel: correction.M });
	const squares = Array.from({ length: code.size }, (_, index) => index);
	const path = squares
		.flatMap((y) => runsOf(squares.map((x) => code.get(x, y))).map(([x, width]) => runAt(x + QUIET, y + QUIET, width)))
		.join('');
	return { size: code.size + 2 * QUIET, path };
}

const runAt = (x: number, y: number, width: number): string => `M${x} ${y}h${width}v1h-${width}z`;

/** Where dark squares begin, and how many stand side by side: drawn apart, a line would shine through between them. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
	return row.flatMap((dark, x) => {
		if (!dark || row[x - 1]) return [];
		const end = row.indexOf(false, x);
		return [[x, (end < 0 ? row.length : end) - x] as const];
	});
}
