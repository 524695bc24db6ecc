/** The text of a file in UTF-8, UTF-16 with a mark, or else the Windows alphabet of Western Europe; null when it is none. */
export function decodeText(bytes: Uint8Array): string | null {
	const text = decode(bytes);
	return text.includes('\0') ? null : text;
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
