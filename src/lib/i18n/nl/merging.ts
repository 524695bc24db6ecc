import { plural } from '../plural';

/** Plan files that are opened: what they change, or why they are refused. */
export const merging = {
	opened: (title: string) => `‘${title}’ is geopend en staat nu op dit apparaat`,
	fromBin: (title: string) => `‘${title}’ stond in de prullenbak en is teruggezet`,
	merging: (name: string) => `‘${name}’ wordt samengevoegd met dit plan`,
	title: (count: number) => plural(count, 'wijziging', 'wijzigingen'),
	file: (name: string) => `Uit ‘${name}’`,
	help: 'Dit is samengevoegd met je plan. Je kunt het in één keer ongedaan maken.',
	undo: 'Maak ongedaan',
	undone: 'De samenvoeging is ongedaan gemaakt. Hieronder staat wat het bestand had gewijzigd.',
	redo: 'Voeg toch samen',
	later: 'Daarna is er meer gebeurd. Met Ctrl Z ga je stap voor stap terug, ook tot voor de samenvoeging.',
	nothingNew: 'Dit bestand brengt niets nieuws',
	nothingNewHelp: (name: string) => `Alles uit ‘${name}’ staat al in dit plan. Er is niets veranderd.`,
	/** Everything in it is known, and stands otherwise in the plan. */
	differs: (count: number) =>
		`Er is niets veranderd. Op ${plural(count, 'plek', 'plekken')} staat in het bestand iets anders dan in dit plan: dat is hier later veranderd of ongedaan gemaakt.`,
	take: 'Neem over uit het bestand',
	nothingYet: 'Hier zie je wat een planbestand verandert',
	nothingYetHelp:
		'Open een planbestand (.planregie) van dit plan, bijvoorbeeld dat van een collega. Wat daarin nieuw is, komt erbij. Je kunt dat in één keer ongedaan maken.',
	choose: 'Kies een planbestand',
	failed: 'Het bestand is niet samengevoegd',
	showRest: (count: number) => `Toon de andere ${count}`,
	toPlan: 'Naar het plan',
	/** What stood and what came, or the plan and a file that is not taken over. */
	sides: {
		merged: {
			before: 'Was',
			after: 'Is nu',
			types: { added: 'Nieuw', changed: 'Gewijzigd', removed: 'Verwijderd', restored: 'Teruggezet' }
		},
		offered: {
			before: 'In dit plan',
			after: 'In het bestand',
			types: {
				added: 'Alleen in het bestand',
				changed: 'Anders',
				removed: 'In het bestand verwijderd',
				restored: 'In dit plan verwijderd'
			}
		}
	},
	empty: 'Leeg',
	moved: 'Staat op een andere plaats',
	changed: 'Gewijzigd',
	yes: 'Ja',
	no: 'Nee',
	unnamed: 'Zonder naam',

	kinds: {
		meta: 'Het plan zelf',
		themes: 'Thema’s',
		goals: 'Doelen',
		programmes: 'Programma’s',
		people: 'Personen',
		partners: 'Partners',
		parts: 'Hoofdstukken',
		budgetHeadings: 'Koppen van de begroting',
		budgetLines: 'Begrotingsposten',
		funding: 'Dekking'
	},
	line: (name: string) => `Begrotingspost ${name}`,
	/** Values and texts, by their name in the plan. */
	fields: {
		title: 'Titel',
		shortTitle: 'Korte titel',
		subtitle: 'Ondertitel',
		name: 'Naam',
		shortName: 'Korte naam',
		letter: 'Letter',
		colour: 'Kleur',
		owner: 'Eigenaar',
		state: 'Status',
		themes: 'Thema’s',
		roles: 'Rollen',
		partners: 'Partners',
		targetGroups: 'Doelgroepen',
		activities: 'Raakt aan',
		funder: 'Financier',
		lead: 'Penvoerder',
		share: 'Eigen aandeel in %',
		place: 'Staat bij',
		initials: 'Initialen',
		function: 'Functie',
		kind: 'Soort',
		level: 'Niveau van de kop',
		parent: 'Staat onder',
		shown: 'Zichtbaar in het document',
		heading: 'Kop',
		entity: 'Gaat over',
		label: 'Naam',
		goal: 'Doel van het thema',
		introduction: 'Inleiding',
		contribution: 'Onze bijdrage',
		purposeAndImpact: 'Doel en impact',
		result: 'Resultaat',
		text: 'Tekst',
		before: 'Tekst ervoor',
		after: 'Tekst erna',
		explanation: 'Toelichting',
		year: 'Jaar',
		organisation: 'Organisatie',
		language: 'Taal van het plan',
		levels: 'Namen van de niveaus',
		norm: 'Toegestane afwijking in %',
		ceiling: 'Plafond',
		varianceConvention: 'Teken van een verschil',
		source: 'Herkomst',
		printed: 'Gedrukte bedragen',
		schema: 'Vorm van het document'
	},
	phases: {
		original: 'Begroting',
		revised: 'Gewijzigde begroting',
		realised: 'Realisatie',
		forecast: 'Prognose',
		'realised.q1': 'Realisatie 1e kwartaal',
		'realised.q2': 'Realisatie 2e kwartaal',
		'realised.q3': 'Realisatie 3e kwartaal',
		'realised.q4': 'Realisatie 4e kwartaal'
	},
	costs: { personnel: 'personeel', other: 'overig' },

	errors: {
		empty: (name: string) => `In ‘${name}’ staat niets. Er is niets veranderd. Controleer of dit het goede bestand is.`,
		unreadable: (name: string) => `‘${name}’ kan niet worden gelezen. Er is niets veranderd.`,
		notAPlanFile: (name: string) =>
			`‘${name}’ is geen planbestand van Planregie. Er is niets veranderd. Controleer of dit het goede bestand is.`,
		damaged: (name: string) =>
			`‘${name}’ is beschadigd of niet compleet. Er is niets veranderd. Vraag de afzender het plan opnieuw te bewaren, of gebruik een andere kopie.`,
		tooLarge: (name: string, limit: string) =>
			`‘${name}’ is te groot voor een jaarplan: meer dan ${limit}, of er staat veel meer in dan iemand schrijft. Er is niets veranderd.`,
		notAPlan: (name: string, path: string) =>
			`In ‘${name}’ staat geen plan dat Planregie kent${path === '' ? '' : ` (het gaat mis bij ${path})`}. Er is niets veranderd.`,
		newer: (name: string) =>
			`‘${name}’ is gemaakt met een nieuwere versie van Planregie. Er is niets veranderd. Werk Planregie bij en open het bestand opnieuw.`,
		newerHere: (name: string) =>
			`‘${name}’ hoort bij een plan dat al op dit apparaat staat. Een van de twee is gemaakt met een nieuwere versie van Planregie, dus ze zijn niet samengevoegd. Er is niets veranderd. Werk Planregie bij en open het bestand opnieuw.`,
		otherPlan: (name: string) =>
			`‘${name}’ is een ander plan dat hetzelfde nummer draagt. Het kan niet met dit plan worden samengevoegd. Er is niets veranderd.`,
		tookTooLong: (name: string) => `Het lezen van ‘${name}’ duurde te lang en is gestopt. Er is niets veranderd.`,
		stopped: (name: string) => `Het lezen van ‘${name}’ is gestopt. Er is niets veranderd.`,
		readerMissing: (name: string) =>
			`Het deel van Planregie dat ‘${name}’ leest, staat nog niet op dit apparaat. Er is niets veranderd. Maak verbinding met internet en probeer het opnieuw.`
	}
};
