import { changedPlan } from '$lib/plan/changes';
import { emptyPlan, textKey, type Id, type Meta, type Plan, type Role } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { lineOf, wordsOf } from './cells';
import type { ColumnUse } from './columns';
import { compareSheets, type CompareOptions, type MatchedSheet, type Problem } from './compare';
import { withGroups } from './grouped';
import { keyOf, namesIn } from './names';
import { rowsOf } from './sheet-rows';

export interface NewPlan {
	readonly plan: Plan;
	readonly problems: readonly Problem[];
}
export type NewPlanMeta = Pick<Meta, 'title' | 'year' | 'organisation' | 'language' | 'source'>;

/**
 * A new plan out of sheets, whoever made them. Names that stand in it become ambitions, themes, people and partners; what
 * finds no place is kept in the part for that, a paragraph a row.
 */
export function planFromSheets(
	matched: readonly MatchedSheet[],
	meta: NewPlanMeta,
	{ words, idOf }: Pick<CompareOptions, 'words' | 'idOf'>
): NewPlan {
	const empty = emptyPlan(meta.title, meta.year);
	const taken = matched.map(withoutIds).map(withGroups);
	const roles = rolesIn(taken, empty.meta.roles, idOf);
	const base: Plan = { ...empty, meta: { ...empty.meta, ...meta, roles } };
	const { proposals, additions, problems } = compareSheets(base, taken, { words, idOf, answers: new Map() });
	const filled = changedPlan(base, [...additions, ...proposals.map(({ change }) => change)]);
	const plan = underHeading(filled, words.sheets.budget, idOf);
	return { plan: withUnplaced(plan, unplacedRows(matched, problems, words.place), idOf), problems };
}

/** Ids and checks are those of another plan. */
const NOT_OURS: ReadonlySet<ColumnUse> = new Set(['id', 'check', 'number', 'total']);

const withoutIds = ({ sheet, match }: MatchedSheet): MatchedSheet => ({
	sheet,
	match: { ...match, uses: match.uses.map((use) => (NOT_OURS.has(use) ? 'skip' : use)) }
});

function rolesIn(matched: readonly MatchedSheet[], known: readonly Role[], idOf: (key: string) => Id): readonly Role[] {
	const roles = new Map(known.map((role) => [keyOf(role.name), role]));
	for (const { sheet, match } of matched)
		for (const { cells } of rowsOf(sheet, match))
			for (const name of namesIn(wordsOf(cells.get('roles')), (name) => roles.has(keyOf(name))))
				if (!roles.has(keyOf(name))) roles.set(keyOf(name), { id: idOf(`role ${keyOf(name)}`), name });
	return [...roles.values()];
}

/** Lines of which the sheet tells no heading come under one. */
function underHeading(plan: Plan, title: string, idOf: (key: string) => Id): Plan {
	if (plan.budgetLines.every(({ heading }) => heading !== null)) return plan;
	const id = idOf('heading');
	return {
		...plan,
		budgetHeadings: [
			...plan.budgetHeadings,
			{ id, removed: false, order: '', title, parent: null, kind: 'total', printed: {} }
		],
		budgetLines: plan.budgetLines.map((line) => ({ ...line, heading: line.heading ?? id }))
	};
}

function unplacedRows(
	matched: readonly MatchedSheet[],
	problems: readonly Problem[],
	place: (sheet: string, row: number) => string
): RichText {
	return matched.flatMap(({ sheet, match: { head, uses } }) => {
		const heads = head === null ? [] : (sheet.rows[head] ?? []);
		const ofSheet = problems.filter((problem) => problem.sheet === sheet.name);
		return sheet.rows.flatMap((cells, index): RichText => {
			if (index === head) return [];
			const own = ofSheet.filter(({ row }) => row === index + 1);
			const isWhole =
				(head !== null && index < head) || own.some(({ type }) => type === 'noTitle' || type === 'totalRow');
			const left = cells.flatMap((cell, column) => {
				const use = uses[column] ?? 'skip';
				const isLeft = isWhole || use === 'skip' || own.some((problem) => 'use' in problem && problem.use === use);
				const words = wordsOf(cell).trim();
				if (!isLeft || words === '') return [];
				const name = isWhole && index < (head ?? 0) ? '' : lineOf(heads[column]);
				return name === '' ? words : `${name}: ${words}`;
			});
			if (left.length === 0) return [];
			return [{ type: 'paragraph', content: [{ text: `${place(sheet.name, index + 1)}\n${left.join('\n')}` }] }];
		});
	});
}

function withUnplaced(plan: Plan, rich: RichText, idOf: (key: string) => Id): Plan {
	if (rich.length === 0) return plan;
	const id = idOf('unplaced');
	return {
		...plan,
		parts: [
			...plan.parts,
			{ id, removed: false, order: '', kind: 'unplaced', title: '', level: 1, parent: null, shown: false }
		],
		texts: { ...plan.texts, [textKey(id, 'text')]: rich }
	};
}
