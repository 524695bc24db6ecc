import type { ExampleActivity } from './with-texts';

export const ACTIVITIES_AMBITION_3B: readonly ExampleActivity[] = [
	{
		id: 'activity-24',
		title: 'Nationaal Diensten Centrum (NDC)',
		subtitle: 'Onderhouden en innoveren van het Nationaal Diensten Centrum',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-developer'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders'],
		texts: {
			introduction:
				'Via het NDC krijgt de internetverbinding van een school een vaste basis van beveiliging. Wij helpen besturen met aansluiten en met wijzigingen.',
			purposeAndImpact:
				'Zo veel mogelijk besturen zijn beschermd, ook als ze zelf weinig ICT-kennis in huis hebben. Over hun eigen instellingen beslissen ze zelf.',
			result:
				'Eind 2026 is het NDC goed onderhouden en op onderdelen vernieuwd. Kiezen we een andere leverancier, dan verloopt de overgang zonder hinder voor scholen.'
		}
	},
	{
		id: 'activity-25',
		title: 'Onderwijs Community Cloud (OCC)',
		subtitle: 'Onderhoud en doorontwikkeling van de Onderwijs Community Cloud',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-developer'],
		partners: [],
		targetGroups: [],
		texts: {
			introduction:
				'De OCC is de cloud waarop de diensten van Kennisnet draaien. We kiezen daarbij voor techniek die niet aan één platform vastzit.',
			purposeAndImpact:
				'Scholen kunnen rekenen op diensten die doen wat is afgesproken. Als eisen veranderen, passen wij onze software snel aan.',
			result:
				'Eind 2026 werken onze ontwikkelaars in een vernieuwde omgeving. Ook is onderzocht hoe we minder van de techniek van anderen afhangen.'
		}
	},
	{
		id: 'activity-26',
		title: 'Verkenning AI-voorziening voor funderend onderwijs',
		subtitle:
			'Verkennen van de mogelijkheden en behoeften naar een publieke AI-voorziening voor het funderend onderwijs',
		themes: ['theme-ai', 'theme-public-control'],
		roles: ['role-guide', 'role-developer'],
		partners: ['partner-surf', 'partner-sivon', 'partner-nolai'],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'Scholen proberen AI uit met diensten van grote techbedrijven, want een veilig publiek alternatief is er nog niet. Wij zoeken uit of dat er moet komen.',
			purposeAndImpact:
				'Scholen houden iets te kiezen, ook als AI overal in zit. Een publieke dienst kan onderdeel worden van de basis waarop elke school bouwt.',
			result:
				'Eind 2026 ligt er een advies over de behoefte aan zo’n dienst en de vorm die past. Misschien heeft een proef met SURF, SIVON en NOLAI laten zien wat er kan.'
		}
	},
	{
		id: 'activity-27',
		title: 'ROSA (Referentie Onderwijs Sector Architectuur)',
		subtitle: 'Beheren en doorontwikkelen van de ROSA',
		themes: ['theme-public-control'],
		roles: ['role-architect'],
		partners: [],
		targetGroups: ['leveranciers'],
		texts: {
			introduction:
				'De ROSA beschrijft hoe processen en systemen in het hele onderwijs samenhangen. Iedereen die aan de keten bouwt, kan dezelfde tekening gebruiken.',
			purposeAndImpact:
				'Nieuwe afspraken passen bij wat er al is en houden de markt open. Een toets laat zien of publieke waarden daarbij veilig zijn.',
			result:
				'In 2026 bepalen de Architectuurraad en het QA-team waar de ROSA het eerst aan toe is. Aan het eind van het jaar kunnen projecten hun plannen naast bijgewerkte kaders leggen.'
		}
	},
	{
		id: 'activity-28',
		title: 'Dienst Verwerkersovereenkomsten',
		subtitle: 'Van hoge adoptie naar intensief gebruik',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-developer'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders', 'leveranciers'],
		texts: {
			introduction:
				'Een school die persoonsgegevens deelt met een leverancier, sluit daarover een overeenkomst. Met deze dienst gaat dat steeds op dezelfde manier en blijft alles bij elkaar.',
			purposeAndImpact:
				'Hoe meer er is vastgelegd, hoe minder gegevens zonder afspraken rondgaan. Besturen regelen zo meteen een stuk van het Normenkader IBP.',
			result:
				'Eind 2026 werken meer besturen en leveranciers met de dienst. De eerste samenwerkingsverbanden passend onderwijs doen dan ook mee.'
		}
	},
	{
		id: 'activity-29',
		title: 'School-CERT',
		subtitle: 'Doorontwikkeling van School-CERT',
		themes: ['theme-safety'],
		roles: ['role-developer', 'role-guide'],
		partners: ['partner-sivon', 'partner-surf'],
		targetGroups: ['po', 'vo', 'bestuurders'],
		texts: {
			introduction:
				'School-CERT waarschuwt scholen voor digitale gevaren en geeft snel advies als het misgaat. Wij voeren de dienst uit en SIVON helpt met leveranciers en inspraak.',
			purposeAndImpact:
				'Besturen horen op tijd welke zwakke plekken er zijn en wat ze eraan kunnen doen. Daardoor vallen lessen minder snel uit door een aanval.',
			result:
				'Eind 2026 doen meer besturen mee en weten we of School-CERT ook naar kwetsbaarheden gaat zoeken. Met SURF leiden we trainers op voor de crisisoefening NOZON.'
		}
	}
];
