import { namesInZip, openZip } from '../zip';
import type { FileForm } from './file-form';

/** What the bytes of a file are, whatever its name says. A text may be any form of text. */
export type FileContent =
	Exclude<FileForm, 'md' | 'txt' | 'json' | 'csv'> | 'text' | 'empty' | 'locked' | 'damaged' | 'tooLarge' | 'unknown';

export function contentOf(bytes: Uint8Array): FileContent {
	if (bytes.length === 0) return 'empty';
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return inZip(bytes);
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return inCompoundFile(bytes);
	if (find(bytes.subarray(0, 1024), latin('%PDF-')) >= 0) return 'pdf';
	if (startsWith(bytes, latin('{\\rtf'))) return 'rtf';
	if (IMAGES.some((start) => startsWith(bytes, start)) || find(bytes.subarray(4, 12), latin('ftyp')) === 0)
		return 'image';
	const hasMark = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
	if (!hasMark && bytes.includes(0)) return 'unknown';
	return bytes.every(isSpace) ? 'empty' : 'text';
}

const IMAGES = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x52, 0x49, 0x46, 0x46]
];

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** Office files of today are zips; what is in them tells which. */
function inZip(bytes: Uint8Array): FileContent {
	const names = namesInZip(bytes);
	if (!names.ok) return names.error === 'encrypted' ? 'locked' : names.error === 'tooLarge' ? 'tooLarge' : 'damaged';
	const holds = (pattern: RegExp) => names.value.some((name) => pattern.test(name));
	if (holds(/^word\/[^/]+\.xml$/i)) return 'docx';
	if (holds(/^xl\/[^/]+\.(xml|bin)$/i)) return 'xlsx';
	if (holds(/^ppt\//i)) return 'slides';
	if (holds(/^Index(\.zip$|\/Document\.iwa$)/))
		return holds(/^Index\/(Tables|CalculationEngine)/) ? 'numbers' : 'pages';
	return openDocument(bytes) ?? (names.value.length === 0 ? 'damaged' : 'zip');
}

const OPEN_DOCUMENT: Readonly<Record<string, FileContent>> = {
	text: 'odt',
	spreadsheet: 'ods',
	presentation: 'slides'
};
const OPEN_DOCUMENT_TYPE = 'application/vnd.oasis.opendocument.';

/** OpenDocument names its kind in the first entry. */
function openDocument(bytes: Uint8Array): FileContent | null {
	const opened = openZip(bytes, (name) => name === 'mimetype', 200);
	const type = opened.ok ? new TextDecoder().decode(opened.value.get('mimetype')).trim() : '';
	if (!type.startsWith(OPEN_DOCUMENT_TYPE)) return null;
	const [kind = ''] = type.slice(OPEN_DOCUMENT_TYPE.length).split('-');
	return OPEN_DOCUMENT[kind] ?? null;
}

/** Office files of before 2007, and those of today with a password, name their streams in UTF-16. */
function inCompoundFile(bytes: Uint8Array): FileContent {
	const holds = (name: string) =>
		find(
			bytes,
			[...name].flatMap((sign) => [sign.charCodeAt(0), 0])
		) >= 0;
	if (holds('EncryptedPackage')) return 'locked';
	if (holds('WordDocument')) return 'doc';
	if (holds('Workbook') || holds('PowerPoint Document')) return holds('Workbook') ? 'xls' : 'slides';
	return 'unknown';
}

const latin = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

/** Where a run of bytes stands, or -1. */
function find(bytes: Uint8Array, run: readonly number[]): number {
	const [first = 0] = run;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
		if (run.every((byte, index) => bytes[at + index] === byte)) return at;
	return -1;
}
