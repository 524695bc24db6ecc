import { unzipSync } from 'fflate';
import type { Result } from '$lib/plan/result';

export type ZipError = 'notAZip' | 'encrypted' | 'tooLarge';

/** Bytes of all wanted entries together, unpacked. */
export const LARGEST_UNPACKED = 100_000_000;
const MOST_ENTRIES = 5_000;

/**
 * Unpacks the wanted entries of a zip, by name. The sizes that the zip itself tells bound what is unpacked: an entry that
 * lies about its size is cut off there.
 */
export function openZip(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
	largest = LARGEST_UNPACKED
): Result<ReadonlyMap<string, Uint8Array>, ZipError> {
	let entries = 0;
	let size = 0;
	let tooLarge = false;
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				entries += 1;
				if (entries > MOST_ENTRIES) tooLarge = true;
				if (tooLarge || name.includes('__proto__') || !isWanted(name)) return false;
				size += originalSize;
				if (size > largest) tooLarge = true;
				return !tooLarge;
			}
		});
		if (tooLarge) return { ok: false, error: 'tooLarge' };
		return { ok: true, value: new Map(Object.entries(files)) };
	} catch {
		return { ok: false, error: isEncrypted(bytes) ? 'encrypted' : 'notAZip' };
	}
}

/** The names of all entries; nothing is unpacked. */
export function namesInZip(bytes: Uint8Array): Result<readonly string[], ZipError> {
	const names: string[] = [];
	const opened = openZip(bytes, (name) => {
		names.push(name);
		return false;
	});
	return opened.ok ? { ok: true, value: names } : opened;
}

/** The first entry's own flag. Office files with a password are no zip at all, but a compound file. */
const isEncrypted = (bytes: Uint8Array): boolean =>
	(bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[6] ?? 0) & 1) === 1) ||
	[0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
