import { fold } from '$lib/plan/fold';
import type { Levels } from '$lib/plan/model';
import { lineOf } from './cells';
import { isFilledIn, USES, type ColumnUse, type PlainUse, type TableType } from './columns';
import type { Cell, Sheet } from './sheet';

/** What a sheet's rows are, which row has the heads (null: none), and what each column holds. */
export interface SheetMatch {
	readonly type: TableType;
	readonly head: number | null;
	readonly uses: readonly ColumnUse[];
}

/** The heads that Planregie writes itself, and what others call the same, in Dutch and English. */
export const HEADS: Readonly<Record<TableType, Readonly<Partial<Record<PlainUse, readonly string[]>>>>> = {
	activities: {
		id: ['id'],
		check: ['controle', 'check'],
		number: ['nummer', 'nr', 'no', 'number', '#'],
		ambition: ['ambitie', 'ambition', 'doelstelling', 'programmalijn', 'cluster', 'pijler', 'opgave'],
		title: ['titel', 'title', 'activiteit', 'activity', 'naam', 'name', 'project', 'onderwerp', 'actie', 'action'],
		subtitle: ['ondertitel', 'subtitle', 'korte omschrijving'],
		themes: ['themas', 'thema', 'themes', 'theme', 'tags', 'labels'],
		owner: ['eigenaar', 'owner', 'trekker', 'verantwoordelijke', 'projectleider', 'wie', 'lead'],
		roles: ['rollen', 'rol', 'roles', 'role'],
		partners: ['partners', 'partner', 'samenwerking', 'met wie'],
		targetGroups: ['doelgroepen', 'doelgroep', 'target groups', 'target group', 'voor wie'],
		state: ['status', 'state', 'stand'],
		introduction: ['inleiding', 'introduction', 'omschrijving', 'beschrijving', 'toelichting', 'description'],
		purposeAndImpact: ['doel en impact', 'purpose and impact', 'doel', 'impact', 'beoogd effect', 'purpose', 'goal'],
		result: ['resultaat', 'result', 'resultaten', 'results', 'oplevering', 'deliverable'],
		personnel: ['personele kosten', 'personeel', 'personnel costs', 'personnel', 'staff'],
		other: [
			'overige kosten',
			'overig',
			'other costs',
			'other',
			'bedrag',
			'budget',
			'begroting',
			'kosten',
			'amount',
			'costs'
		],
		total: ['totaal', 'total', 'begroot', 'budgeted']
	},
	budget: {
		id: ['id'],
		check: ['controle', 'check'],
		heading: ['kop', 'heading', 'rubriek', 'categorie', 'category', 'onderdeel', 'section'],
		label: ['post', 'line', 'begrotingspost', 'omschrijving', 'naam', 'description', 'budget line', 'item'],
		entity: ['gaat over', 'about', 'activiteit', 'activity', 'project'],
		personnel: ['personele kosten', 'personeel', 'personnel costs', 'personnel', 'staff'],
		other: [
			'overige kosten',
			'overig',
			'other costs',
			'other',
			'materiele kosten',
			'bedrag',
			'amount',
			'budget',
			'kosten'
		],
		total: ['totaal', 'total'],
		explanation: ['toelichting', 'explanation', 'opmerking', 'notes']
	},
	funding: {
		id: ['id'],
		check: ['controle', 'check'],
		label: ['post', 'line', 'dekking', 'funding', 'bron', 'source', 'omschrijving', 'naam', 'description'],
		fundingKind: ['soort dekking', 'kind of funding', 'soort', 'kind', 'type'],
		amount: ['bedrag', 'amount', 'totaal', 'total', 'budget'],
		explanation: ['toelichting', 'explanation', 'opmerking', 'notes']
	}
};

/** Rows from the top in which heads are looked for. */
const LOOKED_AT = 20;

/** What the heads of a sheet say, for the kind of rows that fits best; or for the kind that was chosen. */
export function matchSheet(sheet: Sheet, levels: Levels, chosen?: TableType): SheetMatch {
	const types: readonly TableType[] = chosen ? [chosen] : ['activities', 'budget', 'funding'];
	let best: SheetMatch = { type: types[0] ?? 'activities', head: null, uses: [] };
	let most = 0;
	for (const type of types)
		for (const [head, row] of sheet.rows.slice(0, LOOKED_AT).entries()) {
			const uses = matchHeads(row, type, levels);
			const score = scoreOf(uses, type);
			if (score > most) [best, most] = [{ type, head, uses }, score];
		}
	const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	return { ...best, uses: Array.from({ length: width }, (_, column) => best.uses[column] ?? 'skip') };
}

/** A head alone may be a word in a title above the table: there must be two, or the one that says what a row is. */
function scoreOf(uses: readonly ColumnUse[], type: TableType): number {
	const known = uses.filter((use) => use !== 'skip').length;
	const filledIn = uses.filter(isFilledIn).length;
	const names = uses.includes(type === 'activities' ? 'title' : 'label') || uses.includes('entity');
	return known >= 2 && filledIn >= 1 ? known + (names ? 2 : 0) : 0;
}

function matchHeads(row: readonly Cell[], type: TableType, levels: Levels): readonly ColumnUse[] {
	const taken = new Set<ColumnUse>();
	return row.map((cell) => {
		const use = useOf(lineOf(cell), type, levels);
		if (use === 'skip' || taken.has(use)) return 'skip';
		taken.add(use);
		return use;
	});
}

function useOf(head: string, type: TableType, { ambition, activity }: Levels): ColumnUse {
	const theme = /^(?:thema|theme)\s*:\s*(\S.*)$/i.exec(head)?.[1];
	if (theme !== undefined && type === 'activities') return `theme:${theme}`;
	const plain = plainHead(head);
	if (plain === '') return 'skip';
	const own = (level: Levels['ambition']) => [level.one, level.many].some((name) => plainHead(name) === plain);
	if (type === 'activities' && own(ambition)) return 'ambition';
	if (own(activity)) return type === 'activities' ? 'title' : type === 'budget' ? 'entity' : 'skip';
	return USES[type].find((use) => HEADS[type][use]?.includes(plain)) ?? 'skip';
}

/** Without what stands between brackets, accents, capitals and signs: "Id (niet wijzigen)" is "id". */
const plainHead = (head: string): string =>
	fold(head)
		.replace(/['’]/g, '')
		.replace(/\([^)]*\)/g, ' ')
		.replace(/[^a-z0-9#]+/g, ' ')
		.trim();
