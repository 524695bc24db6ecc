/** A piece of text at a place, in points from the lower left. */
export interface Placed {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	/** The number of its mark, that the tags refer to; 'Artifact' for furniture. */
	readonly mark?: number | 'Artifact';
}

/** An element of the tags: what stands in it are other elements and the numbers of marks. */
export interface Tag {
	readonly role: string;
	readonly children: readonly (Tag | number)[];
}

interface PdfOptions {
	/** The tags of the first page. */
	readonly tags?: Tag;
	/** Entries of the catalog, as PDF writes them. */
	readonly catalog?: string;
	readonly trailer?: string;
	/** Objects that the catalog or trailer points at, from number 100. */
	readonly objects?: readonly string[];
}

/** A PDF with these texts on its pages, in a font that every reader has. */
export function pdfOf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
	const objects = new Map<number, string>();
	const pageNumber = (index: number): number => 10 + index * 2;
	pages.forEach((page, index) => {
		const content = page.map(placedText).join('\n');
		objects.set(
			pageNumber(index),
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /StructParents ${index} /Contents ${pageNumber(index) + 1} 0 R >>`
		);
		objects.set(pageNumber(index) + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
	});
	const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
	objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	const tagged = options.tags ? addTags(objects, options.tags, pageNumber(0)) : '';
	options.objects?.forEach((object, index) => objects.set(100 + index, object));
	objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${tagged} ${options.catalog ?? ''} >>`);
	return written(objects, options.trailer ?? '');
}

function placedText({ text, x, y, size = 11, mark }: Placed): string {
	const show = `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
	if (mark === undefined) return show;
	return `${mark === 'Artifact' ? '/Artifact BMC' : `/Span << /MCID ${mark} >> BDC`} ${show} EMC`;
}

/** Writes the elements from object 200 on; returns the entries of the catalog. */
function addTags(objects: Map<number, string>, root: Tag, page: number): string {
	let next = 200;
	const parents: number[] = [];
	const add = (tag: Tag, parent: number): number => {
		const number = (next += 1);
		const kids = tag.children.map((child) => {
			if (typeof child !== 'number') return `${add(child, number)} 0 R`;
			parents[child] = number;
			return String(child);
		});
		objects.set(
			number,
			`<< /Type /StructElem /S /${tag.role} /P ${parent} 0 R /Pg ${page} 0 R /K [${kids.join(' ')}] >>`
		);
		return number;
	};
	const top = add(root, 200);
	objects.set(199, `<< /Nums [0 [${parents.map((number) => `${number} 0 R`).join(' ')}]] >>`);
	objects.set(200, `<< /Type /StructTreeRoot /K [${top} 0 R] /ParentTree 199 0 R >>`);
	return '/StructTreeRoot 200 0 R /MarkInfo << /Marked true >>';
}

/** The file, with the place of each object; letters outside Latin are not written. */
function written(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
	let file = '%PDF-1.7\n';
	const places = new Map<number, number>();
	for (const [number, object] of objects) {
		places.set(number, file.length);
		file += `${number} 0 obj\n${object}\nendobj\n`;
	}
	const size = Math.max(...objects.keys()) + 1;
	const entries = Array.from({ length: size }, (_, number) => {
		const place = places.get(number);
		return place === undefined ? '0000000000 65535 f ' : `${String(place).padStart(10, '0')} 00000 n `;
	});
	const start = file.length;
	file += `xref\n0 ${size}\n${entries.join('\n')}\ntrailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
