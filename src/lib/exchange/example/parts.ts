import type { WithTexts } from './with-texts';

export const PARTS: readonly WithTexts<'parts'>[] = [
	{
		id: 'part-foreword',
		kind: 'chapter',
		title: 'Woord vooraf',
		level: 1,
		parent: null,
		shown: true,
		texts: {
			text: 'Digitalisering raakt alles op school, van de les tot de administratie. Dit plan laat zien hoe Kennisnet scholen in 2026 helpt om daar zelf richting aan te geven, ook met minder geld.'
		}
	},
	{
		id: 'part-introduction',
		kind: 'chapter',
		title: 'Inleiding',
		level: 1,
		parent: null,
		shown: true,
		texts: {
			text: 'Kennisnet helpt besturen en schoolleiders kiezen welke ICT bij hun onderwijs past. De basissubsidie krijgt een plafond van 13 miljoen euro, dus we kiezen ook wat we niet meer doen.'
		}
	},
	{
		id: 'part-premises',
		kind: 'chapter',
		title: 'Uitgangspunten voor dit jaarplan',
		level: 2,
		parent: 'part-introduction',
		shown: true,
		texts: {
			text: 'Vier dingen dragen dit plan: onze koers, onze partners, de extra programma’s en de manier waarop we impact volgen.'
		}
	},
	{
		id: 'part-course',
		kind: 'chapter',
		title: 'Ambitie en Meerjarenkoers als basis',
		level: 3,
		parent: 'part-premises',
		shown: true,
		texts: {
			text: 'De koers voor 2026 tot en met 2029 heet ‘Toekomst in eigen hand’. Dit plan is er het eerste jaar van.'
		}
	},
	{
		id: 'part-partners',
		kind: 'chapter',
		title: 'Samen komen we verder',
		level: 3,
		parent: 'part-premises',
		shown: true,
		texts: {
			text: 'We werken samen met de sectorraden, SIVON, SURF, MBO Digitaal, NOLAI en het ministerie van OCW. Ieder houdt een eigen rol, zodat niemand werk dubbel doet.'
		}
	},
	{
		id: 'part-programmes',
		kind: 'programmes',
		title: 'Aanvullend gefinancierde programma’s en projecten',
		level: 3,
		parent: 'part-premises',
		shown: true,
		texts: {
			before:
				'Naast de instellingssubsidie is er geld voor programma’s met een eigen doel en een eigen verantwoording. Kennisnet doet in 2026 mee aan de programma’s die hier staan.'
		}
	},
	{
		id: 'part-impact',
		kind: 'chapter',
		title: 'Onze impact',
		level: 3,
		parent: 'part-premises',
		shown: true,
		texts: {
			text: 'We werken voor de hele sector, met diensten en kennis die een school alleen niet kan maken. Wat een school er daarna mee doet, bepaalt zij zelf.'
		}
	},
	{
		id: 'part-monitoring',
		kind: 'chapter',
		title: 'Monitoring van impact',
		level: 3,
		parent: 'part-premises',
		shown: true,
		texts: {
			text: 'We volgen hoe vaak onze diensten worden gebruikt en of ze halen wat is afgesproken. Daarnaast vragen we scholen en leveranciers wat er beter kan.'
		}
	},
	{
		id: 'part-reading-guide',
		kind: 'chapter',
		title: 'Leeswijzer',
		level: 2,
		parent: 'part-introduction',
		shown: true,
		texts: {
			text: 'Eerst lees je wat we doen en waarom, daarna wat het kost. Dit is een voorbeeld: titels en bedragen komen uit het Jaarplan 2026 van Kennisnet, de korte teksten, thema’s en rollen zijn er door Planregie bij gemaakt.'
		}
	},
	{
		id: 'part-activities-chapter',
		kind: 'chapter',
		title: 'Activiteiten 2026',
		level: 1,
		parent: null,
		shown: true,
		texts: { text: 'Elke activiteit van dit jaar hoort bij een ambitie uit de koers.' }
	},
	{
		id: 'part-explanation',
		kind: 'chapter',
		title: 'Toelichting',
		level: 2,
		parent: 'part-activities-chapter',
		shown: true,
		texts: {
			text: 'Een ambitie heeft doelen, en bij elk doel staat wat Kennisnet eraan bijdraagt. De thema’s lopen dwars door de ambities heen.'
		}
	},
	{
		id: 'part-ambitions',
		kind: 'ambitions',
		title: 'Ambities, doelen en bijdragen',
		level: 3,
		parent: 'part-explanation',
		shown: true,
		texts: {}
	},
	{
		id: 'part-themes',
		kind: 'themes',
		title: 'Strategische thema’s 2026-2029',
		level: 3,
		parent: 'part-explanation',
		shown: true,
		texts: {}
	},
	{
		id: 'part-activities',
		kind: 'activities',
		title: 'Activiteitenoverzicht',
		level: 2,
		parent: 'part-activities-chapter',
		shown: true,
		texts: { before: 'Per activiteit lees je wat we doen, waarom we het doen en wat er eind 2026 klaar is.' }
	},
	{
		id: 'part-budget',
		kind: 'budget',
		title: 'Begroting',
		level: 1,
		parent: null,
		shown: true,
		texts: {
			before:
				'De begroting houdt personele en overige kosten uit elkaar. Onder de kosten staat met welk geld we ze betalen.'
		}
	}
];
