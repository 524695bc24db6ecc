import type { BudgetHeading, BudgetLine, Ceiling, Funding, Id } from '$lib/plan/model';

export const HEADINGS: readonly Omit<BudgetHeading, 'order' | 'removed'>[] = [
	{ id: 'heading-total', title: 'Jaarbegroting 2026', parent: null, kind: 'total', printed: {} },
	{ id: 'heading-base', title: 'Basisportfolio', parent: 'heading-total', kind: 'sum', printed: {} },
	{ id: 'heading-extra', title: 'Extra activiteiten', parent: 'heading-total', kind: 'sum', printed: {} }
];

type Line = Omit<BudgetLine, 'order' | 'removed'>;

export const LINES: readonly Line[] = [
	line('line-ambition-1', 'Ambitie 1', 'heading-base', 'ambition-1', 1_361_000_00, 56_000_00),
	line('line-ambition-2', 'Ambitie 2', 'heading-base', 'ambition-2', 3_269_000_00, 795_000_00),
	line('line-ambition-3', 'Ambitie 3', 'heading-base', 'ambition-3', 3_958_000_00, 2_848_000_00),
	line('line-supported', 'Ondersteunde activiteiten', 'heading-base', null, 1_465_000_00, 489_000_00),
	line('line-organisation', 'Organisatie', 'heading-base', null, 1_958_000_00, 217_000_00),
	line(
		'line-strong-networks',
		'Sterke Netwerken (NDC)',
		'heading-extra',
		'programme-strong-networks',
		732_000_00,
		7_986_000_00
	),
	line('line-leraar24', 'Leraar24', 'heading-extra', 'activity-15', 90_000_00, 19_000_00),
	line(
		'line-coordination',
		'Coördinatie programma Publieke regie',
		'heading-extra',
		'programme-public-control',
		0,
		200_000_00
	)
];

export const FUNDING: readonly Omit<Funding, 'order' | 'removed'>[] = [
	{
		id: 'funding-equalisation-reserve',
		label: 'Eigen bijdrage vanuit egalisatiereserve',
		kind: 'reserve',
		amounts: { original: 1_254_000_00 }
	},
	{
		id: 'funding-strong-networks-reserve',
		label: 'Bijdrage Sterke Netwerken vanuit bestemmingsreserve Sterke Netwerken',
		kind: 'reserve',
		amounts: { original: 115_000_00 }
	},
	{
		id: 'funding-subsidy',
		label: 'Instellingssubsidie 2026',
		kind: 'subsidy',
		amounts: { original: 24_074_000_00 }
	}
];

export const CEILING: Ceiling = {
	amount: 13_000_000_00,
	headings: ['heading-base'],
	years: [2026, 2027, 2028, 2029],
	oneOffFunding: ['funding-equalisation-reserve']
};

function line(id: Id, label: string, heading: Id, entity: Id | null, personnel: number, other: number): Line {
	const amounts = { 'original.personnel': personnel, 'original.other': other };
	return { id, label, heading, entity, amounts, printed: {} };
}
