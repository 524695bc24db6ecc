/** Working together in a room: who is in it, how people come in, and what is true about the exchange. */
import { plural } from '../plural';

export const room = {
	open: 'Samenwerken',
	title: 'Werksessie',
	status: {
		alone: 'Alleen in de werksessie',
		together: (others: number) => `Samen met ${others}`,
		sharing: (others: number) => `Samen met ${others}, wordt gedeeld`,
		away: (since: string) => `Weg sinds ${since}`,
		reconnecting: 'Opnieuw verbinden',
		offline: 'Offline',
		over: 'Uit de werksessie',
		notShared: (count: number) => `${plural(count, 'wijziging', 'wijzigingen')} nog niet gedeeld`
	},
	asks: (count: number) => (count === 1 ? 'iemand wil meedoen' : `${count} mensen willen meedoen`),

	start: {
		what: 'Werk met anderen tegelijk in dit plan, rechtstreeks van apparaat naar apparaat.',
		how: 'Iedereen komt binnen met een code. Er is geen server of account nodig, ook geen internet.',
		name: 'Je naam',
		nameHelp: 'Zo zien de anderen je. Staat je naam in het plan, kies die dan.',
		noName: 'Vul je naam in.',
		begin: 'Begin werksessie',
		starting: 'De werksessie begint…',
		invited: 'Heb je een uitnodiging?',
		join: 'Doe mee met een code',
		failed: 'De werksessie begint niet. Laad de pagina opnieuw en probeer het nog eens. Je plan is niet veranderd.'
	},

	invite: {
		title: 'Uitnodigen',
		make: 'Nodig iemand uit',
		another: 'Nodig nog iemand uit',
		again: 'Maak een nieuwe uitnodiging',
		nobody: 'Je bent hier nog alleen. Wie meedoet, krijgt een eigen uitnodiging.',
		making: 'De uitnodiging wordt gemaakt…',
		code: 'Uitnodiging',
		once: 'Eén uitnodiging is voor één persoon.',
		openedOnce:
			'De ander moet Planregie al eens op het eigen apparaat hebben geopend. Dan werkt het ook zonder internet.',
		waiting: 'Wacht op de antwoordcode. De uitnodiging werkt een half uur.',
		cancel: 'Trek de uitnodiging in',
		connecting: 'Verbinding maken. Dit duurt hooguit een halve minuut.',
		greeting: 'Er is verbinding. De apps stellen zich voor.',
		asking: (name: string) => `${name} wacht op jouw antwoord.`,
		admitting: (name: string) => `${name} komt binnen.`,
		admitted: (name: string) => `${name} is toegelaten.`,
		refused: 'Je hebt deze persoon niet toegelaten.',
		cancelled: 'De uitnodiging is ingetrokken.',
		stop: 'Stop'
	},

	answer: {
		title: 'Antwoord lezen',
		help: 'De ander krijgt een antwoordcode te zien.',
		scan: 'Scan met camera',
		paste: 'Of plak de antwoordcode',
		read: 'Lees de code'
	},

	code: {
		picture: (title: string) => `${title} als QR-code`,
		link: 'Link',
		text: 'Code',
		copyLink: 'Kopieer link',
		copyText: 'Kopieer code',
		copied: 'Gekopieerd',
		notCopied: 'Kopiëren lukt niet. De tekst is nu gekozen: kopieer die zelf.'
	},

	asking: {
		title: 'Wie wil meedoen',
		wants: (name: string) => `${name} wil meedoen`,
		wantsBack: (name: string) => `${name} wil weer meedoen`,
		help: 'Wie je toelaat, krijgt het hele plan.',
		backHelp: 'Deze persoon was weg toen er een nieuwe sleutel kwam.',
		admit: 'Toelaten',
		viewer: 'Alleen laten meelezen',
		refuse: 'Niet toelaten'
	},

	members: {
		title: 'Deelnemers',
		you: 'jij',
		viewer: 'leest mee',
		reach: {
			linked: 'Verbonden',
			away: (since: string) => `Weg sinds ${since}`,
			reconnecting: 'Opnieuw verbinden',
			lost: 'Verbinding verloren'
		},
		follow: 'Volg',
		unfollow: 'Stop met volgen',
		remove: 'Uit de werksessie halen',
		removeTitle: (name: string) => `${name} uit de werksessie halen?`,
		removeHelp: [
			'Wat deze persoon al heeft, blijft op dat apparaat staan.',
			'De anderen krijgen een nieuwe sleutel. Wat zij daarna wijzigen, komt daar niet meer aan.',
			'Wie nu weg is, moet opnieuw worden toegelaten.'
		],
		agreement: 'Meelezen is een afspraak tussen eerlijke apps. Het is geen slot.'
	},

	lost: {
		title: 'Nieuwe code nodig',
		help: (names: string) =>
			`De verbinding met ${names} komt niet vanzelf terug. Maak een nieuwe uitnodiging, of beantwoord er een.`,
		answer: 'Beantwoord een uitnodiging',
		another: 'Beantwoord een andere uitnodiging',
		paste: 'Of plak de uitnodiging',
		make: 'Maak antwoordcode',
		code: 'Antwoordcode',
		showing: 'Laat deze antwoordcode lezen, of stuur hem terug. Dat kan tien minuten.',
		greeting: 'Er is verbinding. De apps stellen zich voor.',
		waiting: 'Wacht tot iemand daar je toelaat.',
		entering: 'Je komt binnen.',
		admitted: 'Je bent weer verbonden.'
	},

	again: {
		greeting: 'Er kwam een nieuwe sleutel terwijl je weg was. Je vraagt nu opnieuw om mee te doen.',
		waiting: 'Er kwam een nieuwe sleutel terwijl je weg was. Wacht tot iemand je weer toelaat.',
		entering: 'Je komt weer binnen.'
	},

	leave: 'Verlaat de werksessie',
	leaveHelp: 'Wat je hebt, blijft op dit apparaat. De anderen gaan door.',
	calm: 'Opnieuw laden of de laptop dichtdoen kost één nieuwe code, nooit je werk.',
	elsewhere: 'De werksessie gaat door als je dit sluit of naar een ander scherm gaat.',

	over: {
		left: {
			title: 'Je hebt de werksessie verlaten',
			help: 'Het plan staat op dit apparaat, met alles wat je had. Je kunt hier verder werken.'
		},
		removed: {
			title: 'Je bent uit de werksessie gehaald',
			help: 'Wat je had, houd je. Wat de anderen nu wijzigen, komt hier niet meer aan. Vraag een nieuwe uitnodiging als dit niet klopt.'
		},
		closed: {
			title: 'De werksessie stopte in dit venster',
			help: 'Het venster met de verbindingen is dicht. Je werk staat op dit apparaat. Met één nieuwe code doe je weer mee.'
		},
		notOpened: {
			title: 'Het plan gaat op dit apparaat niet open',
			help: 'Je bent daarom niet in de werksessie. Laad de pagina opnieuw en vraag een nieuwe uitnodiging.'
		}
	},
	startAgain: 'Begin een nieuwe werksessie',
	viewing: 'Je leest mee in een werksessie. Je kunt het plan lezen, niet wijzigen.'
};
