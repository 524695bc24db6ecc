/** Activities from the rows of tables, with what a row says of them: their ambition, themes, owner and partners. */
import type { Activity, Ambition, Id, Partner, Person, Theme } from '$lib/plan/model';
import { newPerson } from '$lib/plan/people';
import { LONGEST_SUBTITLE, newActivity } from './activities';
import { withoutLabel } from './cell-ambitions';
import { textOf, type Role, type TableRecord } from './found-table';
import type { Line } from './lines';
import type { Structure, Tabled } from './plan-structure';
import { linesToRich } from './rich';
import { splitNames } from './split-names';
import { themesFrom } from './themes';
import { LISTED, type Tools } from './tools';
import { nameKey, wordsOf } from './words';

export interface WithTabled {
	readonly activities: readonly Activity[];
	readonly ambitions: readonly Ambition[];
	readonly themes: readonly Theme[];
	readonly people: readonly Person[];
	readonly partners: readonly Partner[];
	readonly printedNumbers: ReadonlyMap<Id, string>;
}

/** A row that names an activity with a heading of its own adds to that one; every other row is an activity. */
export function withTabled(
	structure: Structure,
	ambitions: readonly Ambition[],
	themes: readonly Theme[],
	tools: Tools
): WithTabled {
	const { tabled } = structure;
	const printedNumbers = new Map(structure.printedNumbers);
	const rows = tabled.filter(({ record }) => record.cells.size > 0 || record.others.length > 0);
	if (rows.length === 0) {
		for (const { record } of tabled) tools.leave(record.group);
		return { ...structure, ambitions, themes, people: [], partners: [], printedNumbers };
	}
	const allThemes = themes.length > 0 ? themes : themesFrom(namesOfThemes(rows), tools);
	const findAmbition = ambitionFinder(ambitions, structure, rows, tools);
	const people = collector<Person>(
		(name, all) => ({ id: tools.newId(), removed: false, ...newPerson(name, all) }),
		tools
	);
	const partners = collector<Partner>((name) => ({ id: tools.newId(), removed: false, name }), tools);
	const byTitle = new Map(structure.activities.map((activity) => [nameKey(activity.title), activity]));
	const changed = new Map<Id, Activity>();
	const added = new Map<number, Activity[]>();
	for (const { record, ambition, at } of tabled) {
		if (record.cells.size === 0 && record.others.length === 0) {
			if (!findAmbition.has(record.group)) tools.leave(record.group);
			continue;
		}
		const { title, number, subtitle, more } = titleIn(record, tools);
		const known = byTitle.get(nameKey(title));
		const before = (known && changed.get(known.id)) ?? known ?? newActivity(tools.newId(), ambition, title, subtitle);
		if (known && subtitle !== '' && subtitle !== known.subtitle) tools.leave(subtitle);
		if (!known && number !== '') printedNumbers.set(before.id, number);
		const named = findAmbition.of(record);
		const { themes: tags, rest } = tagsIn(record, allThemes);
		const owners = splitNames(record.cells.get('owner') ?? []);
		const owner = people.idOf(owners[0] ?? '');
		const activity: Activity = {
			...before,
			ambition: named ?? before.ambition,
			owner: owner ?? before.owner,
			themes: [...new Set([...before.themes, ...tags])],
			partners: [
				...new Set([
					...before.partners,
					...splitNames(record.cells.get('partner') ?? []).flatMap((name) => partners.idOf(name) ?? [])
				])
			],
			targetGroups: [...before.targetGroups, ...splitNames(record.cells.get('targetGroup') ?? [])]
		};
		for (const name of owners.slice(1)) tools.leave(name);
		addTexts(activity.id, record, [...more, ...rest], tools);
		if (known) changed.set(known.id, activity);
		else added.set(at, [...(added.get(at) ?? []), activity]);
	}
	const activities = [...structure.activities, null].flatMap((activity, index) => [
		...(added.get(index) ?? []),
		...(activity ? [changed.get(activity.id) ?? activity] : [])
	]);
	return {
		activities,
		ambitions: findAmbition.all(),
		themes: allThemes,
		people: people.all(),
		partners: partners.all(),
		printedNumbers
	};
}

/** "Activiteit 3 Open Collectie", or "3. Open Collectie"; what stands under it in the cell is its subtitle or more text. */
function titleIn(record: TableRecord, { labels }: Tools) {
	const [first = '', second = '', ...others] = record.cells.get('activity') ?? [];
	const labelled = first.length > 400 ? null : labels.activity.inHeading.exec(first);
	const numbered = /^(\d{1,3})(?:[.)]| [–-])? (?=\p{Lu})(.+)$/u.exec(first);
	const title = labelled?.[5] || numbered?.[2] || first;
	const cell = /\d{1,5}/u.exec(textOf(record, 'number'))?.[0];
	const number = cell ?? labelled?.[3] ?? labelled?.[4] ?? numbered?.[1] ?? '';
	const own = textOf(record, 'subtitle');
	const fits = own === '' && second !== '' && second.length <= LONGEST_SUBTITLE && !/[.:]$/u.test(second);
	const more = [...(fits ? [] : [second]), ...others].filter((text) => wordsOf(text).length > 0);
	return { title, number, subtitle: fits ? second : own, more };
}

