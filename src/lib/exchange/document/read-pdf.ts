import type { Result } from '$lib/plan/result';
import { joinByShape, joinPages } from './pdf-join-pages';
import { blocksOfPages } from './pdf-layout';
import { linesOf, textOfPages } from './pdf-lines';
import { withSpans } from './pdf-spans';
import { readTags, type TaggedBlock, type TagNode } from './pdf-tags';
import { readPageText, type PageText } from './pdf-text';
import type { ReadError } from './read-error';
import type { Source, SourceBlock } from './source';

const MOST_PAGES = 2_000;
/** Of all words, in tags that say what they are. With fewer, the tags are remains. */
const TAGGED_SHARE = 0.8;

/**
 * The text of a PDF: blocks where it is tagged or tables stand in it, else plain text with form feeds between pages. Scripts and forms in it
 * are not looked at, and nothing is drawn.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Source, ReadError>> {
	const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
	await getResolvedPDFJS();
	let pages: readonly ReadPage[];
	try {
		// A copy: pdf.js takes its bytes away.
		const pdf = await getDocumentProxy(bytes.slice(), {
			verbosity: 0,
			enableXfa: false,
			disableFontFace: true,
			useWasm: false,
			isImageDecoderSupported: false
		});
		if (pdf.numPages > MOST_PAGES) return { ok: false, error: { type: 'unpacksTooLarge' } };
		pages = await readPages(pdf);
	} catch (error) {
		const locked = error instanceof Error && error.name === 'PasswordException';
		return { ok: false, error: { type: locked ? 'locked' : 'damaged' } };
	}
	const runs = pages.map(({ text }) => text.runs);
	const source = fromTags(pages) ?? blocksOfPages(runs) ?? textOfPages(runs);
	const isEmpty = typeof source === 'string' ? source.trim() === '' : source.length === 0;
	return isEmpty ? { ok: false, error: { type: 'noText' } } : { ok: true, value: source };
}

interface ReadPage {
	readonly text: PageText;
	readonly tags: TagNode | null;
}

type Pdf = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

async function readPages(pdf: Pdf): Promise<readonly ReadPage[]> {
	const pages: ReadPage[] = [];
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const content = await page.getTextContent({ includeMarkedContent: true });
		pages.push({ text: readPageText(content.items), tags: await page.getStructTree() });
		page.cleanup();
	}
	await pdf.loadingTask.destroy();
	return pages;
}

/** Null when the tags do not hold most of the text. What they leave out stands behind the page. */
function fromTags(pages: readonly ReadPage[]): readonly SourceBlock[] | null {
	let all = 0;
	let tagged = 0;
	const read = pages.map(({ text, tags }): readonly TaggedBlock[] => {
		const used = new Set<string>();
		const blocks = tags ? readTags(tags, text, used) : [];
		const left = [...text.byMark].filter(([mark]) => !used.has(mark)).flatMap(([, runs]) => runs);
		const rest = linesOf([...left, ...text.unmarked]);
		const count = (runs: PageText['runs']) => runs.reduce((sum, run) => sum + run.text.trim().length, 0);
		all += count([...text.byMark.values()].flat()) + count(text.unmarked);
		tagged += count([...text.byMark].filter(([mark]) => used.has(mark)).flatMap(([, runs]) => runs));
		return [...blocks, ...rest.map((line): TaggedBlock => ({ type: 'paragraph', text: line.text }))];
	});
	if (tagged === 0 || tagged < all * TAGGED_SHARE) return null;
	return joinPages(read, joinByShape).map((block) => (block.type === 'table' ? withSpans(block) : block));
}
