import { plural } from '../plural';

export const importing = {
	title: 'Importeer een jaarplan',
	help: 'Plak de tekst van een jaarplan, of kies een bestand. Je ziet eerst wat Planregie erin vindt. Er wordt niets bewaard tot je op Overnemen klikt.',
	text: 'Tekst van het jaarplan',
	look: 'Bekijk',
	choose: 'Kies een bestand',
	pasted: 'Geplakte tekst',
	busy: 'De tekst wordt gelezen',
	imported: (title: string) => `‘${title}’ is een nieuw plan geworden`,
	errors: {
		empty: 'Er staat nog geen tekst. Plak eerst de tekst van een jaarplan, of kies een bestand.',
		tooLarge: (limit: string) => `Deze tekst is groter dan ${limit}. Plak het jaarplan zonder bijlagen, of in delen.`,
		tookTooLong:
			'Het lezen van deze tekst duurde te lang en is gestopt. Er is niets veranderd. Plak het jaarplan in delen.',
		nothingFound:
			'In deze tekst vond Planregie geen ambities, activiteiten, begroting of hoofdstukken. Controleer of de hele tekst is geplakt, met de koppen erbij. Je kunt ook met een leeg plan beginnen.'
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
	treeHelp:
		'Klopt er iets niet? Met de knop naast een regel voeg je samen, splits en verplaats je, of haal je iets weg.',
	labels: {
		title: 'Welke woorden gebruikt dit document?',
		help: 'Aan deze woorden herkent Planregie wat wat is. Gebruikt dit document een ander woord, vul dat dan in. Zet een komma tussen twee woorden.',
		startsAgain: 'Wat je hieronder al hebt veranderd, begint dan opnieuw.',
		read: 'Lees opnieuw',
		nothingFound: 'Misschien gebruikt dit document andere woorden. Vul hieronder in hoe het hier heet.',
		fields: {
			activity: 'Een activiteit heet hier',
			ambition: 'Een ambitie heet hier',
			goals: 'Boven de doelen staat hier',
			result: 'Een resultaat heet hier',
			purposeAndImpact: 'Doel en impact heet hier',
			programme: 'Een programma heet hier'
		},
		numbered: (word: string, count: number) => `‘${word}’ staat ${count} keer voor een nummer`,
		lone: (word: string, count: number) => `‘${word}’ staat ${count} keer boven een tekst`,
		readAgain: (activities: string, ambitions: string) => `Opnieuw gelezen: ${activities} en ${ambitions}.`,
		kept: (organisation: string) => `Gelezen met de woorden die je de vorige keer voor ${organisation} hebt gekozen.`,
		keptFor: (organisation: string) => `Voor ${organisation} heb je eerder andere woorden gekozen.`,
		useKept: 'Gebruik die woorden',
		useUsual: 'Gebruik de gewone woorden'
	},
	actions: {
		rename: 'Wijzig de titel',
		moveTo: (ambition: string) => `Naar een andere ${ambition}`,
		mergeBefore: 'Voeg samen met de vorige',
		mergeAfter: 'Voeg samen met de volgende',
		mergeWith: 'Voeg samen met een andere',
		split: 'Splits in tweeën',
		become: (kind: string) => `Maak er een ${kind} van`,
		drop: 'Haal weg (gaat naar ‘Niet geplaatst’)'
	},
	programme: 'programma',
	steps: {
		merge: (title: string) => `samenvoegen van ‘${title}’`,
		split: (title: string) => `splitsen van ‘${title}’`,
		move: (title: string) => `verplaatsen van ‘${title}’`,
		drop: (title: string) => `weghalen van ‘${title}’`,
		rename: (title: string) => `titel van ‘${title}’`,
		become: (title: string) => `‘${title}’ van soort veranderen`
	},
	undo: (step: string) => `Maak ongedaan: ${step}`,
	done: (step: string) => `Gedaan: ${step}`,
	undone: (step: string) => `Ongedaan gemaakt: ${step}`,
	ask: {
		rename: 'Wijzig de titel',
		newTitle: 'Titel',
		moveTo: (title: string) => `Waar hoort ‘${title}’ bij?`,
		nowhere: (ambition: string) => `Geen ${ambition}`,
		move: 'Verplaats',
		mergeWith: (title: string) => `Waarmee voeg je ‘${title}’ samen?`,
		mergeHelp: 'De tekst komt onder die van de andere te staan.',
		merge: 'Voeg samen',
		split: (title: string) => `Waar splits je ‘${title}’?`,
		splitHelp: (activity: string) =>
			`Kies de alinea waar de nieuwe ${activity} begint. Een korte alinea wordt de titel.`,
		splitHere: 'Splits',
		nothingToSplit: 'Er staat nog geen tekst om te splitsen.'
	},
	words: (count: number) => plural(count, 'woord', 'woorden'),
	noText: 'geen tekst',
	filled: 'wordt gevuld uit het plan',
	document: 'Opbouw van het document',
	parts: (count: number) => plural(count, 'onderdeel', 'onderdelen'),
	goals: (count: number) => plural(count, 'doel', 'doelen'),
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
	paragraph: (line: number) => `Alinea ${line}`,
	forAll: (count: number) => `Kies voor alle ${count} tegelijk`,
	alsoForOthers: (count: number) =>
		count === 1 ? 'Ook gekozen voor de andere.' : `Ook gekozen voor de ${count} andere.`,
	onlyThis: 'Alleen deze',
	choiceForAll: {
		none: 'Ken nog niets toe',
		all: 'Zoals gedrukt',
		joined: 'Aan elkaar',
		hyphen: 'Met een streepje',
		space: 'Los van elkaar',
		other: 'Overige kosten',
		personnel: 'Personele kosten',
		own: 'Reken zelf, bewaar wat gedrukt is ernaast',
		forget: 'Reken zelf, vergeet wat gedrukt is',
		chapter: 'Uit het hoofdstuk',
		table: 'Uit de tabel',
		correct: 'Verbeter',
		leave: 'Laat staan',
		numbers: 'Volg de nummers',
		source: 'Volg de bron',
		name: 'Zoals het op andere plekken heet',
		printed: 'Zoals het er staat',
		set: 'Neem over'
	},
	kinds: {
		labelStrip: 'Gedrukte thema’s',
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
		labelStripDiffers: (activities: number) =>
			`Bij ${plural(activities, 'activiteit', 'activiteiten')} staan thema’s gedrukt, en niet overal dezelfde. Horen die bij de activiteit?`,
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
