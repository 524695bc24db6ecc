import encodeQR from 'qr';

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
	const rows = encodeQR(text, 'raw', { border: QUIET, ecc: 'medium', encoding: 'alphanumeric' });
	const path = rows.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join('');
	return { size: rows.length, path };
}

/** Where dark squares begin, and how many stand side by side: drawn apart, a line would shine through between them. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
	return row.flatMap((dark, x) => {
		if (!dark || row[x - 1]) return [];
		const end = row.indexOf(false, x);
		return [[x, (end < 0 ? row.length : end) - x] as const];
	});
}
