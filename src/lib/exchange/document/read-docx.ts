import { strToU8, zipSync } from 'fflate';
import type { Result } from '$lib/plan/result';
import { openZip, type ZipError } from '../zip';
import { withLabels } from './docx-body';
import { blocksOfDocument } from './docx-nodes';
import { countLabels } from './docx-numbering';
import { headingLevels, readStyles } from './docx-styles';
import type { ReadError } from './read-error';
import type { SourceBlock } from './source';

/** The texts of a document. Macros, pictures and what is embedded are not even unpacked. */
const WANTED =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/)?(document|styles|numbering|footnotes|endnotes)[^/]*)$/i;

const BODY = /^word\/document[^/]*\.xml$/i;

/** Bytes of XML; the longest reports need a quarter of it. */
const LARGEST_XML = 24_000_000;

const ERRORS = { encrypted: 'locked', tooLarge: 'unpacksTooLarge', notAZip: 'damaged' } as const satisfies Record<
	ZipError,
	ReadError['type']
>;

/** The blocks of a Word document: what was deleted with changes tracked is left out, what was inserted stands. */
export async function readDocx(bytes: Uint8Array): Promise<Result<readonly SourceBlock[], ReadError>> {
	const opened = openZip(bytes, (name) => WANTED.test(name), LARGEST_XML);
	if (!opened.ok) return { ok: false, error: { type: ERRORS[opened.error] } };
	const parts = opened.value;
	const { default: mammoth } = await import('mammoth');
	let blocks: readonly SourceBlock[] = [];
	try {
		const xmlOf = (part: string) =>
			new TextDecoder().decode([...parts].find(([name]) => name.toLowerCase() === `word/${part}.xml`)?.[1]);
		const styles = readStyles(xmlOf('styles'));
		const levels = headingLevels(styles);
		const labelOf = countLabels(xmlOf('numbering'), styles);
		const shown = [...parts].map(([name, bytes]): [string, Uint8Array] => [
			name,
			BODY.test(name) ? strToU8(withLabels(new TextDecoder().decode(bytes), labelOf)) : bytes
		]);
		const zip = zipSync(Object.fromEntries(shown), { level: 0 });
		// Node takes the one, a browser the other.
		const input = { arrayBuffer: zip.buffer, buffer: zip };
		await mammoth.convertToHtml(input, {
			transformDocument: (document: unknown) => {
				blocks = blocksOfDocument(document, levels);
				return { type: 'document', children: [], comments: [] };
			}
		});
	} catch {
		return { ok: false, error: { type: 'damaged' } };
	}
	return blocks.length > 0 ? { ok: true, value: blocks } : { ok: false, error: { type: 'empty' } };
}
