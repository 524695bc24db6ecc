/** One invented plan with every kind and every field of version 0.1.0 filled in, for the golden document. */
import { emptyMeta, KINDS, TEXT_FIELDS, textKey, type Kind, type Plan } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';

const placed = (id: string, order: string, removed = false) => ({ id, order, removed });

export function goldenPlan(): Plan {
	const plan: Plan = {
		meta: {
			...emptyMeta('Jaarplan 2027', 2027),
			organisation: 'Bibliotheek De Brug',
			state: 'review',
			language: 'nl',
			levels: {
				ambition: { one: 'Cluster', many: 'Clusters', numbered: false },
				activity: { one: 'Activiteit', many: 'Activiteiten', numbered: true },
				subActivity: { one: 'Onderdeel', many: 'Onderdelen', numbered: true }
			},
			roles: [
				{ id: 'role-host', name: 'Gastheer' },
				{ id: 'role-guide', name: 'Gids' }
			],
			norm: 4,
			ceiling: {
				amount: 120_000_00,
				headings: ['heading-basis'],
				years: [2027, 2028],
				oneOffFunding: ['funding-reserve']
			},
			varianceConvention: 'overspendPositive',
			source: { kind: 'text', name: 'jaarplan-2027.txt', date: '2026-09-15' }
		},
		themes: [
			{ ...placed('theme-young', 'a0'), name: 'Jong geleerd', shortName: 'Jong', letter: 'J', colour: '#2f5fd0' },
			{ ...placed('theme-digital', 'a1'), name: 'Digitaal mee', shortName: 'Digitaal', letter: 'D', colour: '#8a3ab9' },
			{ ...placed('theme-old', 'a2', true), name: 'Oud thema', shortName: 'Oud', letter: 'O', colour: '#4a5956' }
		],
		ambitions: [
			{ ...placed('ambition-reading', 'a0'), title: 'Iedereen leest', shortTitle: 'Lezen' },
			{ ...placed('ambition-meeting', 'a1V'), title: 'Een plek voor de buurt', shortTitle: 'Ontmoeten' },
			{ ...placed('ambition-removed', 'a2', true), title: 'Vervallen', shortTitle: '' }
		],
		goals: [
			{ ...placed('goal-readers', 'a0'), ambition: 'ambition-reading', title: 'Meer lezers onder de twaalf' },
			{ ...placed('goal-loose', 'a1'), ambition: null, title: 'Nog te plaatsen' }
		],
		activities: [
			{
				...placed('activity-school', 'a0'),
				ambition: 'ambition-reading',
				title: 'De boekenbus',
				subtitle: 'elke week op het schoolplein',
				owner: 'person-coordinator',
				state: 'ready',
				themes: ['theme-digital', 'theme-young'],
				roles: ['role-guide', 'role-host'],
				partners: ['partner-school'],
				targetGroups: ['leraren: po', 'ouders']
			},
			{
				...placed('activity-course', 'a1'),
				ambition: 'ambition-removed',
				title: 'Cursus digivaardig',
				subtitle: '',
				owner: null,
				state: 'draft',
				themes: ['theme-old'],
				roles: [],
				partners: [],
				targetGroups: []
			},
			{
				...placed('activity-removed', 'a2', true),
				ambition: null,
				title: 'Leeskring op zondag',
				subtitle: '',
				owner: 'person-controller',
				state: 'adopted',
				themes: [],
				roles: [],
				partners: [],
				targetGroups: []
			}
		],
		subActivities: [
			{
				...placed('sub-route', 'a0'),
				activity: 'activity-school',
				title: 'De route van de bus',
				owner: 'person-controller',
				state: 'review',
				themes: ['theme-young']
			},
			{ ...placed('sub-loose', 'a1'), activity: null, title: 'Los onderdeel', owner: null, state: 'draft', themes: [] }
		],
		programmes: [
			{
				...placed('programme-bridge', 'a0'),
				title: 'Taal in de wijk',
				shortName: 'TidW',
				funder: 'Gemeente',
				lead: 'Stichting Taal',
				share: 12.5,
				place: 'activity-school',
				activities: ['activity-course', 'activity-school'],
				partners: ['partner-school']
			},
			{
				...placed('programme-loose', 'a1'),
				title: 'Zonder kader',
				shortName: '',
				funder: '',
				lead: '',
				share: null,
				place: null,
				activities: [],
				partners: []
			}
		],
		people: [
			{
				id: 'person-controller',
				removed: true,
				name: 'Controller',
				initials: 'CT',
				colour: '#0b6b52',
				function: 'Financiën'
			},
			{
				id: 'person-coordinator',
				removed: false,
				name: 'Coördinator',
				initials: 'CO',
				colour: '#ad500a',
				function: 'Programma'
			}
		],
		partners: [{ id: 'partner-school', removed: false, name: 'Basisschool De Wilg' }],
		parts: (
			[
				'chapter',
				'ambitions',
				'themes',
				'activities',
				'programmes',
				'budget',
				'progress',
				'account',
				'unplaced'
			] as const
		).map((kind, index) => ({
			...placed(`part-${kind}`, `a${index}`),
			kind,
			title: kind === 'chapter' ? 'Vooraf' : '',
			level: kind === 'budget' ? 3 : kind === 'themes' ? 2 : 1,
			parent: kind === 'themes' ? 'part-chapter' : null,
			shown: kind !== 'unplaced'
		})),
		budgetHeadings: [
			{
				...placed('heading-total', 'a0'),
				title: 'Jaarbegroting',
				parent: null,
				kind: 'total',
				printed: { 'original.total': 100_000_00 }
			},
			{
				...placed('heading-basis', 'a1'),
				title: 'Basis',
				parent: 'heading-total',
				kind: 'sum',
				printed: { 'original.personnel': 1, 'revised.other': 2 }
			}
		],
		budgetLines: [
			{
				...placed('line-reading', 'a0'),
				heading: 'heading-basis',
				entity: 'ambition-reading',
				label: '',
				amounts: {
					'original.personnel': 60_000_00,
					'original.other': 0,
					'revised.personnel': 61_000_50,
					'revised.other': 1,
					'realised.personnel': -5_00,
					'realised.other': 2,
					'forecast.personnel': 3,
					'forecast.other': 4,
					'realised.q1.personnel': 5,
					'realised.q2.other': 6,
					'realised.q3.personnel': 7,
					'realised.q4.other': 8
				},
				printed: { 'original.personnel': 60_000_00, 'original.total': 60_000_00 }
			},
			{
				...placed('line-office', 'a1', true),
				heading: null,
				entity: null,
				label: 'Organisatie',
				amounts: {},
				printed: {}
			}
		],
		funding: (['subsidy', 'reserve', 'project'] as const).map((kind, index) => ({
			...placed(`funding-${kind}`, `a${index}`),
			label: `Dekking ${index + 1}`,
			kind,
			amounts: index === 0 ? { original: 90_000_00, revised: 1, realised: 2, forecast: 3, 'realised.q3': 4 } : {}
		})),
		texts: {}
	};
	return { ...plan, texts: textsOf(plan) };
}

