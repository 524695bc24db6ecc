import { plural } from '../plural';

export const files = {
	textHelp:
		'Plak vanuit Word, een pdf of een webpagina. Koppen, lijsten en tabellen uit Word en van een webpagina blijven herkenbaar.',
	dropHint: 'Je kunt een bestand op elke plek in het scherm loslaten: Word, pdf, Markdown, tekst, spreadsheet of plan.',
	drop: 'Laat het bestand hier los',
	dropHelp:
		'Een document of spreadsheet (.docx, .pdf, .md, .txt, .xlsx, .ods, .csv) bekijk je eerst. Een planbestand (.planregie) wordt geopend, of samengevoegd als het plan hier al is. Een plan als .json wordt een nieuw plan.',
	reading: (name: string) => `‘${name}’ wordt gelezen`,
	stop: 'Stop',
	stopped: (name: string) => `Het lezen van ‘${name}’ is gestopt. Er is niets veranderd.`,
	structure: {
		pasted: (what: string) => `Geplakt met ${what}.`,
		fromFile: (what: string) => `Gelezen met ${what}.`,
		/** After it was pasted or read, before it is changed by hand. */
		ifChanged: 'Pas je de tekst hieronder aan, dan leest Planregie gewone tekst, zonder deze opmaak.',
		lost: 'Je hebt de tekst aangepast. Planregie leest nu gewone tekst, zonder de koppen en tabellen van het origineel.',
		restore: 'Zet terug',
		headings: 'koppen',
		lists: 'lijsten',
		tables: (count: number) => plural(count, 'tabel', 'tabellen'),
		and: ' en '
	},
	errors: {
		oneAtATime: (count: number) => `Dit zijn ${plural(count, 'bestand', 'bestanden')}. Kies er één tegelijk.`,
		unreadable: (name: string) => `‘${name}’ kan niet worden gelezen. Er is niets veranderd.`,
		tooLarge: (name: string, limit: string) =>
			`‘${name}’ is groter dan ${limit}. Er is niets veranderd. Bewaar het zonder foto’s of bijlagen en probeer het opnieuw.`,
		empty: (name: string) => `In ‘${name}’ staat niets. Er is niets veranderd. Controleer of dit het goede bestand is.`,
		damaged: (name: string) =>
			`‘${name}’ is beschadigd of niet compleet. Er is niets veranderd. Open het in het programma waarin het is gemaakt, bewaar het opnieuw en probeer het nog eens.`,
		locked: (name: string) =>
			`‘${name}’ is beveiligd met een wachtwoord. Er is niets veranderd. Bewaar het zonder wachtwoord en probeer het opnieuw.`,
		unpacksTooLarge: (name: string) =>
			`‘${name}’ is uitgepakt veel te groot voor een jaarplan. Planregie is gestopt met lezen en er is niets veranderd. Vertrouw je het bestand, kopieer dan de tekst en plak die.`,
		noText: (name: string) =>
			`In ‘${name}’ staat geen tekst, alleen plaatjes, zoals bij een scan. Er is niets veranderd. Maak met een scanprogramma een pdf met tekst, of gebruik het document waaruit de pdf is gemaakt.`,
		tookTooLong: (name: string) =>
			`Het lezen van ‘${name}’ duurde te lang en is gestopt. Er is niets veranderd. Kopieer de tekst uit het document en plak die.`,
		readerMissing: (name: string) =>
			`Het deel van Planregie dat ‘${name}’ leest, staat nog niet op dit apparaat. Er is niets veranderd. Maak verbinding met internet en probeer het opnieuw.`,
		unknown: (name: string) =>
			`‘${name}’ kan Planregie niet lezen. Er is niets veranderd. Kies een document (.docx, .pdf, .md of .txt), een spreadsheet (.xlsx, .ods of .csv) of een plan (.planregie of .json).`,
		otherDocument: (name: string, form: string) =>
			`‘${name}’ is ${form}. Planregie kan dat niet lezen en er is niets veranderd. Open het bestand en bewaar het als Word-document (.docx).`,
		otherSheet: (name: string, form: string) =>
			`‘${name}’ is ${form}. Planregie kan dat niet lezen en er is niets veranderd. Open het bestand en bewaar het als .xlsx.`,
		otherKind: (name: string, form: string) =>
			`‘${name}’ kan Planregie niet lezen: het is ${form}. Er is niets veranderd. Kies een document, een spreadsheet of een plan.`,
		notAsNamed: (name: string, ending: string, content: string) =>
			`‘${name}’ eindigt op .${ending}, maar het is ${content}. Er is niets veranderd. Controleer of dit het goede bestand is en geef het de juiste naam.`,
		notJson: (name: string) => `‘${name}’ is beschadigd of geen JSON-bestand. Er is niets veranderd.`,
		notAPlan: (name: string, path: string) =>
			`‘${name}’ is geen plan dat Planregie kent${path === '' ? '' : ` (het gaat mis bij ${path})`}. Er is niets veranderd.`,
		newer: (name: string) =>
			`‘${name}’ is gemaakt met een nieuwere versie van Planregie. Werk Planregie bij en probeer het opnieuw. Er is niets veranderd.`
	},
	/** What a file is, after "is". */
	kinds: {
		docx: 'een Word-document',
		pdf: 'een pdf',
		xlsx: 'een spreadsheet (.xlsx)',
		ods: 'een spreadsheet (.ods)',
		text: 'een gewone tekst',
		doc: 'een oud Word-document (.doc)',
		odt: 'een document van LibreOffice (.odt)',
		rtf: 'een RTF-document',
		pages: 'een document van Pages',
		xls: 'een oude spreadsheet (.xls)',
		numbers: 'een spreadsheet van Numbers',
		slides: 'een presentatie',
		image: 'een plaatje',
		zip: 'een zip-bestand'
	}
};
