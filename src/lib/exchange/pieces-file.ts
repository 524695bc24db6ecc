import { zipSync } from 'fflate';

/** What a device has of a plan, byte for byte, as a zip with an entry for each stored piece. */
export function zipPieces(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const entries = pieces.map((bytes, index) => [`${String(index + 1).padStart(4, '0')}.bin`, bytes] as const);
	// As it is: what is damaged is not to be touched by anything.
	return zipSync(Object.fromEntries(entries), { level: 0 });
}
