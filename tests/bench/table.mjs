/** Prints what was found: ours beside a floor or a peer, with the ratio, the goal's limit and whether it is met. */
export function print(rows) {
	const table = [['goal', 'what', 'ours', 'beside', 'theirs', 'ratio', 'limit', 'met'], ...rows.map(cells)];
	const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
	for (const [index, row] of table.entries()) {
		const isNumber = (column) => [2, 4, 5, 6].includes(column);
		const line = row.map((cell, column) =>
			isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])
		);
		console.log(`| ${line.join(' | ')} |`);
		if (index === 0) console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
	}
}

function cells({ goal, what, unit, ours, beside, other, limit, failed }) {
	if (failed)
		return [goal, what, '', `not measured: ${failed}`, '', '', limit === undefined ? '' : formatRatio(limit), '?'];
	const ratio = ours / other;
	return [
		goal,
		what,
		`${format(ours)} ${unit}`,
		beside,
		`${format(other)} ${unit}`,
		formatRatio(ratio),
		limit === undefined ? '' : formatRatio(limit),
		limit === undefined ? '' : ratio <= limit ? 'yes' : 'NO'
	];
}

const format = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2));
/** Near a limit one digit would not say on which side of it. */
const formatRatio = (ratio) => (ratio >= 0.1 ? ratio.toFixed(2) : ratio.toPrecision(2));
