import type { PlanFacts } from './plan-facts';

/** What stands in the sample document, as a reader finds it. */
export const SAMPLE_FACTS: PlanFacts = {
	organisation: 'Boekenkade',
	year: 2027,
	themes: ['Leesplezier', 'Taal en digitale vaardigheden', 'Lokale verankering', 'Duurzaamheid'],
	chapters: [
		'1 Voorwoord',
		'2 Inleiding',
		'2.1 Waar we staan',
		'2.1.1 De koers',
		'2.1.2 Met wie we werken',
		'2.1.3 Extra programma’s',
		'2.2 Leeswijzer',
		'3 Activiteiten 2027',
		'3.1 Toelichting',
		'3.2 Activiteitenoverzicht',
		'4 Begroting'
	],
	ambitions: [
		{
			number: 1,
			title: 'Meer inwoners komen naar de bibliotheek en vinden daar wat zij zoeken',
			goals: ['Meer inwoners lezen voor hun plezier', 'In elke gemeente is er hulp bij digitale vragen'],
			activities: [1, 2]
		},
		{
			number: 2,
			title: 'Een veilige, betaalbare en gedeelde techniek voor alle bibliotheken',
			goals: ['Gedeelde systemen werken altijd'],
			activities: [3, 6]
		}
	],
	activities: [
		activity(1, 1, 'Leeskringen', 'Begeleiden van groepen inwoners die samen lezen en daarover praten', [
			text(29, 'Met leeskringen brengt Boekenkade', 'op gang brengen.'),
			text(25, 'Wie samen leest, leest', 'in Nederland wonen.'),
			text(18, 'Eind 2027 zijn er', 'een training gevolgd.')
		]),
		activity(2, 1, 'Digitaal Spreekuur (DSU)', 'Helpen bij vragen over computers en over de digitale overheid', [
			text(20, 'Boekenkade zorgt voor lesmateriaal', 'goede hulp geven.'),
			text(39, 'Niemand blijft hangen achter', 'keer zelf doen.'),
			text(20, 'In 2027 breiden we', 'we als leestekst.')
		]),
		activity(3, 2, 'Open Collectie (OC)', 'Inkopen en ontsluiten van e-books voor alle leden', [
			text(21, 'Met de Open Collectie', 'vestiging ook is.'),
			text(13, 'Een groot aanbod hangt', 'van de bibliotheek.'),
			text(16, 'In 2027 komen er', 'een eerlijke prijs.')
		]),
		activity(4, 2, 'Landelijke Catalogus', 'Beheer en ontwikkeling van de catalogus', [
			text(18, 'De catalogus laat zien', 'jaar een onderdeel.'),
			text(13, 'Een lezer vindt in', 'een onderwerp is.'),
			text(20, 'We vernieuwen in 2027', 'eigen catalogus hadden.')
		]),
		activity(5, 2, 'Inlogsysteem', 'Veilig inloggen met één pas in het hele land', [
			text(15, 'Het Inlogsysteem geeft een', 'van elke bibliotheek.'),
			text(15, 'Gegevens van leden blijven', 'het schept vertrouwen.'),
			text(16, 'Eind 2027 gebruikt elke', 'systeem veilig is.')
		]),
		activity(6, 2, 'Groene Vestiging', 'Advies over energie, materiaal en hergebruik', [
			text(10, 'Boekenkade geeft advies aan', 'verbouwen of verhuizen.'),
			text(15, 'Een zuinig gebouw kost', 'en voor mensen.'),
			text(19, 'In 2027 krijgen tien', 'iedereen mag gebruiken.')
		])
	],
	programmes: [
		{ title: 'Programma Leesoffensief', boxUnder: 'ambition 1' },
		{ title: 'Samen Digivaardig', short: 'SDV', boxUnder: 'activity 2', touches: [4, 5] },
		{ title: 'Bibliobus van Morgen', boxUnder: null, touches: [3] }
	],
	budget: {
		lines: [
			{ label: 'Ambitie 1', personnel: 640_000, other: 110_000, total: 750_000 },
			{ label: 'Ambitie 2', personnel: 980_500, other: 1_210_000, total: 2_190_500 },
			{ label: 'Kantoor', personnel: 310_000, other: 92_000, total: 402_000 },
			{ label: 'Vast werk', personnel: 1_930_500, other: 1_412_000, total: 3_342_500, subtotalOf: [0, 1, 2] },
			{ label: 'Bibliobus van Morgen (OC)', personnel: 60_000, other: 440_000, total: 500_000 },
			{ label: 'Digitaal Spreekuur', personnel: 45_000, other: 15_000, total: 60_000 },
			{ label: 'Voorzitter programma Leesoffensief', personnel: 80_000, other: 0, total: 80_000 },
			{ label: 'Extra werk', personnel: 185_000, other: 455_000, total: 640_000, subtotalOf: [4, 5, 6] },
			{ label: 'Jaarbegroting 2027', personnel: 2_115_500, other: 1_867_000, total: 3_982_500, subtotalOf: [3, 7] }
		],
		funding: [
			{ label: 'Eigen bijdrage vanuit egalisatiereserve', kind: 'reserve', amount: 350_000 },
			{ label: 'Bijdrage Bibliobus van Morgen door provincies', kind: 'project', amount: 132_500 },
			{ label: 'Instellingssubsidie 2027', kind: 'subsidy', amount: 3_500_000 }
		],
		subsidyCeiling: 2_500_000
	}
};

type TextFacts = PlanFacts['activities'][number]['texts']['result'];

function text(words: number, first: string, last: string): TextFacts {
	return { words, first, last };
}

function activity(
	number: number,
	ambition: number,
	title: string,
	subtitle: string,
	[introduction, purposeAndImpact, result]: readonly [TextFacts, TextFacts, TextFacts]
): PlanFacts['activities'][number] {
	return { number, title, subtitle, ambition, texts: { introduction, purposeAndImpact, result } };
}
