/** Content for the gallery that looks real: names and amounts, some of them awkward. */
import { freshColour } from '$lib/plan/colour';
import type { Person, Theme } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import type { Proposal } from '$lib/exchange/sheet/compare';
import type { StorageStatus } from '$lib/sync/storage';
import type { Item } from '$lib/ui/find/items';
import type { Bar, Series } from '$lib/ui/overview/bars';
import type { Described } from '$lib/ui/spreadsheet/describe';

const NAMES = [
	['Flexibilisering', 'F'],
	['AI', 'AI'],
	['Digitale veiligheid', 'V'],
	['Publieke regie', 'R'],
	['Digitale geletterdheid', 'DG'],
	['Samenwerken', 'S'],
	['Toegankelijkheid', 'T'],
	['Standaarden', 'St'],
	['Data', 'D']
] as const;

export const THEMES: readonly Theme[] = NAMES.reduce<readonly Theme[]>(
	(themes, [name, letter], index) => [
		...themes,
		{
			id: String(index),
			name,
			shortName: name,
			letter,
			colour: freshColour(themes.map(({ colour }) => colour)),
			order: '',
			removed: false
		}
	],
	[]
);

export const PEOPLE: readonly Person[] = [
	{
		id: '1',
		name: 'Programma Manager',
		initials: 'PM',
		colour: '#2f5fd0',
		function: 'Programmamanager',
		removed: false
	},
	{ id: '2', name: 'Öffentlich Adviseur', initials: 'ÖA', colour: '#a8325e', function: '', removed: false },
	{ id: '3', name: 'Controller', initials: 'CO', colour: '#6b6410', function: '', removed: false }
];

export const SAVING: readonly StorageStatus[] = [
	{ type: 'opening' },
	{ type: 'saving' },
	{ type: 'saved' },
	{ type: 'failed', reason: 'full' },
	{ type: 'failed', reason: 'newer' },
	{ type: 'failed', reason: 'deleted' }
];

export const TEXT: RichText = [
	{ type: 'heading', level: 1, content: [{ text: 'Resultaat' }] },
	{
		type: 'paragraph',
		content: [
			{ text: 'Scholen kiezen zelf, met een ' },
			{ text: 'handreiking', bold: true },
			{ text: ' en de uitleg op ' },
			{ text: 'kennisnet.nl', link: 'https://www.kennisnet.nl/' },
			{ text: '.' }
		]
	},
	{
		type: 'list',
		ordered: false,
		items: [
			[{ type: 'paragraph', content: [{ text: 'Een gesprek met leveranciers, ' }, { text: 'samen', italic: true }] }],
			[
				{ type: 'paragraph', content: [{ text: 'Twee proeven' }] },
				{
					type: 'list',
					ordered: true,
					items: [
						[{ type: 'paragraph', content: [{ text: 'in het voorjaar' }] }],
						[{ type: 'paragraph', content: [{ text: 'in het najaar' }] }]
					]
				}
			]
		]
	}
];

export const SERIES: readonly Series[] = [
	{ name: 'Personele kosten', colour: 'var(--planregie-color-bar)' },
	{ name: 'Overige kosten', colour: 'var(--planregie-color-bar-2)' }
];

export const BARS: readonly Bar[] = [
	{ id: '1', label: 'Ambitie 1 · Bestuurlijk commitment', values: [1_361_000_00, 56_000_00] },
	{ id: '2', label: 'Organisatie', values: [1_958_000_00, 217_000_00] },
	{ id: '3', label: 'Coördinatie van het programma Publieke regie en wat daar nog bij hoort', values: [0, 200_000_00] },
	{ id: '4', label: 'Nog zonder bedrag', values: [0, 0] }
];

const run = () => {};

export const OPTIONS: readonly Item[] = [
	{ id: '1', group: 'do', label: 'Nieuwe activiteit', keys: 'n', run },
	{ id: '2', group: 'go', label: 'Begroting', keys: 'g b', run },
	{
		id: '3',
		group: 'things',
		label: 'Leermiddelen en leeromgevingen',
		hint: 'Activiteit 5',
		excerpt: [
			{ text: 'Scholen kiezen zelf hun ', marked: false },
			{ text: 'leermiddelen', marked: true },
			{ text: ', samen met hun leveranciers.', marked: false }
		],
		run
	}
];

export const CHANGES: readonly { readonly proposal: Proposal; readonly described: readonly Described[] }[] = [
	change('owner', true, { label: 'Eigenaar', from: '', to: 'Controller', isAmount: false }),
	change('title', false, {
		label: 'Titel',
		from: 'Leermiddelen en leeromgevingen',
		to: 'Leermiddelen en digitale leeromgevingen',
		isAmount: false
	}),
	change('amount', false, { label: 'Begroting, overige kosten', from: '34.000', to: '−1.250,50', isAmount: true })
];

function change(field: string, changedHere: boolean, described: Described) {
	return {
		proposal: {
			sheet: 'Activiteiten',
			row: 6,
			key: field,
			changedHere,
			change: { type: 'field', kind: 'activities', id: '5', field, from: null, to: null }
		},
		described: [described]
	} as const;
}
