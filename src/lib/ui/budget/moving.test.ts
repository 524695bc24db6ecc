import { expect, test } from 'vitest';
import { fillDocument } from '$lib/doc/create';
import { moveBudgetLine } from '$lib/doc/commands/budget';
import { newDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { budgetRows } from '$lib/plan/budget-table';
import type { Id } from '$lib/plan/model';
import { activity, ambition, budgetHeading, budgetLine, planWith } from '../../../../tests/support/plans';
import { placePast } from './moving';

const line = (id: Id, entity: Id | null = null) => budgetLine(id, { entity, heading: 'base' });

/** The lines as they stand on screen after each move, which is left out when it cannot be made. */
function afterMoves(moves: readonly (readonly [Id, 'up' | 'down'])[]): string {
	const doc = newDocument('plan');
	const plan = planWith({
		ambitions: [ambition('reading'), ambition('meeting')],
		activities: [
			activity('books', { ambition: 'reading' }),
			activity('courses', { ambition: 'reading' }),
			activity('square', { ambition: 'meeting' })
		],
		budgetHeadings: [budgetHeading('base'), budgetHeading('extra')],
		budgetLines: [
			line('R', 'reading'),
			line('M', 'meeting'),
			line('rent'),
			line('r1', 'books'),
			line('r2', 'courses'),
			budgetLine('other', { heading: 'extra' }),
			budgetLine('loose', { heading: 'gone' })
		]
	});
	fillDocument(doc, plan);
	const shown = () => {
		const { budgetHeadings, budgetLines, activities } = readPlan(doc);
		return { rows: budgetRows(budgetHeadings, budgetLines, activities), lines: budgetLines };
	};
	for (const [id, direction] of moves) {
		const { rows, lines } = shown();
		const index = placePast(rows, lines, id, direction);
		if (index !== null) moveBudgetLine(doc, id, 'base', index);
	}
	return shown()
		.rows.flatMap((row) => (row.type === 'line' || row.type === 'divided' ? [row.line.id] : []))
		.join(' ');
}

test('a line goes past its neighbour on screen, an ambition with its activities', () => {
	expect(afterMoves([])).toBe('R r1 r2 M rent other loose');
	expect(afterMoves([['M', 'up']])).toBe('M R r1 r2 rent other loose');
	expect(afterMoves([['R', 'down']])).toBe('M R r1 r2 rent other loose');
	expect(
		afterMoves([
			['rent', 'up'],
			['rent', 'up']
		])
	).toBe('rent R r1 r2 M other loose');
});

test('lines of a divided ambition move among each other only', () => {
	expect(afterMoves([['r2', 'up']])).toBe('R r2 r1 M rent other loose');
	expect(afterMoves([['r1', 'up']])).toBe(afterMoves([]));
	expect(afterMoves([['r2', 'down']])).toBe(afterMoves([]));
});

test('at the edge of a heading, and without a heading, there is no place to go to', () => {
	for (const move of [
		['R', 'up'],
		['rent', 'down'],
		['loose', 'up'],
		['loose', 'down'],
		['gone', 'up']
	] as const)
		expect(afterMoves([move])).toBe(afterMoves([]));
});
