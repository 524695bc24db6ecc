import type { ExampleActivity } from './with-texts';

export const ACTIVITIES_AMBITION_2: readonly ExampleActivity[] = [
	{
		id: 'activity-06',
		title: 'Monitor Digitalisering Onderwijs',
		subtitle: 'Uitvoering, doorontwikkeling en participatie in de MDO',
		themes: ['theme-flexibility', 'theme-safety'],
		roles: ['role-guide'],
		partners: ['partner-po-raad', 'partner-vo-raad'],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'De monitor vraagt scholen en besturen hoe het met hun digitalisering staat. We voeren hem uit met de PO-Raad en de VO-raad.',
			purposeAndImpact:
				'Een school, een bestuur en de hele sector zien waar ze staan en wat eerst moet. Omdat de uitkomsten over jaren te vergelijken zijn, wordt ook vooruitgang zichtbaar.',
			result:
				'Na de evaluatie is besloten of de nieuwe ronde in 2026 of in 2027 komt. Komt die dit jaar, dan ligt er een landelijk rapport en krijgen scholen hun eigen uitkomsten.'
		}
	},
	{
		id: 'activity-07',
		title: 'Technologische innovatie',
		subtitle: 'Het inspireren, duiden en vertalen van technologische ontwikkelingen naar de onderwijspraktijk',
		themes: ['theme-ai', 'theme-public-control'],
		roles: ['role-guide'],
		partners: ['partner-surf'],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'We volgen nieuwe technologie, zoals virtuele werelden en robots, en leggen uit wat een klas eraan heeft. Met SURF kijken we ook naar wat verder weg ligt.',
			purposeAndImpact:
				'Scholen laten zich niet opjagen door elke nieuwe vinding. Ze kiezen rustig en met goede redenen wat bij hun onderwijs past.',
			result:
				'Eind 2026 is onze informatie bijgewerkt waar dat nodig was en zijn er nieuwe stappenplannen en toekomstbeelden. De Techwijzer is een van de instrumenten die scholen erbij kunnen pakken.'
		}
	},
	{
		id: 'activity-08',
		title: 'Artificiële Intelligentie',
		subtitle: 'Signaleren, agenderen en duiden van AI-ontwikkelingen',
		themes: ['theme-ai', 'theme-public-control'],
		roles: ['role-guide'],
		partners: ['partner-po-raad', 'partner-vo-raad', 'partner-sivon', 'partner-nolai'],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'AI verandert het leren en het werk op school in hoog tempo. Wij helpen besturen om er eigen beleid voor te maken en brengen scholen met dezelfde vragen samen.',
			purposeAndImpact:
				'De sector leert samen wanneer AI helpt en wanneer juist niet. Mensen en publieke waarden blijven bepalen wat er in de klas gebeurt.',
			result:
				'Eind 2026 zijn de handreiking en de schoolafspraken voor AI nog actueel en is er hulp bij AI-geletterdheid. Bestuurders hebben op OnderwijsInzicht en in netwerken van elkaars voorbeelden geleerd.'
		}
	},
	{
		id: 'activity-09',
		title: 'Onderwijsontwikkeling en professionalisering',
		subtitle: 'Stimuleren en ondersteunen van onderwijsontwikkeling en professionalisering met ICT',
		themes: ['theme-flexibility', 'theme-ai', 'theme-safety'],
		roles: ['role-guide'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'Digitale middelen helpen het onderwijs pas als het team ermee kan werken. Met onze adviezen sturen schoolleiders op allebei.',
			purposeAndImpact:
				'De schoolleiding voert een gelijkwaardig gesprek met haar eigen ICT-deskundigen en met adviesbureaus. Scholing en middelen volgen uit wat de school met haar onderwijs wil.',
			result:
				'Eind 2026 ligt er een leidraad voor gesprekken met onderwijsadviesbureaus. Het raamwerk voor ICT-bekwaamheid is vernieuwd, met aandacht voor AI, ethiek en weerbaarheid.'
		}
	},
	{
		id: 'activity-10',
		title: 'Digitale geletterdheid',
		subtitle: 'Stimuleren van regie op digitale geletterdheid en burgerschap',
		themes: ['theme-ai', 'theme-safety', 'theme-public-control'],
		roles: ['role-guide'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'Leerlingen moeten zich veilig en kritisch kunnen redden in een digitale wereld. We helpen scholen om dat een vaste plek in hun lessen te geven.',
			purposeAndImpact:
				'Schoolleiders weten wat ze van adviseurs en de markt mogen vragen. Ze zien ook wat geletterdheid en weerbaarheid met elkaar te maken hebben.',
			result:
				'In 2026 verschijnt de Wegwijzer DG en is verkend wat digitale weerbaarheid voor scholen inhoudt. Met het Expertisepunt bouwen scholen, opleidingen en onderzoekers aan dezelfde kennis.'
		}
	},
	{
		id: 'activity-11',
		title: 'Regie op ICT',
		subtitle: 'Stimuleren en ondersteunen van strategische sturing op de inzet van ICT in het onderwijs',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-guide'],
		partners: ['partner-po-raad', 'partner-vo-raad', 'partner-sivon'],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'Wie over ICT beslist, beslist ook over onderwijs, personeel en geld. Wij geven besturen hulpmiddelen om die keuzes in samenhang te maken.',
			purposeAndImpact:
				'ICT staat vast op de agenda van het bestuur. Daardoor zijn privacy, veiligheid en de keuze van apparaten geen losse kwesties meer.',
			result:
				'Eind 2026 hebben besturen praktische hulp bij het omgaan met leveranciers, het kiezen van applicaties en het gesprek in de bestuurskamer. De sectorraden en SIVON hebben er elk vanuit hun rol aan meegewerkt.'
		}
	},
	{
		id: 'activity-12',
		title: 'Flexibeler onderwijs',
		subtitle: 'Ontwikkeling van een sectoraal raamwerk voor flexibilisering van het onderwijs',
		themes: ['theme-flexibility', 'theme-ai'],
		roles: ['role-guide'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'Sommige scholen willen hun lessen beter laten passen bij wat elke leerling nodig heeft. Wij laten zien wat dat vraagt van ICT, scholing en organisatie.',
			purposeAndImpact:
				'Een bestuur dat flexibeler wil werken, weet waar het kan beginnen en wat er daarna komt. De verandering blijft geen proef, maar krijgt een vaste plaats.',
			result:
				'Eind 2026 is er een raamwerk voor flexibeler onderwijs en werken we aan een zelftoets om de eigen positie te bepalen. Adviezen, voorbeelden en routes zijn vanaf één pagina te bereiken.'
		}
	},
	{
		id: 'activity-13',
		title: 'Kennisnetwijzer/ICT-voorwaarden',
		subtitle: 'Beheer Kennisnetwijzer en doorontwikkeling van tools',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-guide', 'role-developer'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders'],
		texts: {
			introduction:
				'In de Kennisnetwijzer vinden besturen en ICT-coördinatoren gereedschap voor vragen over hun ICT. Elk onderdeel helpt bij een andere stap.',
			purposeAndImpact:
				'Vragen van scholen bepalen welk gereedschap we maken. Zo gaan tijd en geld naar ICT die een school echt nodig heeft.',
			result:
				'Aan het eind van 2026 zijn Applicatielandschap in Kaart en Inzicht in ICT-voorwaarden goed beheerd en op onderdelen verbeterd.'
		}
	},
	{
		id: 'activity-14',
		title: 'Applicatiesuite/Toolwiel',
		subtitle: 'Onderhoud en doorontwikkeling in de Applicatiesuite',
		themes: ['theme-public-control'],
		roles: ['role-developer'],
		partners: ['partner-surf'],
		targetGroups: ['po', 'vo', 'bestuurders'],
		texts: {
			introduction:
				'Scholen gebruiken veel programma’s, in de klas en op kantoor. De Applicatiesuite houdt de gegevens van die programma’s bij, zodat kiezen makkelijker wordt.',
			purposeAndImpact:
				'Alle diensten van Kennisnet putten uit dezelfde actuele gegevens over applicaties. Scholen vergelijken daardoor eerlijk en houden overzicht.',
			result:
				'Eind 2026 halen meer diensten hun gegevens uit het register, waaronder de Reisgids Digitaal Leermateriaal. SURF en Kennisnet houden de inhoud samen bij.'
		}
	},
	{
		id: 'activity-15',
		title: 'Leraar24',
		subtitle: 'Beheer van Leraar24',
		themes: ['theme-flexibility', 'theme-ai'],
		roles: ['role-developer'],
		partners: ['partner-velon'],
		targetGroups: ['leraren'],
		texts: {
			introduction:
				'Op Leraar24 lezen leraren wat onderzoek en collega’s zeggen over lesgeven met ICT. Ambassadeurs houden de site dicht bij de klas.',
			purposeAndImpact:
				'Leraren vinden er kennis die ze meteen kunnen gebruiken. Dat helpt hen om hun vak bij te houden en betere lessen te geven.',
			result:
				'Eind 2026 werkt de site zonder haperen en draait Velon als nieuwe partner volop mee. Meer leraren weten Leraar24 te vinden.'
		}
	},
	{
		id: 'activity-16',
		title: 'Informatiebeveiliging & privacy',
		subtitle: 'Doorontwikkeling sectoraal advies over implementatie Normenkader IBP',
		themes: ['theme-safety'],
		roles: ['role-guide'],
		partners: ['partner-sivon', 'partner-po-raad', 'partner-vo-raad', 'partner-ocw'],
		targetGroups: ['po', 'vo', 'bestuurders'],
		texts: {
			introduction:
				'In het Normenkader IBP staat wat een bestuur moet regelen om gegevens en systemen te beschermen. Met het Groeipad maken wij daar haalbare stappen van.',
			purposeAndImpact:
				'Besturen weten hoe ver ze zijn en wat er nog moet gebeuren. Als er iets misgaat, kunnen de lessen toch doorgaan.',
			result:
				'In 2026 is het normenkader bijgewerkt en zijn het Groeipad en de deelprojecten na evaluatie verbeterd. Bezoekers van webinars en bijeenkomsten van DVO hebben onze kennis meegekregen.'
		}
	}
];