const TEXTS: readonly (readonly [field: string, roles: readonly Role[]])[] = [
	['introduction', ['introduction', 'goalAndContribution', 'contribution', 'programme', 'funder', 'lead']],
	['purposeAndImpact', ['purposeAndImpact', 'goal']],
	['result', ['result']]
];

function addTexts(id: Id, { cells, line }: TableRecord, more: readonly string[], { addText, joiner }: Tools): void {
	const lineOf = (text: string): Line => ({ ...line, text, mark: { type: 'paragraph' } });
	for (const [field, roles] of TEXTS) {
		const paragraphs = roles.flatMap((role) => cells.get(role) ?? []);
		const all = field === 'introduction' ? [...paragraphs, ...more] : paragraphs;
		addText(id, field, linesToRich(all.map(lineOf), joiner));
	}
}

const MARKS: ReadonlySet<string> = new Set(['x', 'v', 'ja', '✓', '✔', '●', '•', '■', '√']);

/** The themes in the cell for them, and those under whose own head a mark stands. */
function tagsIn(
	record: TableRecord,
	themes: readonly Theme[]
): { readonly themes: readonly Id[]; readonly rest: readonly string[] } {
	const find = (name: string): Theme | undefined => {
		const key = nameKey(name);
		return themes.find((theme) => [theme.name, theme.shortName, theme.letter].some((own) => nameKey(own) === key));
	};
	const names = splitNames(record.cells.get('theme') ?? []);
	const tags = names.flatMap((name) => find(name)?.id ?? []);
	const rest = names.filter((name) => !find(name));
	for (const { head, paragraphs } of record.others) {
		const theme = head === '' ? undefined : find(head);
		const text = paragraphs.join(' ');
		if (theme && MARKS.has(text.toLowerCase())) tags.push(theme.id);
		else if (wordsOf(text).length > 0) rest.push(head === '' ? text : `${head}: ${text}`);
	}
	return { themes: tags, rest };
}

const MOST_THEMES = 12;

/** The names in the cells for themes, if they are so few that they can be themes. */
function namesOfThemes(rows: readonly Tabled[]): readonly string[] {
	const names = new Map(
		rows.flatMap(({ record }) => splitNames(record.cells.get('theme') ?? []).map((name) => [nameKey(name), name]))
	);
	const all = [...names.values()];
	return all.length <= MOST_THEMES && all.every((name) => name.length <= 80) ? all : [];
}

/** By the title in the cell or in the row over it; where the document has no ambitions of its own they are made. */
function ambitionFinder(ambitions: readonly Ambition[], structure: Structure, rows: readonly Tabled[], tools: Tools) {
	const nameIn = ({ cells, group }: TableRecord): string =>
		withoutLabel((cells.get('ambition') ?? []).join(' ') || group, tools.labels);
	const all = [...ambitions];
	if (all.length === 0)
		for (const name of new Map(rows.map(({ record }) => [nameKey(nameIn(record)), nameIn(record)])).values())
			if (name !== '') all.push({ id: tools.newId(), ...LISTED, title: name, shortTitle: '' });
	const byTitle = new Map(all.map(({ id, title }) => [nameKey(title), id]));
	const byNumber = new Map(all.map(({ id }) => [structure.printedNumbers.get(id) ?? '', id]));
	const find = (text: string): Id | null => {
		const number = tools.labels.ambition.inHeading.exec(text.slice(0, 400))?.[3] ?? /^\d{1,4}$/u.exec(text.trim())?.[0];
		return byTitle.get(nameKey(withoutLabel(text, tools.labels))) ?? byNumber.get(number ?? '-') ?? null;
	};
	const of = (record: TableRecord): Id | null => {
		const own = (record.cells.get('ambition') ?? []).join(' ');
		const found = own === '' ? null : find(own);
		if (own !== '' && found === null) tools.leave(own);
		return found ?? (record.group === '' ? null : find(record.group));
	};
	return { of, has: (text: string): boolean => find(text) !== null, all: (): readonly Ambition[] => all };
}

/** More than this are no people of one plan. */
const MOST_NAMES = 300;

/** One entity a name, however often it is named. */
function collector<T extends { readonly id: Id }>(make: (name: string, all: readonly T[]) => T, { leave }: Tools) {
	const byName = new Map<string, T>();
	return {
		idOf: (name: string): Id | null => {
			const key = nameKey(name);
			if (key === '') return null;
			const known = byName.get(key);
			if (known) return known.id;
			if (byName.size >= MOST_NAMES) {
				leave(name);
				return null;
			}
			const one = make(name, [...byName.values()]);
			byName.set(key, one);
			return one.id;
		},
		all: (): readonly T[] => [...byName.values()]
	};
}
