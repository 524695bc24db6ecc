import type { WithTexts } from './with-texts';

export const THEMES: readonly WithTexts<'themes'>[] = [
	{
		id: 'theme-flexibility',
		name: 'Flexibilisering',
		shortName: 'Flexibilisering',
		letter: 'F',
		colour: '#2f5fd0',
		texts: {
			goal: 'Schoolleiders en bestuurders weten welke vorm van flexibel onderwijs bij hun school past. Ze weten ook welke stap nu aan de beurt is.'
		}
	},
	{
		id: 'theme-ai',
		name: 'AI',
		shortName: 'AI',
		letter: 'AI',
		colour: '#8a3ab9',
		texts: {
			goal: 'Scholen leren samen wat AI kan en kiezen bewust waar ze het wel en niet gebruiken. Publieke waarden geven daarbij de doorslag.'
		}
	},
	{
		id: 'theme-safety',
		name: 'Digitale veiligheid en weerbaarheid',
		shortName: 'Digitale veiligheid',
		letter: 'V',
		colour: '#ad500a',
		texts: {
			goal: 'Digitale veiligheid hoort bij het gewone werk van iedere school in po en vo. Onze kennis, hulpmiddelen en diensten maken dat haalbaar.'
		}
	},
	{
		id: 'theme-public-control',
		name: 'Publieke regie',
		shortName: 'Publieke regie',
		letter: 'R',
		colour: '#0b6b52',
		texts: {
			goal: 'Scholen beslissen zelf over hun digitale middelen en hebben echt iets te kiezen. De prijs, privacy en andere publieke waarden tellen mee.'
		}
	}
];