/** Every text field of the first of each kind has every form that a text can have. */
function textsOf(plan: Plan): Plan['texts'] {
	const keys = Object.keys(TEXT_FIELDS).filter((key): key is Kind => KINDS.some((kind) => kind === key));
	return Object.fromEntries(
		keys.flatMap((kind) => {
			const first = plan[kind][0];
			return first ? TEXT_FIELDS[kind].map((field) => [textKey(first.id, field), textOf(`${kind} ${field}`)]) : [];
		})
	);
}

const textOf = (words: string): RichText => [
	{ type: 'heading', level: 2, content: [{ text: words }] },
	{
		type: 'paragraph',
		content: [
			{ text: 'Gewoon, ' },
			{ text: 'vet', bold: true },
			{ text: ', ' },
			{ text: 'schuin\nover twee regels', italic: true },
			{ text: ', ' },
			{ text: 'allebei', bold: true, italic: true },
			{ text: ' en ' },
			{ text: 'een adres', link: 'https://example.org/' },
			{ text: '.' }
		]
	},
	{
		type: 'list',
		ordered: true,
		items: [
			[{ type: 'paragraph', content: [{ text: 'eerst' }] }],
			[
				{ type: 'paragraph', content: [{ text: 'daarna' }] },
				{ type: 'list', ordered: false, items: [[{ type: 'paragraph', content: [{ text: 'dieper' }] }]] }
			]
		]
	}
];
