import { plural } from '../plural';

export const importing = {
	title: 'Importeer een jaarplan',
	help: 'Plak de tekst van een jaarplan, of kies een bestand. Je ziet eerst wat Planregie erin vindt. Er wordt niets bewaard tot je op Overnemen klikt.',
	text: 'Tekst van het jaarplan',
	textHelp: 'Open het document (bijvoorbeeld de PDF), kies alles, kopieer en plak het hier.',
	look: 'Bekijk',
	choose: 'Kies een bestand',
	pasted: 'Geplakte tekst',
	busy: 'De tekst wordt gelezen',
	drop: 'Laat het bestand hier los',
	dropHelp: 'Een tekst (.txt) bekijk je eerst, een plan (.json) wordt een nieuw plan.',
	dropHint: 'Je kunt een bestand (.txt of .json) op elke plek in het scherm loslaten.',
	imported: (title: string) => `‘${title}’ is een nieuw plan geworden`,
	errors: {
		empty: 'Er staat nog geen tekst. Plak eerst de tekst van een jaarplan, of kies een bestand.',
		tooLarge: (limit: string) => `Deze tekst is groter dan ${limit}. Plak het jaarplan zonder bijlagen, of in delen.`,
		nothingFound:
			'In deze tekst vond Planregie geen ambities, activiteiten, begroting of hoofdstukken. Controleer of de hele tekst is geplakt, met de koppen erbij. Je kunt ook met een leeg plan beginnen.'
	},
	fileErrors: {
		otherKind: (name: string) =>
			`‘${name}’ kan Planregie niet lezen. Kies een tekst (.txt) of een plan uit Planregie (.json). Er is niets veranderd.`,
		oneAtATime: (count: number) => `Dit zijn ${plural(count, 'bestand', 'bestanden')}. Kies er één tegelijk.`,
		unreadable: (name: string) => `‘${name}’ kan niet worden gelezen. Er is niets veranderd.`,
		notText: (name: string) =>
			`In ‘${name}’ staat geen gewone tekst. Bewaar het document als .txt en probeer het opnieuw.`,
		tooLarge: (name: string, limit: string) => `‘${name}’ is groter dan ${limit}. Er is niets veranderd.`,
		notJson: (name: string) => `‘${name}’ is beschadigd of geen JSON-bestand. Er is niets veranderd.`,
		notAPlan: (name: string, path: string) =>
			`‘${name}’ is geen plan dat Planregie kent${path === '' ? '' : ` (het gaat mis bij ${path})`}. Er is niets veranderd.`,
		newer: (name: string) =>
			`‘${name}’ is gemaakt met een nieuwere versie van Planregie. Werk Planregie bij en probeer het opnieuw. Er is niets veranderd.`
	},
	preview: 'Dit is gevonden',
	previewHelp: 'Er is nog niets bewaard. Kijk of het klopt, kies bij de twijfels wat je wilt en neem het plan over.',
	take: 'Overnemen',
	taken: (title: string) => `‘${title}’ is overgenomen als nieuw plan`,
	organisation: 'Organisatie',
	found: {
		themes: 'Thema’s',
		ambitions: 'Ambities',
		goals: 'Doelen',
		activities: 'Activiteiten',
		programmes: 'Programma’s',
		chapters: 'Hoofdstukken',
		budgetLines: 'Begrotingsposten',
		funding: 'Dekking'
	},
	share: (share: string, total: string) => `${share} van de ${total} woorden heeft een plek.`,
	shareAll: (total: string) => `Alle ${total} woorden hebben een plek.`,
	unplacedRest: 'De rest staat straks in ‘Niet geplaatst’.',
	unplaced: 'Niet geplaatst',
	unplacedHelp: 'Voor deze woorden is geen plek gevonden. Ze gaan mee, zodat niets verloren raakt.',
	tree: 'Wat er in het plan komt',
	words: (count: number) => plural(count, 'woord', 'woorden'),
	noText: 'geen tekst',
	filled: 'wordt gevuld uit het plan',
	document: 'Opbouw van het document',
	parts: (count: number) => plural(count, 'onderdeel', 'onderdelen'),
	goals: (count: number) => plural(count, 'doel', 'doelen'),
	activities: (count: number) => plural(count, 'activiteit', 'activiteiten'),
	texts: {
		goal: 'Doel',
		introduction: 'Inleiding',
		contribution: 'Onze bijdrage',
		purposeAndImpact: 'Doel en impact',
		result: 'Resultaat',
		text: 'Tekst',
		before: 'Tekst ervoor',
		after: 'Tekst erna',
		explanation: 'Toelichting'
	},
	touches: (titles: string) => `Raakt aan: ${titles}`,
	standsAt: (title: string) => `Staat bij: ${title}`,
	budget: 'Begroting',
	budgetItem: 'Onderdeel',
	personnel: 'Personele kosten',
	other: 'Overige kosten',
	total: 'Totaal',
	fundingTotal: 'Dekking',
	noHeading: 'Zonder kop',
	doubts: (count: number) => plural(count, 'twijfel', 'twijfels'),
	noDoubts: 'Geen twijfels',
	noDoubtsHelp: 'Planregie heeft niets gevonden waarover je hoeft te kiezen.',
	doubtsHelp: 'Bij elke twijfel is al gekozen wat het meest waarschijnlijk is.',
	morePlaces: (count: number) => `Nog ${plural(count, 'plek', 'plekken')}`,
	line: (line: number) => `Regel ${line}`,
	kinds: {
		labelStrip: 'Thema’s die overal gedrukt staan',
		joinedWord: 'Woorden over twee regels',
		singleAmount: 'Bedragen zonder kolom',
		printedSum: 'Sommen die niet kloppen',
		wording: 'Twee formuleringen',
		reference: 'Verwijzingen',
		chapterOrder: 'Volgorde van hoofdstukken',
		spelling: 'Schrijfwijze',
		ceiling: 'Plafond'
	},
	doubt: {
		labelStrip: (activities: number, themes: number) =>
			`Bij ${plural(activities, 'activiteit', 'activiteiten')} staan alle ${themes} thema’s gedrukt. Dat is waarschijnlijk opmaak, en geen keuze per activiteit.`,
		joinedWord: (left: string, right: string) => `Een regel eindigt op ‘${left}’ en de volgende begint met ‘${right}’.`,
		singleAmount: (label: string, amount: string) =>
			`Bij ‘${label}’ staat één bedrag: ${amount}. In welke kolom hoort het?`,
		printedSum: (label: string, column: string, printed: string, computed: string) =>
			`De gedrukte som van ‘${label}’ (${column.toLowerCase()}) is ${printed}. De begrotingsposten tellen op tot ${computed}.`,
		wordingGoal: 'Dit doel staat twee keer in het document, met andere woorden.',
		wordingAmbition: 'Deze ambitie staat twee keer in het document, met andere woorden.',
		reference: (printed: string, corrected: string, titles: string) =>
			`Hier staat een verwijzing naar ${printed}. Waarschijnlijk is ${corrected} bedoeld (${titles}).`,
		chapterOrder: (title: string) => `‘${title}’ staat op een andere plek dan het nummer zegt.`,
		spelling: (printed: string, name: string) => `Hier staat ‘${printed}’. Op andere plekken heet het ‘${name}’.`,
		ceiling: (amount: string, from: string, to: string) =>
			from === to
				? `De tekst noemt een plafond van ${amount} voor ${from}.`
				: `De tekst noemt een plafond van ${amount} voor ${from} tot en met ${to}.`
	},
	choice: {
		labelStripNone: 'Ken nog geen thema’s toe',
		labelStripAll: 'Ken de thema’s toe zoals ze gedrukt staan',
		word: (word: string) => `‘${word}’`,
		singleOther: 'Overige kosten',
		singlePersonnel: 'Personele kosten',
		printedOwn: (computed: string, printed: string) => `Reken met ${computed} en bewaar ${printed} ernaast`,
		printedForget: (computed: string) => `Reken met ${computed} en vergeet de gedrukte som`,
		wordingChapter: (text: string) => `Uit het hoofdstuk: ${text}`,
		wordingTable: (text: string) => `Uit de tabel: ${text}`,
		referenceCorrect: (corrected: string) => `Verander in ${corrected}`,
		referenceLeave: (printed: string) => `Laat ${printed} staan`,
		orderNumbers: 'Volg de nummers',
		orderSource: 'Volg de bron',
		spellingName: (name: string) => `Schrijf ‘${name}’`,
		spellingPrinted: (printed: string) => `Laat ‘${printed}’ staan`,
		ceilingSet: 'Neem het plafond over',
		ceilingLeave: 'Neem het plafond niet over'
	}
};
