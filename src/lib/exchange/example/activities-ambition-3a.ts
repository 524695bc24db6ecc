import type { ExampleActivity } from './with-texts';

/** The third ambition has many activities: 17 to 23 stand here, 24 to 29 in the next file. */
export const ACTIVITIES_AMBITION_3A: readonly ExampleActivity[] = [
	{
		id: 'activity-17',
		title: 'Entree Federatie',
		subtitle: 'Beheer en doorontwikkeling van Entree Federatie',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-developer'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders'],
		texts: {
			introduction:
				'Met Entree Federatie loggen leerlingen en leraren veilig in bij hun digitale leermiddelen. Het maakt niet uit van welke leverancier die zijn.',
			purposeAndImpact:
				'Een school kan van leermiddel wisselen zonder alle accounts opnieuw te regelen. Zo blijft er echt iets te kiezen.',
			result:
				'Eind 2026 kan het vo nog net zo veel op Entree Federatie leunen als nu en doen meer besturen in het po mee. Mijn Entree Federatie is verbeterd met wat gebruikers ons vertelden.'
		}
	},
	{
		id: 'activity-18',
		title: 'Eduroam',
		subtitle: 'Beheer en doorontwikkeling van eduroam',
		themes: ['theme-safety'],
		roles: ['role-developer'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders'],
		texts: {
			introduction:
				'Eduroam geeft leerlingen en medewerkers veilig wifi met hun eigen account, ook buiten hun school. Besturen houden hun netwerk er met weinig werk mee op orde.',
			purposeAndImpact:
				'Schoolbesturen hebben een draadloos netwerk waarop ze kunnen vertrouwen. Onbekende gebruikers en onveilige apparaten krijgen minder kans.',
			result:
				'Aan het eind van 2026 is de dienst stabiel en gebruiken meer scholen eduroam. Besturen die voorop willen lopen, sluiten met IoTroam ook hun apparaten aan.'
		}
	},
	{
		id: 'activity-19',
		title: 'Wikiwijs',
		subtitle: 'Beheer en doorontwikkeling van Wikiwijs',
		themes: ['theme-flexibility', 'theme-ai', 'theme-public-control'],
		roles: ['role-developer'],
		partners: [],
		targetGroups: ['po', 'vo', 'leraren'],
		texts: {
			introduction:
				'Op Wikiwijs maken en delen leraren lesmateriaal dat anderen vrij kunnen gebruiken. Niemand hoeft eraan te verdienen.',
			purposeAndImpact:
				'Leraren kiezen uit een ruim aanbod en passen lessen aan hun eigen klas aan. Elke leerling kan zo met goed materiaal werken, op welke school die ook zit.',
			result:
				'In 2026 gaat Wikiwijs Toetsen van start en zijn zoeken en maken makkelijker geworden. Auteurs kunnen AI gebruiken als hulp bij het schrijven.'
		}
	},
	{
		id: 'activity-20',
		title: 'Leermiddelensuite',
		subtitle:
			'Verbetering en onderhoud van de diensten die scholen helpen bij het kiezen, gebruiken en beheren van leermiddelen',
		themes: ['theme-flexibility', 'theme-ai', 'theme-public-control'],
		roles: ['role-developer'],
		partners: ['partner-surf'],
		targetGroups: ['po', 'vo', 'schoolleiders', 'leraren'],
		texts: {
			introduction:
				'Met deze groep diensten vinden, beoordelen en ordenen scholen hun leermiddelen. Open en gesloten materiaal staan er naast elkaar.',
			purposeAndImpact:
				'Scholen zien wat een leermiddel waard is voordat ze kiezen. Dat maakt het makkelijker om onderwijs op maat te geven.',
			result:
				'Eind 2026 geeft zoeken met Edurep betere treffers en tonen labels hoe goed open materiaal is. Een onderzoek wijst uit hoe je vanuit kerndoelen kunt zoeken.'
		}
	},
	{
		id: 'activity-21',
		title: 'Overstapservice Onderwijs (OSO)',
		subtitle: 'Beheer en onderhoud van Overstapservice Onderwijs',
		themes: ['theme-safety'],
		roles: ['role-developer'],
		partners: [],
		targetGroups: ['po', 'vo', 'leveranciers'],
		texts: {
			introduction:
				'Als een leerling van school wisselt, gaan de gegevens veilig mee via OSO. Bijna elke school in po en vo werkt ermee.',
			purposeAndImpact:
				'De nieuwe school weet vanaf de eerste dag wat een leerling nodig heeft. Dossiers hoeven niet los gemaild of overgetypt te worden.',
			result:
				'In elk kwartaal van 2026 is OSO onderhouden en konden scholen en leveranciers op hulp rekenen. Verandert het aanvragen van extra ondersteuning, dan is de dienst daarop aangepast.'
		}
	},
	{
		id: 'activity-22',
		title: 'Nummervoorziening',
		subtitle: 'Beheer en doorontwikkeling van Nummervoorziening',
		themes: ['theme-safety'],
		roles: ['role-developer'],
		partners: [],
		targetGroups: ['po', 'vo', 'leveranciers'],
		texts: {
			introduction:
				'De Nummervoorziening geeft elke leerling een ECKiD, een code die de echte gegevens verbergt. Daardoor gaan er minder persoonsgegevens rond.',
			purposeAndImpact:
				'Wat een leverancier niet weet, kan daar ook niet uitlekken. De opzet slaagt als er ieder jaar ongeveer evenveel nieuwe codes als nieuwe leerlingen zijn.',
			result:
				'Eind 2026 draait de dienst stabiel en is hij prettiger voor ontwikkelaars. De adviezen uit de evaluatie zijn verwerkt en voor Edu-V ligt vast waar een ECKiD aan moet voldoen.'
		}
	},
	{
		id: 'activity-23',
		title: 'Onderwijs serviceregister (OSR)',
		subtitle: 'Beheer en onderhoud van het Onderwijs serviceregister (OSR)',
		themes: ['theme-safety', 'theme-public-control'],
		roles: ['role-developer', 'role-architect'],
		partners: [],
		targetGroups: ['po', 'vo', 'bestuurders', 'leveranciers'],
		texts: {
			introduction:
				'In het OSR legt een bestuur vast welke leverancier namens de school gegevens mag uitwisselen. Leveranciers zetten er hun technische adressen in.',
			purposeAndImpact:
				'Een bestuur ziet op één plek welke toestemmingen het heeft gegeven. Gegevens gaan alleen naar partijen die ze mogen krijgen.',
			result:
				'Eind 2026 is het register bijgewerkt en net zo betrouwbaar als scholen gewend zijn. Vraagt Edu-V erom, dan komt er een overzicht van alle mandaten bij.'
		}
	}
];
