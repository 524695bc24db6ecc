import { plural } from '../plural';

export const spreadsheet = {
	title: 'Spreadsheet',
	help: 'Laat anderen het plan invullen in Excel of LibreOffice. Als het bestand terugkomt, kies je zelf welke wijzigingen je overneemt.',
	fileLink: 'Als spreadsheet, heen en terug',

	download: {
		save: 'Bewaar als spreadsheet (.xlsx)',
		title: 'Download',
		help: 'In elke rij staat een id. Daarmee weet Planregie later bij welke rij een wijziging hoort.',
		xlsx: 'Excel (.xlsx)',
		ods: 'LibreOffice (.ods)',
		csv: (table: string) => `${table} (.csv)`,
		csvMenu: 'Download een tabel als .csv',
		csvHelp: 'Een .csv heeft maar één tabel. Kies die vorm alleen als een ander programma erom vraagt.'
	},
	back: {
		title: 'Terug in het plan',
		help: 'Kies het bestand dat je terugkreeg, of laat het op dit scherm los. Er verandert niets tot je kiest wat je overneemt.',
		choose: 'Kies een bestand',
		other: 'Kies een ander bestand',
		noSheet: (name: string) => `‘${name}’ is geen spreadsheet. Kies een bestand dat eindigt op .xlsx, .ods of .csv.`,
		tooManyRows: (limit: string) => `Er staan meer dan ${limit} rijen in. Verdeel ze over meer bestanden.`
	},

	columns: {
		title: 'Kolommen',
		help: 'Zeg bij elke kolom wat erin staat.',
		check: 'Controleer de kolommen',
		sheetName: (name: string) => name || 'Tabel',
		rows: 'Wat is een rij?',
		rowTypes: {
			activities: (level: string) => `Eén ${level.toLowerCase()}`,
			budget: 'Eén begrotingspost',
			funding: 'Eén bron van dekking',
			none: 'Niet overnemen'
		},
		headRow: 'Rij met kolomnamen',
		noHead: 'Geen',
		column: (letters: string, head: string) => (head === '' ? `Kolom ${letters}` : `Kolom ${letters}: ${head}`),
		preview: (name: string) => `Eerste rijen van ${name || 'de tabel'}`,
		skip: 'Overslaan',
		newTheme: (name: string) => `Nieuw thema: ${name}`,
		noTitle: 'Geen kolom is gekozen als naam van een rij. Zonder die kolom wordt niets gevonden.'
	},

	changes: {
		title: (count: number) => plural(count, 'wijziging gevonden', 'wijzigingen gevonden'),
		none: 'Geen wijzigingen',
		noneHelp: 'In dit bestand staat hetzelfde als in het plan.',
		help: 'Links wat er nu staat, rechts wat in het bestand staat. Kies wat je overneemt.',
		all: 'Kies alles',
		nothing: 'Kies niets',
		allOf: (name: string) => `Alle wijzigingen van ${name}`,
		chosen: (chosen: number, all: number) => `${chosen} van ${all} gekozen`,
		take: (count: number) => (count === 1 ? 'Neem 1 wijziging over' : `Neem ${count} wijzigingen over`),
		taken: (count: number) => `${plural(count, 'wijziging', 'wijzigingen')} overgenomen`,
		takenHelp: 'Het was één stap. Met Maak ongedaan staat alles weer zoals het was.',
		left: (count: number) => `${plural(count, 'wijziging is', 'wijzigingen zijn')} niet overgenomen.`,
		now: 'Nu',
		inFile: 'In het bestand',
		nothingThere: 'Niets',
		changedHere: 'Hier intussen ook gewijzigd',
		kept: (count: number) =>
			count === 1
				? 'Eén waarde is hier gewijzigd nadat het bestand is gemaakt, en in het bestand niet. Die blijft zoals die hier is.'
				: `${count} waarden zijn hier gewijzigd nadat het bestand is gemaakt, en in het bestand niet. Die blijven zoals ze hier zijn.`,
		unchecked: (count: number) =>
			count === 1
				? 'Van één rij weet Planregie niet wat er stond toen het bestand werd gemaakt. Let op of daar iets terug zou gaan naar vroeger.'
				: `Van ${count} rijen weet Planregie niet wat er stond toen het bestand werd gemaakt. Let op of daar iets terug zou gaan naar vroeger.`,
		addition: 'Nieuw',
		removal: 'Staat niet in het bestand: naar de prullenbak',
		removalHelp: 'Dit kan ook later in het plan zijn gekomen.',
		row: (row: number) => `rij ${row}`,
		showRest: (count: number) => `Toon de andere ${count}`,
		readOnly: 'Dit plan kun je alleen lezen.',
		groups: { budgetLines: 'Begroting', funding: 'Dekking' }
	},

	unknown: {
		title: 'Namen die het plan nog niet kent',
		kinds: {
			themes: 'Thema',
			people: 'Persoon',
			partners: 'Partner',
			roles: 'Rol',
			budgetHeadings: 'Kop',
			entities: 'Gaat over'
		},
		cells: (count: number) => plural(count, 'keer', 'keer'),
		make: 'Maak nieuw',
		leave: 'Laat weg',
		choose: (name: string) => `Wat is ${name}?`
	},

	problems: {
		title: (count: number) =>
			plural(count, 'rij of cel kan niet worden overgenomen', 'rijen of cellen kunnen niet worden overgenomen'),
		more: (count: number) => `En nog ${count}.`,
		unknownId: (id: string) => `Het plan kent het id ‘${id}’ niet.`,
		inBin: 'Wat bij dit id hoort, staat in de prullenbak. Zet het eerst terug.',
		twice: (first: number) => `Dit id staat ook op rij ${first}. Maak het id leeg om er een nieuwe rij van te maken.`,
		noTitle: 'Deze rij heeft geen naam.',
		totalRow: 'Deze rij lijkt een optelling. Planregie rekent sommen zelf uit.',
		notAnAmount: (value: string) => `‘${value}’ is geen bedrag.`,
		tooLarge: (value: string) => `‘${value}’ is een te groot bedrag.`,
		tooPrecise: (value: string) => `‘${value}’ heeft meer dan twee cijfers achter de komma.`,
		notAChoice: (value: string) => `‘${value}’ kan hier niet worden gekozen.`
	},

	otherPlan: {
		title: 'Dit bestand hoort niet bij dit plan',
		noIds: 'In dit bestand staan geen id’s. Planregie weet daarom niet bij welke rij iets hoort.',
		unknownIds: 'Het plan kent geen van de id’s in dit bestand.',
		help: 'Maak er een nieuw plan van, of voeg toe wat erin staat. Staan de kolommen niet goed? Kies ze hierboven.',
		asNew: 'Maak er een nieuw plan van',
		addAll: 'Voeg de rijen toe aan dit plan'
	},

	newPlan: {
		ownFile:
			'Dit bestand komt uit een plan van Planregie. Wil je het terugzetten in dat plan? Open dat plan, ga naar Instellingen, Spreadsheet, en kies het bestand daar.',
		title: 'Een plan uit een spreadsheet',
		help: 'Kies wat er in de kolommen staat. Er is nog niets bewaard.',
		found: 'Dit komt in het plan',
		nothing: 'Er is nog niets gevonden. Kies welke kolom de naam van een rij is.',
		problems: 'Gaat mee als ‘Niet geplaatst’'
	},

	/** What is written in the file itself. */
	file: {
		heads: {
			id: 'Id (niet wijzigen)',
			check: 'Controle (niet wijzigen)',
			number: 'Nummer',
			total: 'Totaal',
			title: 'Titel',
			subtitle: 'Ondertitel',
			themes: 'Thema’s',
			owner: 'Eigenaar',
			roles: 'Rollen',
			partners: 'Partners',
			targetGroups: 'Doelgroepen',
			state: 'Status',
			introduction: 'Inleiding',
			purposeAndImpact: 'Doel en impact',
			result: 'Resultaat',
			heading: 'Kop',
			label: 'Post',
			entity: 'Gaat over',
			personnel: 'Personele kosten',
			other: 'Overige kosten',
			explanation: 'Toelichting',
			fundingKind: 'Soort dekking',
			amount: 'Bedrag'
		},
		theme: (name: string) => `Thema: ${name}`,
		sheets: { budget: 'Begroting', funding: 'Dekking', help: 'Uitleg' },
		tooLong: '(Deze tekst is te lang voor een cel. Hij staat alleen in Planregie.)',
		choices: 'Keuzes',
		place: (sheet: string, row: number) => (sheet === '' ? `Rij ${row}` : `${sheet}, rij ${row}`),
		helpLines: (title: string, activities: string) => [
			`Dit bestand komt uit Planregie: ${title}.`,
			'Vul in wat je wilt en stuur het bestand terug. In Planregie kiest iemand welke wijzigingen worden overgenomen.',
			'Verander niets in de kolommen Id en Controle. Daarmee vindt Planregie de rij terug.',
			`Een nieuwe rij maak je onderaan, zonder id. Dat kan in ${activities}, Begroting en Dekking.`,
			'Een rij die je weghaalt, verdwijnt niet vanzelf uit het plan: ook dat is een keuze.',
			'Nummer en Totaal rekent Planregie zelf uit.',
			'Een x in de kolom van een thema betekent dat het thema erbij hoort.',
			'Meer namen in één cel zet je achter elkaar met een puntkomma ertussen.',
			'In een lange tekst begint elke regel een nieuwe alinea. Een tekst die je niet verandert, houdt zijn opmaak.',
			'Bedragen zijn in euro’s.'
		]
	}
};
