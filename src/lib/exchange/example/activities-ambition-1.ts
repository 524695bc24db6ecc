import type { ExampleActivity } from './with-texts';

export const ACTIVITIES_AMBITION_1: readonly ExampleActivity[] = [
	{
		id: 'activity-01',
		title: 'Ethiek',
		subtitle: 'Onderzoeken en duiden van de ethische impact van onderwijstechnologie',
		themes: ['theme-ai', 'theme-public-control'],
		roles: ['role-guide'],
		partners: ['partner-utrecht-university'],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'Nieuwe technologie verandert soms ongemerkt hoe leerlingen leren en leraren lesgeven. Wij zoeken uit wat dat betekent en maken het bespreekbaar voor scholen en politiek.',
			purposeAndImpact:
				'Schoolbesturen weten welke waarden meespelen als ze technologie kiezen. Zo kunnen ze samen duidelijk maken wat ze van leveranciers verwachten.',
			result:
				'Eind 2026 kan iedereen in de sector onze kennis over ethiek vrij lezen en gebruiken. Met de Universiteit Utrecht hebben we laten zien wat technologie doet met opvoeden en lesgeven.'
		}
	},
	{
		id: 'activity-02',
		title: 'FOSA (Funderend Onderwijs Sector Architectuur)',
		subtitle: 'Beheren en doorontwikkelen van de sectorale doelarchitectuur voor het funderend onderwijs (FOSA)',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-architect'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders', 'leveranciers'],
		texts: {
			introduction:
				'De FOSA is een ontwerp van de digitale voorzieningen die scholen straks met elkaar delen. Besturen, partners en leveranciers kunnen erop voortbouwen.',
			purposeAndImpact:
				'Nieuwe projecten werken aan hetzelfde toekomstbeeld en niet langs elkaar heen. Privacy, veiligheid en publieke waarden horen er vanaf de eerste schets bij.',
			result:
				'Eind 2026 staat vast wie over de FOSA beslist en hoe we een nieuwe uitgave publiceren. Grote programma’s, ook die van het Groeifonds, nemen haar als kader.'
		}
	},
	{
		id: 'activity-03',
		title: 'FORA (Funderend Onderwijs Referentie Architectuur)',
		subtitle: 'Beheren en doorontwikkelen van de FORA',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-architect'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders', 'leveranciers'],
		texts: {
			introduction:
				'De FORA laat zien welke processen en systemen een school heeft en welke regels daarbij horen. Besturen gebruiken die kaart om hun ICT op orde te brengen.',
			purposeAndImpact:
				'Een bestuur ziet sneller wat het nodig heeft en wat een leverancier precies aanbiedt. Daarvoor moet de FORA makkelijker te vinden en te begrijpen zijn.',
			result:
				'Eind 2026 bepalen deskundigen en bestuurders uit de sector samen wat er aan de FORA verandert. Een website met een nieuw ontwerp helpt lezers sneller op weg.'
		}
	},
	{
		id: 'activity-04',
		title: 'Bureau Edustandaard',
		subtitle: 'Ontwikkelen, beheren en adviseren over standaarden en architectuur binnen Edustandaard',
		themes: ['theme-public-control'],
		roles: ['role-architect', 'role-guide'],
		partners: ['partner-surf'],
		targetGroups: ['po', 'vo', 'leveranciers'],
		texts: {
			introduction:
				'Scholen en leveranciers wisselen elke dag gegevens uit, en dat lukt alleen met heldere afspraken. Het bureau, dat we met SURF vormen, brengt de makers van die afspraken bij elkaar.',
			purposeAndImpact:
				'Systemen in het hele onderwijs sluiten goed op elkaar aan. Edustandaard is de plek waar iedereen zijn afspraken laat vastleggen en toetsen.',
			result:
				'Aan het eind van 2026 zijn nieuwe afspraken getoetst en voor iedereen te vinden. Werkgroepen en raden weten wie waarover beslist.'
		}
	},
	{
		id: 'activity-05',
		title: 'Leermiddelen en Leeromgevingen',
		subtitle: 'Stimuleren van regie op leermiddelen en de leermiddelenmarkt',
		themes: ['theme-flexibility', 'theme-ai', 'theme-safety', 'theme-public-control'],
		roles: ['role-guide'],
		partners: ['partner-sivon'],
		targetGroups: ['po', 'vo', 'bestuurders', 'schoolleiders'],
		texts: {
			introduction:
				'Scholen zoeken houvast bij de keuze van digitale leermiddelen en van de omgeving waarin leerlingen werken. Wij bieden advies, voorbeelden en hulpmiddelen die samen één geheel zijn.',
			purposeAndImpact:
				'Schoolleiders en bestuurders kennen de markt en weten wat ze kunnen vragen. Een aanbod dat niet past, hoeven ze niet te nemen.',
			result:
				'In 2026 verschijnen handvatten voor het gesprek met leveranciers, waarbij we optrekken met SIVON. Ook is verkend hoe een school stuurt op AI en flexibel onderwijs als ze leermiddelen kiest.'
		}
	}
];
