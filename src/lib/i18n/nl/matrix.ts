import type { CoverageRule } from '$lib/plan/coverage';
import { plural } from '../plural';

/** What is left, by rule; `subject` is a number of what the rule is about: "3 thema’s". The names are in small letters. */
type Left = (subject: string, activity: string, ambition: string) => string;
const left: Readonly<Record<Exclude<CoverageRule, 'M1' | 'M2' | 'M3'>, Left>> = {
	M4: (subject) => `${subject} zonder geld`,
	L1: (subject, activity) => `${subject} zonder ${activity}`,
	L2: (subject, activity) => `${subject} met maar één ${activity}`,
	L3: (subject) => `${subject} zonder geld`,
	L4: (subject, activity) => `${subject} zonder ${activity}`,
	L5: (subject, activity, ambition) => `${subject} onder een ${ambition} zonder ${activity}`,
	L6: (subject, _, ambition) => `${subject} zonder ${ambition}`,
	L7: (subject, activity) => `${subject} zonder ${activity}`,
	L8: (subject, _, ambition) => `${subject} van een ${ambition}, nog niet verdeeld`,
	L9: (subject, activity) => `${subject} zonder plek en zonder ${activity}`
};

export const matrix = {
	views: 'Manieren om naar het plan te kijken',
	names: { matrix: 'Matrix', coverage: 'Wat nog mist', onePage: 'Alles op één blad' },
	title: (ambitions: string) => `Thema’s en ${ambitions}`,
	caption: (activities: string, ambition: string) => `${activities} per thema en ${ambition}`,
	theme: 'Thema',
	themes: 'Thema’s',
	show: 'In de cellen',
	shows: { both: 'Aantal en geld', activities: 'Aantal', costs: 'Geld' },
	form: 'Tonen als',
	forms: { table: 'Tabel', chart: 'Grafiek' },
	chart: (caption: string) => `Grafiek: ${caption}. De tabel heeft dezelfde getallen.`,
	largest: (name: string) => `Het grootste deel: ${name}`,
	openPart: 'Een deel van een balk opent de lijst.',
	point: 'Wijs een deel aan, of ga erheen met Tab en de pijltjestoetsen, om te lezen wat het is.',
	noBars: 'Er valt nog niets te tekenen: alle getallen zijn nul.',
	noChart: 'De grafiek kon niet laden. De tabel heeft dezelfde getallen.',
	turn: 'Draai om',
	scroll: 'Tabel, schuif opzij voor meer',
	untagged: 'Zonder thema',
	all: (activities: string) => `Alle ${activities}`,
	undivided: 'Nog niet verdeeld',
	overlap: (activity: string, all: string) =>
		`Een ${activity} met meer thema’s telt bij elk van die thema’s mee, en bij ‘${all}’ één keer. Daarom zijn de thema’s samen niet het totaal.`,
	openCell: 'Een getal opent de lijst.',
	cell: (what: string, row: string, column: string) => `${what}: ${row}, ${column}`,
	open: (name: string) => `Open ${name}`,
	divideCell: (amount: string, name: string) => `${amount} nog niet verdeeld: ${name}`,
	account: 'Waar het geld staat',
	accountParts: {
		activities: (activities: string) => `Bij ${activities}`,
		undivided: (activities: string) => `Nog niet verdeeld over ${activities}`,
		elsewhere: (ambition: string) => `Bij geen enkele ${ambition}: programma’s en losse begrotingsposten`,
		total: 'Alle kosten'
	},
	noThemes: 'Dit plan heeft nog geen thema’s',
	noThemesHelp: (ambitions: string, activities: string) =>
		`In de matrix staan thema’s tegenover ${ambitions}. Kies eerst thema’s en zet ze bij de ${activities}.`,
	chooseThemes: 'Kies thema’s',
	nothing: (activities: string) => `Er zijn nog geen ${activities}`,
	nothingHelp: (ambitions: string, activities: string) =>
		`Zodra er ${ambitions} en ${activities} zijn, zie je hier waar ze bij elkaar komen.`,
	toList: 'Naar de lijst',
	coverageHelp: 'Wat in dit plan wel genoemd is, maar nog leeg of los staat. Elke regel brengt je naar de plek zelf.',
	clearAll: 'Er mist niets: alles wat genoemd is, heeft ook iets.',
	sections: {
		themes: 'Thema’s',
		ambitions: (ambitions: string) => `${ambitions} en doelen`,
		roles: 'Rollen',
		money: 'Geld',
		programmes: 'Programma’s'
	},
	clear: {
		activities: (activity: string) => `Elke ${activity} heeft een thema, een eigenaar, een resultaat en geld.`,
		themes: (activities: string) => `Elk thema heeft ${activities}, en er hoort geld bij.`,
		ambitions: (ambition: string, activity: string) => `Elke ${ambition} heeft een ${activity}.`,
		roles: (activity: string) => `Elke rol staat bij een ${activity}.`,
		money: (ambition: string) => `Er staat bij geen enkele ${ambition} geld dat nog verdeeld kan worden.`,
		programmes: (activity: string) => `Elk programma hoort ergens bij of raakt een ${activity}.`
	},
	goalsNote: (ambition: string, activity: string) =>
		`Een doel hoort bij een ${ambition}, niet bij een ${activity}. Daarom telt hier of er iets onder die ${ambition} staat.`,
	counted: {
		themes: (count: number) => plural(count, 'thema', 'thema’s'),
		goals: (count: number) => plural(count, 'doel', 'doelen'),
		roles: (count: number) => plural(count, 'rol', 'rollen'),
		lines: (count: number) => plural(count, 'begrotingspost', 'begrotingsposten'),
		programmes: (count: number) => plural(count, 'programma', 'programma’s')
	},
	left,
	together: (amount: string) => `samen ${amount}`,
	openInList: 'Open in de lijst',
	choices: 'Wat op het blad staat',
	subtitles: 'Ondertitels',
	results: 'Resultaten',
	amounts: 'Bedragen',
	paper: 'Papier',
	papers: {
		'a3-landscape': 'A3 liggend',
		'a3-portrait': 'A3 staand',
		'a4-landscape': 'A4 liggend',
		'a4-portrait': 'A4 staand'
	},
	goals: 'Doelen',
	programmes: 'Programma’s',
	under: (place: string) => `bij ${place}`,
	touches: (numbers: string) => `raakt ${numbers}`,
	budget: 'Begroting',
	funding: 'Dekking',
	short: 'Er is te weinig dekking',
	over: 'Er is te veel dekking',
	result: (year: number) => `Resultaat ${year}:`,
	onePageEmpty: 'Er is nog niets voor op het blad',
	onePageEmptyHelp: (ambitions: string, activities: string) =>
		`Hier komen de ${ambitions}, ${activities}, programma’s en begroting van het plan, om in één keer te lezen en af te drukken.`
};
