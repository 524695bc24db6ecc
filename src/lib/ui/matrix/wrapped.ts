const LINES = 3;

/**
 * A name over as many lines as it needs, at most three: what does not fit in those ends in an ellipsis.
 * @param measure how wide a text is, in the unit of `width`
 */
export function wrapped(name: string, width: number, measure: (text: string) => number): readonly string[] {
	const lines: string[] = [];
	for (const word of name.split(/(?<=[\s-])/)) {
		const longer = `${lines.at(-1) ?? ''}${word}`;
		if (lines.length > 0 && measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	const kept = lines.length <= LINES ? lines : [...lines.slice(0, LINES - 1), lines.slice(LINES - 1).join('')];
	return kept.map((line) => cut(line.trimEnd(), width, measure));
}

function cut(line: string, width: number, measure: (text: string) => number): string {
	let text = line;
	while (text.length > 1 && measure(text) > width) text = `${text.replace('…', '').trimEnd().slice(0, -1)}…`;
	return text;
}
