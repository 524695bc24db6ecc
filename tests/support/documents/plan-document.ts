import { textKey, type Id, type Plan } from '$lib/plan/model';
import { richToText, type Block, type RichText } from '$lib/plan/rich-text';
import { sumOfLine } from '$lib/plan/totals';
import type { SourceBlock, SourceCell } from '$lib/exchange/document/source';

/** A plan written out as its makers would in a word processor: numbered headings, lists, and three tables. */
export function documentOf(plan: Plan): readonly SourceBlock[] {
	const counts: number[] = [];
	let table = 0;
	const numberAt = (level: number): string => {
		counts.length = level;
		counts[level - 1] = (counts[level - 1] ?? 0) + 1;
		return counts.join('.');
	};
	return plan.parts.flatMap((part): readonly SourceBlock[] => {
		const text = (field: string) => blocksOf(plan.texts[textKey(part.id, field)]);
		if (part.kind === 'unplaced') return [];
		if (part.kind === 'ambitions' || part.kind === 'themes') {
			const caption = paragraph(`Tabel ${(table += 1)}: ${part.title}`);
			const made = part.kind === 'ambitions' ? ambitionTable(plan) : themeTable(plan);
			return [...text('before'), caption, made, ...text('after')];
		}
		const title = heading(part.level, `${numberAt(part.level)} ${part.title}`);
		if (part.kind === 'activities') return [title, ...text('before'), ...ambitions(plan), ...text('after')];
		if (part.kind !== 'budget') return [title, ...text('text')];
		const [caption = '', ...before] = text('before').map((block) => (block.type === 'table' ? '' : block.text));
		const over = paragraph(`Tabel ${(table += 1)}: ${caption}`);
		return [title, ...before.map(paragraph), over, budgetTable(plan), ...text('after')];
	});
}

const heading = (level: number, text: string): SourceBlock => ({ type: 'heading', level, text });
const paragraph = (text: string): SourceBlock => ({ type: 'paragraph', text });
const cell = (text: string | readonly string[], columns = 1, rows = 1): SourceCell => ({
	paragraphs: typeof text === 'string' ? (text === '' ? [] : [text]) : text,
	columns,
	rows
});

function blocksOf(rich: RichText = [], depth = 0): readonly SourceBlock[] {
	return rich.flatMap((block): readonly SourceBlock[] => {
		if (block.type !== 'list') return [paragraph(wordsOf(block))];
		return block.items.flatMap(([first, ...rest]) => [
			{ type: 'item' as const, depth, ordered: block.ordered, text: first ? wordsOf(first) : '' },
			...blocksOf(rest, depth + 1)
		]);
	});
}

const wordsOf = (block: Block): string => richToText([block]);

function ambitions(plan: Plan): readonly SourceBlock[] {
	const numbers = new Map(plan.activities.map(({ id }, index) => [id, index + 1]));
	return plan.ambitions.flatMap((ambition, index) => [
		heading(3, `3.2.${index + 1} Ambitie ${index + 1}: ${ambition.title}`),
		paragraph('Doelen bij deze ambitie:'),
		...plan.goals
			.filter((goal) => goal.ambition === ambition.id)
			.map((goal): SourceBlock => ({ type: 'item', depth: 0, ordered: false, text: `${goal.title}.` })),
		...blocksOf(plan.texts[textKey(ambition.id, 'introduction')]),
		...programmesAt(plan, ambition.id),
		...plan.activities
			.filter((activity) => activity.ambition === ambition.id)
			.flatMap(({ id, title, subtitle }) => [
				heading(4, `Activiteit ${numbers.get(id)} ${title}`),
				paragraph(subtitle),
				...blocksOf(plan.texts[textKey(id, 'introduction')]),
				heading(5, 'Doel en impact'),
				...blocksOf(plan.texts[textKey(id, 'purposeAndImpact')]),
				heading(5, 'Resultaat'),
				...blocksOf(plan.texts[textKey(id, 'result')]),
				...programmesAt(plan, id)
			])
	]);
}

const programmesAt = (plan: Plan, place: Id): readonly SourceBlock[] =>
	plan.programmes
		.filter((programme) => programme.place === place)
		.flatMap(({ id, title, shortName }) => [
			heading(5, shortName === '' ? title : `${title} (${shortName})`),
			...blocksOf(plan.texts[textKey(id, 'text')])
		]);

/** An ambition stands once, beside all its goals. */
function ambitionTable(plan: Plan): SourceBlock {
	const rows = plan.ambitions.flatMap((ambition) => {
		const goals = plan.goals.filter((goal) => goal.ambition === ambition.id);
		return goals.map((goal, index) => [
			...(index === 0 ? [cell(ambition.title, 1, goals.length)] : []),
			cell(goal.title),
			cell(richToText(plan.texts[textKey(goal.id, 'contribution')] ?? []))
		]);
	});
	return { type: 'table', heads: 1, rows: [[cell('Ambitie'), cell('Doel'), cell('Bijdrage')], ...rows] };
}

/** A theme a column, as the printed document has it. */
function themeTable(plan: Plan): SourceBlock {
	const goals = plan.themes.map(({ id }) => cell(richToText(plan.texts[textKey(id, 'goal')] ?? []).split('\n')));
	return {
		type: 'table',
		heads: 1,
		rows: [
			[cell('Thema'), ...plan.themes.map(({ name }) => cell(name))],
			[cell('Doel'), ...goals]
		]
	};
}

/** Sums stand under what they add up; the label of a funding runs over the columns of costs. */
function budgetTable(plan: Plan): SourceBlock {
	const euros = (cents: number | undefined): string =>
		cents === undefined ? '' : `€ ${Math.round(cents / 100).toLocaleString('nl-NL')}`;
	const sums = plan.budgetHeadings.filter(({ kind }) => kind === 'sum');
	const totals = plan.budgetHeadings.filter(({ kind }) => kind === 'total');
	const row = (label: string, personnel: number | undefined, other: number | undefined, total: number) =>
		[label, euros(personnel), euros(other), euros(total)].map((text) => cell(text));
	const sumRow = ({ title, printed }: Plan['budgetHeadings'][number]) =>
		row(title, printed['original.personnel'] ?? 0, printed['original.other'] ?? 0, printed['original.total'] ?? 0);
	return {
		type: 'table',
		heads: 1,
		rows: [
			['Onderdeel', 'Personele kosten', 'Overige kosten', 'Totaal'].map((text) => cell(text)),
			...sums.flatMap((sum) => [
				...plan.budgetLines
					.filter((line) => line.heading === sum.id)
					.map((line) => {
						const { personnel, other, total } = sumOfLine(line, 'original');
						const title = plan.ambitions.find(({ id }) => id === line.entity)?.title;
						return row(title ? `${line.label}: ${title}` : line.label, personnel, other, total);
					}),
				sumRow(sum)
			]),
			...totals.map(sumRow),
			...plan.funding.map(({ label, amounts }) => [cell(label, 3), cell(euros(amounts.original))])
		]
	};
}
