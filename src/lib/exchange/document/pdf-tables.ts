/** Tables of a page without tags, by where their words stand: a program writes a row cell by cell, from the left. */
import type { LinePart, TextLine } from './pdf-lines';
import type { TaggedCell } from './pdf-tags';
import { joinLines } from './pdf-text';

/** A line, or rows of cells that stand under each other. */
export type Piece = TextLine | { readonly rows: readonly (readonly TaggedCell[])[] };

export function piecesOf(lines: readonly TextLine[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let table: Row[] = [];
	const close = () => {
		const isTable = table.filter(({ boxes }) => boxes.length > 1).length > 1;
		if (isTable) pieces.push({ rows: table.map(({ boxes }) => boxes.map(cellOf)) });
		else pieces.push(...table.flatMap(({ boxes }) => linesOfRow(boxes)));
		table = [];
	};
	for (const row of rowsOf(boxesOf(cutAtColumns(lines)))) {
		if (!goesOn(table, row)) close();
		table.push(row);
	}
	close();
	return pieces;
}

/** Cells that stand close together look like one: where others start after a wide gap tells where they are cut. */
function cutAtColumns(lines: readonly TextLine[]): readonly TextLine[] {
	const columns = new Set(lines.flatMap(({ parts }) => parts.slice(1).map(({ left }) => Math.round(left))));
	const isColumn = (left: number): boolean => [-1, 0, 1].some((by) => columns.has(Math.round(left) + by));
	return lines.map((line) => ({ ...line, parts: line.parts.flatMap((part) => cutPart(part, isColumn)) }));
}

function cutPart(part: LinePart, isColumn: (left: number) => boolean): readonly LinePart[] {
	const cuts = part.starts.filter(({ left, at }) => at > 0 && isColumn(left));
	if (cuts.length === 0) return [part];
	return [{ left: part.left, at: 0 }, ...cuts].map(({ left, at }, index) => {
		const next = cuts[index];
		const text = part.text.slice(at, next?.at).trim();
		return { text, left, right: next ? next.left - 1 : part.right, starts: [{ left, at: 0 }] };
	});
}

/** Words under each other from the same left edge. */
interface Box {
	readonly top: number;
	readonly lines: readonly TextLine[];
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
}
interface Row {
	readonly boxes: readonly Box[];
	readonly top: number;
	readonly bottom: number;
}

function boxesOf(lines: readonly TextLine[]): readonly Box[] {
	const boxes: Box[] = [];
	for (const line of lines)
		for (const one of line.parts) {
			const { left, right } = one;
			const part = lineOfPart(line, one);
			const last = boxes.at(-1);
			const step = last ? last.bottom - line.y : 0;
			const isUnder = last && line.parts.length === 1 && step > 0 && step <= line.size * 1.6;
			if (isUnder && Math.abs(last.left - left) <= 2)
				boxes.splice(-1, 1, {
					...last,
					lines: [...last.lines, part],
					right: Math.max(last.right, right),
					bottom: line.y
				});
			else boxes.push({ top: line.y, lines: [part], left, right, bottom: line.y });
		}
	return boxes;
}

const lineOfPart = (line: TextLine, part: LinePart): TextLine => ({
	...line,
	text: part.text,
	left: part.left,
	right: part.right,
	parts: [part]
});

/** Boxes beside each other from the same height. */
function rowsOf(boxes: readonly Box[]): readonly Row[] {
	const rows: { boxes: Box[]; top: number; bottom: number }[] = [];
	for (const box of boxes) {
		const row = rows.at(-1);
		const last = row?.boxes.at(-1);
		if (row && last && Math.abs(row.top - box.top) <= 2 && box.left > last.right) {
			row.boxes.push(box);
			row.bottom = Math.min(row.bottom, box.bottom);
		} else rows.push({ boxes: [box], top: box.top, bottom: box.bottom });
	}
	return rows;
}

/** A row belongs to the table above it when its cells stand under columns of the table; a lone cell not under the first. */
function goesOn(table: readonly Row[], { boxes, top }: Row): boolean {
	const last = table.at(-1);
	if (!last || top >= last.top) return false;
	const columns = table.flatMap((row) => row.boxes);
	const under = boxes.filter((box) =>
		columns.some(({ left, right }) => Math.abs(left - box.left) <= 3 || Math.abs(right - box.right) <= 3)
	);
	if (boxes.length > 1) return last.boxes.length > 1 || table.length > 1 ? under.length > 0 : false;
	const start = Math.min(...columns.map(({ left }) => left));
	return table.some((row) => row.boxes.length > 1) && under.length === 1 && (boxes[0]?.left ?? 0) > start + 20;
}

const cellOf = ({ lines, left, right }: Box): TaggedCell => {
	const text = joinLines(lines.map((line) => line.text).join('\n'));
	return { paragraphs: text === '' ? [] : [text], left, right };
};

/** What turned out to be no table is lines again: those of one height are one. */
function linesOfRow(boxes: readonly Box[]): readonly TextLine[] {
	const [first, ...rest] = boxes;
	if (!first || rest.some(({ lines }) => lines.length > 1) || first.lines.length > 1)
		return boxes.flatMap(({ lines }) => lines);
	return [joinParts(boxes.flatMap(({ lines }) => lines))];
}

function joinParts(lines: readonly TextLine[]): TextLine {
	const [first] = lines;
	const parts = lines.flatMap((line) => line.parts);
	return {
		text: parts.map(({ text }) => text).join('\t'),
		left: first?.left ?? 0,
		right: lines.at(-1)?.right ?? 0,
		y: first?.y ?? 0,
		size: Math.max(...lines.map(({ size }) => size)),
		firstWord: first?.firstWord ?? 0,
		parts
	};
}
