import type { WithTexts } from './with-texts';

export const AMBITIONS: readonly WithTexts<'ambitions'>[] = [
	{
		id: 'ambition-1',
		title: 'Bestuurlijk commitment versterken op gezamenlijke, sectorbrede inzet om de publieke regie te vergroten',
		shortTitle: 'Bestuurlijk commitment',
		texts: {
			introduction:
				'Publieke regie begint bij bestuurders die digitalisering als hun eigen onderwerp zien. We geven hun kennis van de markt, brengen hen bij elkaar en werken aan afspraken die voor iedereen gelden.'
		}
	},
	{
		id: 'ambition-2',
		title: 'Een goed doordachte, gewogen en beproefde inzet van ICT bij onderwijsontwikkeling',
		shortTitle: 'Doordachte inzet van ICT',
		texts: {
			introduction:
				'Een school kiest beter als ze weet wat werkt en wat ervoor nodig is. Onze adviezen steunen daarom op onderzoek en op ervaring uit de klas.'
		}
	},
	{
		id: 'ambition-3',
		title:
			'Een onverminderd stabiele, veilige en kwalitatief hoogwaardige ICT-basisinfrastructuur en de bijbehorende gelegitimeerde publieke diensten',
		shortTitle: 'ICT-basisinfrastructuur',
		texts: {
			introduction:
				'Achter elke schooldag zitten diensten die gewoon moeten werken. Wij beheren en verbeteren ze in overleg met de mensen die ze gebruiken.'
		}
	}
];

export const GOALS: readonly WithTexts<'goals'>[] = [
	{
		id: 'goal-1-1',
		ambition: 'ambition-1',
		title: 'Versterken van het bestuurlijk commitment op digitalisering',
		texts: {
			contribution:
				'We zetten publieke regie op de agenda van besturen, met kennis en een gedeelde architectuur als onderbouwing.'
		}
	},
	{
		id: 'goal-1-2',
		ambition: 'ambition-1',
		title: 'Sectorbrede inzet en samenwerking op digitalisering',
		texts: { contribution: 'We brengen partijen in de sector samen en zorgen dat zij van elkaar leren.' }
	},
	{
		id: 'goal-2-1',
		ambition: 'ambition-2',
		title: 'Scholen beschikken over een handelingsperspectief voor flexibeler onderwijs',
		texts: { contribution: 'We onderzoeken en proberen uit waar ICT het onderwijs beter of soepeler maakt.' }
	},
	{
		id: 'goal-2-2',
		ambition: 'ambition-2',
		title: 'Scholen beschikken over de informatie en randvoorwaarden voor een doordachte inzet van ICT',
		texts: { contribution: 'We maken goede adviezen en hulpmiddelen die elke school kan gebruiken.' }
	},
	{
		id: 'goal-3-1',
		ambition: 'ambition-3',
		title: 'Scholen worden ontzorgd met landelijke publieke diensten en voorzieningen die voldoen aan publieke waarden',
		texts: { contribution: 'We bouwen en leveren publieke diensten waar het hele onderwijs iets aan heeft.' }
	},
	{
		id: 'goal-3-2',
		ambition: 'ambition-3',
		title: 'Scholen hebben toegang tot diensten en voorzieningen die de veiligheid en continuïteit borgen',
		texts: {
			contribution: 'We onderhouden onze diensten het hele jaar en maken ze klaar voor nieuwe eisen en gevaren.'
		}
	}
];
