/** A horizontal bar: a value for each series, all in the same unit. */
export interface Bar {
	readonly id: string;
	readonly label: string;
	readonly values: readonly number[];
	/** A CSS colour instead of the series' own. */
	readonly colour?: string;
}
export interface Series {
	readonly name: string;
	/** A CSS colour. */
	readonly colour: string;
}

export const totalOf = (bar: Bar): number => bar.values.reduce((total, value) => total + value, 0);

/** The bars with the highest total, more than one at a tie; none when nothing is above zero. */
export function largestBars(bars: readonly Bar[]): readonly Bar[] {
	const highest = Math.max(0, ...bars.map(totalOf));
	return highest === 0 ? [] : bars.filter((bar) => totalOf(bar) === highest);
}

/** At most `most` bars: when there are more, the largest stay where they stand and the others become one bar at the end. */
export function foldBars(bars: readonly Bar[], most: number, nameOfRest: (count: number) => string): readonly Bar[] {
	if (bars.length <= most) return bars;
	const kept = new Set([...bars].sort((a, b) => totalOf(b) - totalOf(a)).slice(0, most - 1));
	const rest = bars.filter((bar) => !kept.has(bar));
	const values = (rest[0]?.values ?? []).map((_, series) =>
		rest.reduce((total, bar) => total + (bar.values[series] ?? 0), 0)
	);
	return [...bars.filter((bar) => kept.has(bar)), { id: 'rest', label: nameOfRest(rest.length), values }];
}

/** A label in at most two lines; what does not fit in the second ends in an ellipsis. */
export function wrapLabel(label: string, fits: (line: string) => boolean): readonly string[] {
	if (fits(label)) return [label];
	const words = label.split(' ');
	let count = 1;
	while (count < words.length && fits(words.slice(0, count + 1).join(' '))) count += 1;
	const first = words.slice(0, count).join(' ');
	const second = words.slice(count).join(' ');
	return second === '' ? [shorten(first, fits)] : [shorten(first, fits), shorten(second, fits)];
}

function shorten(line: string, fits: (line: string) => boolean): string {
	if (fits(line)) return line;
	let end = line.length;
	while (end > 1 && !fits(`${line.slice(0, end).trimEnd()}…`)) end -= 1;
	return `${line.slice(0, end).trimEnd()}…`;
}
