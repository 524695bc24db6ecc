import type { WithTexts } from './with-texts';

export const PROGRAMMES: readonly WithTexts<'programmes'>[] = [
	{
		id: 'programme-public-control',
		title: 'Programma Publieke Regie',
		shortName: '',
		funder: '',
		lead: '',
		share: null,
		place: 'ambition-1',
		activities: [],
		partners: [],
		texts: {
			text: 'Publieke partijen willen meer te zeggen hebben over de digitale leeromgeving en de markt daarachter. Kennisnet levert de voorzitter en de secretaris en brengt kennis in.'
		}
	},
	{
		id: 'programme-iol',
		title: 'Impuls Open Leermateriaal',
		shortName: 'IOL',
		funder: 'Nationaal Groeifonds',
		lead: 'Kennisnet',
		share: 25,
		place: 'activity-05',
		// The source refers to 18 and 19 here, but means Wikiwijs and the Leermiddelensuite.
		activities: ['activity-19', 'activity-20'],
		partners: ['partner-vo-content', 'partner-cito', 'partner-talent-technology', 'partner-slo'],
		texts: {
			text: 'Met scholen en partners werken we aan meer en beter lesmateriaal dat iedereen vrij mag gebruiken. Ook Wikiwijs en de Leermiddelensuite groeien daardoor.'
		}
	},
	{
		id: 'programme-epdg',
		title: 'Expertisepunt digitale geletterdheid',
		shortName: 'EPDG',
		funder: '',
		lead: '',
		share: null,
		place: 'activity-10',
		activities: [],
		partners: [],
		texts: {
			text: 'Het expertisepunt verzamelt kennis over digitale geletterdheid en brengt vraag en aanbod bij elkaar. In 2026 gaat het verder met nieuwe publieke partners.'
		}
	},
	{
		id: 'programme-digital-school',
		title: 'De Digitale School en lesopafstand.nl',
		shortName: '',
		funder: '',
		lead: '',
		share: null,
		place: 'activity-12',
		activities: [],
		partners: ['partner-ocw'],
		texts: {
			text: 'Leerlingen die thuiszitten kunnen met afstandsonderwijs toch lessen volgen. We begeleiden scholen die zich daarin bekwamen en delen op lesopafstand.nl wat zij leren.'
		}
	},
	{
		id: 'programme-exam-learning',
		title: 'Lerenvoorhetexamen.nl',
		shortName: '',
		funder: '',
		lead: '',
		share: null,
		place: 'activity-12',
		activities: [],
		partners: [],
		texts: {
			text: 'Op deze gratis site oefent elke leerling voor het centraal examen of het staatsexamen. Zo hangt een goede voorbereiding niet af van geld voor bijles.'
		}
	},
	{
		id: 'programme-dvo',
		title: 'Digitaal Veilig Onderwijs',
		shortName: 'DVO',
		funder: '',
		lead: '',
		share: null,
		place: 'activity-16',
		activities: [],
		partners: ['partner-sivon', 'partner-po-raad', 'partner-vo-raad', 'partner-ocw'],
		texts: {
			text: 'Het programma helpt besturen om het Normenkader IBP in te voeren. Kennisnet brengt kennis in en beheert enkele van de hulpmiddelen.'
		}
	},
	{
		id: 'programme-strong-networks',
		title: 'Sterke Netwerken',
		shortName: '',
		funder: '',
		lead: '',
		share: null,
		place: null,
		activities: ['activity-24'],
		partners: [],
		texts: {
			text: 'Dit programma hoort bij het Nationaal Diensten Centrum. Het heeft een eigen regel in de begroting en een eigen reserve.'
		}
	}
];
