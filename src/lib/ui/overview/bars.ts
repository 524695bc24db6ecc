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

/** A bar as one CSS image, a stripe for each of its values; `most` fills the width. What is below zero has no stripe. */
export function stripesOf(bar: Bar, series: readonly Series[], most: number): string {
	let end = 0;
	const stripes = series.map(({ colour }, index) => {
		const start = end;
		end += (Math.max(0, bar.values[index] ?? 0) / most) * 100;
		return `${bar.colour ?? colour} ${start}% ${end}%`;
	});
	return `linear-gradient(to right, ${stripes.join(', ')}, transparent ${end}%)`;
}

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
