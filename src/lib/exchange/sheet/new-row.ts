import type { Addition } from '$lib/plan/changes';
import { fold } from '$lib/plan/fold';
import type { AmountKey, Id, Plan } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { changedText } from './changed-text';
import { isFilledIn, isLong, type ColumnUse, type TableType } from './columns';
import type { CompareOptions, Place, Problem, Proposal } from './compare';
import type { NameBook } from './name-book';
import type { SheetRow } from './sheet-rows';
import { amountKeyOf } from './table-row';
import { readCell } from './read-cell';
import { fundingKindOf, lineOf, linesOf, stateOf, wordsOf } from './cells';
import { namedMembers, themeMarks } from './wanted-members';

/** What a row without an id adds: an activity with the money that stands in its row, a budget line or funding. */
export function newRow(
	plan: Plan,
	type: TableType,
	row: SheetRow,
	place: Place,
	book: NameBook,
	{ idOf, words: { language } }: CompareOptions
): { readonly proposals: readonly Proposal[]; readonly problems: readonly Problem[] } {
	const said = [...row.cells].filter(([use, cell]) => isFilledIn(use) && lineOf(cell) !== '');
	if (said.length === 0) return { proposals: [], problems: [] };
	const name = lineOf(row.cells.get(type === 'activities' ? 'title' : 'label'));
	const about = lineOf(row.cells.get('entity'));
	if (name === '' && about === '') return { proposals: [], problems: [{ ...place, type: 'noTitle' }] };
	if (isTotal(type, fold(name || about))) return { proposals: [], problems: [{ ...place, type: 'totalRow' }] };

	const problems: Problem[] = [];
	const read = (use: ColumnUse) => {
		const cell = row.cells.get(use);
		if (lineOf(cell) === '') return null;
		const found = readCell(use, cell, book, language);
		if (found.type === 'reference' || found.type === 'amount' || found.type === 'words') return found.value;
		if (found.type !== 'leftOut') problems.push({ ...place, type: found.type, use, value: lineOf(cell) });
		return null;
	};
	const reference = (use: ColumnUse) => {
		const value = read(use);
		return typeof value === 'string' ? value : null;
	};
	const amounts = (uses: readonly ColumnUse[]) =>
		Object.fromEntries(
			uses.flatMap((use) => {
				const value = read(use);
				return typeof value === 'number' ? [[amountKeyOf(use), value]] : [];
			})
		);
	const texts: Readonly<Record<string, RichText>> = Object.fromEntries(
		[...row.cells].flatMap(([use, cell]) => {
			const lines = isLong(use) ? linesOf(wordsOf(cell)) : [];
			return lines.length > 0 ? [[use, changedText([], lines)]] : [];
		})
	);
	const key = keyOfNewRow(place);
	const id = idOf(key);
	const base = { type: 'addition', id, texts } as const;
	const listed = { id, removed: false, order: '' };
	const additions: Addition[] = [];
	if (type === 'activities') {
		const members = (field: 'roles' | 'partners' | 'targetGroups' | 'themes') => [
			...(namedMembers(row, field, book, []) ?? [])
		];
		const marked = themeMarks(row).flatMap(({ name: theme, on }) => (on ? (book.resolve('themes', theme) ?? []) : []));
		if (lineOf(row.cells.get('state')) !== '') read('state');
		additions.push({
			...base,
			kind: 'activities',
			entity: {
				...listed,
				title: name,
				subtitle: lineOf(row.cells.get('subtitle')),
				ambition: reference('ambition'),
				owner: reference('owner'),
				state: stateOf(row.cells.get('state')) ?? 'draft',
				themes: [...new Set([...members('themes'), ...marked])].sort(),
				roles: members('roles').sort(),
				partners: members('partners').sort(),
				targetGroups: members('targetGroups').sort()
			}
		});
		book.addEntity(id, [`${plan.meta.levels.activity.one}: ${name}`, name]);
		const money = amounts(['personnel', 'other']);
		if (Object.keys(money).length > 0) additions.push(lineOfActivity(id, idOf(`${key} line`), money));
	} else if (type === 'budget') {
		const entity = reference('entity');
		const label = name || (entity === null ? about : '');
		const money = amounts(['personnel', 'other']);
		const fields = { heading: reference('heading'), entity, label, amounts: money, printed: {} };
		additions.push({ ...base, kind: 'budgetLines', entity: { ...listed, ...fields } });
	} else {
		if (lineOf(row.cells.get('fundingKind')) !== '') read('fundingKind');
		const kind = fundingKindOf(row.cells.get('fundingKind')) ?? 'subsidy';
		additions.push({
			...base,
			kind: 'funding',
			entity: { ...listed, label: name, kind, amounts: amounts(['amount']) }
		});
	}
	const proposals = additions.map((change) => ({ ...place, key: `${key} ${change.kind}`, change, changedHere: false }));
	return { proposals, problems };
}

/** For the id of what a row without an id adds: the same row of the same file gets the same. */
export const keyOfNewRow = ({ sheet, row }: Place): string => `new ${sheet} ${row}`;

/** A sum that the sheet prints is none of the lines that make it. The title of an activity may begin with such a word. */
const isTotal = (type: TableType, name: string): boolean =>
	(type === 'activities' ? /^(sub)?tota(al|l)$/ : /^(sub)?tota(al|l)\b/).test(name);

function lineOfActivity(activity: Id, id: Id, amounts: Readonly<Partial<Record<AmountKey, number>>>): Addition {
	const entity = { id, removed: false, order: '', heading: null, entity: activity, label: '', amounts, printed: {} };
	return { type: 'addition', kind: 'budgetLines', id, texts: {}, entity };
}
