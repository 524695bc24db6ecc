import { activitiesByAmbition, numbersOf } from '$lib/plan/numbering';
import { textKey, type Id, type Plan } from '$lib/plan/model';
import { richToText } from '$lib/plan/rich-text';
import { money, ZERO } from '$lib/plan/totals';
import { clean, lineOf } from './cells';
import { isThemeUse, themeOf, USES, type ColumnUse, type SheetWords, type TableType } from './columns';
import { keyOf, namesOf, type NameKind, type Names } from './names';
import type { Cell } from './sheet';
import { checkedRow, PHASE, type TableRow } from './table-row';

/** What stands in a sheet of a plan: the columns, and a row an activity, a budget line or a source of funding. */
export interface Table {
	readonly type: TableType;
	readonly name: string;
	readonly columns: readonly Column[];
	readonly rows: readonly TableRow[];
}
export interface Column {
	readonly use: ColumnUse;
	readonly head: string;
	/** What can be chosen in it; other words may be typed as well. */
	readonly choices: readonly string[];
}

/** Amounts are in euros; of a budget only the phase that people plan in. */
export function planTables(plan: Plan, words: SheetWords): readonly [Table, Table, Table] {
	const names = namesOf(plan, words);
	return [activityTable(plan, words, names), budgetTable(plan, words, names), fundingTable(plan, words)];
}

/** The mark in the column of a theme. */
const MARK = 'x';
/** Between the names in one cell. */
const BETWEEN = '; ';
/** Characters; a spreadsheet program takes no more in a cell. */
const LONGEST_TEXT = 32_000;

function activityTable(plan: Plan, words: SheetWords, names: Names): Table {
	const ambitions = plan.ambitions.filter(({ removed }) => !removed);
	const activities = plan.activities.filter(({ removed }) => !removed);
	const themes = plan.themes.filter(({ removed }) => !removed);
	const numbers = numbersOf(plan.meta.levels, ambitions, activities, []);
	const sums = money({
		headings: [],
		lines: plan.budgetLines.filter(({ removed }) => !removed),
		funding: [],
		activities
	});
	const themeUse = (id: Id): ColumnUse => `theme:${names.nameOf('themes', id)}`;
	const joined = (kind: NameKind, ids: readonly Id[]) =>
		ids
			.flatMap((id) => names.nameOf(kind, id) || [])
			.sort()
			.join(BETWEEN);
	const rows = activitiesByAmbition(ambitions, activities)
		.flatMap((group) => group.activities)
		.map((activity): TableRow => {
			const text = (field: string) => textCell(plan, activity.id, field, words);
			const cells = new Map<ColumnUse, Cell>([
				['id', activity.id],
				['number', numbers.get(activity.id) ?? null],
				['ambition', names.nameOf('ambitions', activity.ambition)],
				['title', clean(activity.title)],
				['subtitle', clean(activity.subtitle)],
				...themes.map(({ id }): [ColumnUse, Cell] => [themeUse(id), activity.themes.includes(id) ? MARK : null]),
				['owner', names.nameOf('people', activity.owner)],
				['roles', joined('roles', activity.roles)],
				['partners', joined('partners', activity.partners)],
				['targetGroups', activity.targetGroups.map(lineOf).join(BETWEEN)],
				['state', words.states[activity.state]],
				['introduction', text('introduction')],
				['purposeAndImpact', text('purposeAndImpact')],
				['result', text('result')],
				['total', (sums.byEntity.get(activity.id) ?? ZERO).total / 100]
			]);
			const { roles, partners } = activity;
			const references = new Map<ColumnUse, Id | null>([
				['ambition', activity.ambition],
				['owner', activity.owner]
			]);
			const sets = {
				themes: activity.themes.flatMap((id) => keyOf(names.nameOf('themes', id)) || []),
				roles,
				partners,
				targetGroups: activity.targetGroups.map(lineOf)
			};
			return checkedRow(activity.id, cells, references, sets, words.language);
		});
	const uses = USES.activities.flatMap((use): readonly ColumnUse[] => {
		if (use === 'personnel' || use === 'other') return [];
		return use === 'themes' ? themes.map(({ id }) => themeUse(id)) : [use];
	});
	const heads = { ...words.heads, ambition: plan.meta.levels.ambition.one };
	return {
		type: 'activities',
		name: plan.meta.levels.activity.many,
		rows,
		columns: uses.map((use) => ({
			use,
			head: isThemeUse(use) ? words.theme(themeOf(use)) : use === 'skip' ? '' : heads[use],
			choices: choicesOf(use, words, names)
		}))
	};
}

function budgetTable(plan: Plan, words: SheetWords, names: Names): Table {
	const rows = plan.budgetLines
		.filter(({ removed }) => !removed)
		.map((line): TableRow => {
			const personnel = line.amounts[`${PHASE}.personnel`];
			const other = line.amounts[`${PHASE}.other`];
			const cells = new Map<ColumnUse, Cell>([
				['id', line.id],
				['heading', names.nameOf('budgetHeadings', line.heading)],
				['label', clean(line.label)],
				['entity', names.nameOf('entities', line.entity)],
				['personnel', euros(personnel)],
				['other', euros(other)],
				['total', ((personnel ?? 0) + (other ?? 0)) / 100],
				['explanation', textCell(plan, line.id, 'explanation', words)]
			]);
			const references = new Map<ColumnUse, Id | null>([
				['heading', line.heading],
				['entity', line.entity]
			]);
			return checkedRow(line.id, cells, references, {}, words.language);
		});
	return {
		type: 'budget',
		name: words.sheets.budget,
		rows,
		columns: USES.budget.map((use) => ({ use, head: words.heads[use], choices: choicesOf(use, words, names) }))
	};
}

function fundingTable(plan: Plan, words: SheetWords): Table {
	const rows = plan.funding
		.filter(({ removed }) => !removed)
		.map((funding): TableRow => {
			const cells = new Map<ColumnUse, Cell>([
				['id', funding.id],
				['label', clean(funding.label)],
				['fundingKind', words.fundingKinds[funding.kind]],
				['amount', euros(funding.amounts[PHASE])],
				['explanation', textCell(plan, funding.id, 'explanation', words)]
			]);
			return checkedRow(funding.id, cells, new Map(), {}, words.language);
		});
	const choices = Object.values(words.fundingKinds);
	return {
		type: 'funding',
		name: words.sheets.funding,
		rows,
		columns: USES.funding.map((use) => ({
			use,
			head: words.heads[use],
			choices: use === 'fundingKind' ? choices : []
		}))
	};
}

const euros = (cents: number | undefined): Cell => (cents === undefined ? null : cents / 100);

function textCell(plan: Plan, id: Id, field: string, words: SheetWords): string {
	const text = clean(richToText(plan.texts[textKey(id, field)] ?? []));
	return text.length > LONGEST_TEXT ? words.tooLong : text;
}

function choicesOf(use: ColumnUse, words: SheetWords, names: Names): readonly string[] {
	switch (use) {
		case 'state':
			return Object.values(words.states);
		case 'ambition':
			return names.all('ambitions');
		case 'owner':
			return names.all('people');
		case 'heading':
			return names.all('budgetHeadings');
		case 'entity':
			return names.all('entities');
		default:
			return isThemeUse(use) ? [MARK] : [];
	}
}
