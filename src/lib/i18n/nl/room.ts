/** Working together in a room: who is in it, how people come in, and what is true about the exchange. */
import type { Diagnosis } from '$lib/sync/peers/diagnosis';
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
		admitted: (name: string) => `${name} doet mee.`,
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
			`De verbinding met ${names} komt niet vanzelf terug. Nodig opnieuw uit, of beantwoord hun uitnodiging.`,
		answer: 'Beantwoord hun uitnodiging',
		paste: 'Plak hun uitnodiging',
		make: 'Maak antwoordcode',
		code: 'Antwoordcode',
		carry: 'Geef deze antwoordcode terug. Dat kan tien minuten.',
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
	viewing: 'Je leest mee in een werksessie. Je kunt het plan lezen, niet wijzigen.',

	diagnosis: {
		allowCamera: 'Sta de camera één keer toe',
		allowed: 'Dat is gelukt. Maak nu een nieuwe code.',
		notAllowed: 'De camera mag niet. Sta die toe bij het slotje naast het adres, of gebruik een andere browser.'
	},
	diagnoses: {
		noAddress: {
			title: 'Deze browser geeft geen adres van dit apparaat',
			step: 'Sta de camera één keer toe. Dan geeft de browser het adres wel. Er wordt niets opgenomen.'
		},
		network: {
			title: 'De apparaten bereiken elkaar niet',
			step: 'Wifi voor gasten houdt apparaten vaak uit elkaar. Gebruik samen de hotspot van één telefoon, of deel het plan als bestand.'
		},
		policy: {
			title: 'Deze browser maakt geen rechtstreekse verbindingen',
			step: 'Je organisatie of een instelling houdt dat tegen. Gebruik een andere browser, of deel het plan als bestand.'
		},
		late: {
			title: 'De antwoordcode kwam niet op tijd',
			step: 'Maak een nieuwe uitnodiging en breng het antwoord binnen tien minuten terug.'
		},
		tooLate: {
			title: 'De uitnodiging bij deze antwoordcode is niet meer open',
			step: 'Maak een nieuwe uitnodiging en laat de ander die lezen.'
		},
		version: {
			title: 'De twee apps hebben niet dezelfde versie',
			step: 'Open Planregie allebei een keer met internet, start opnieuw en maak een nieuwe code.'
		},
		newer: {
			title: 'De ander heeft een nieuwere versie van Planregie',
			step: 'Open Planregie hier een keer met internet en start opnieuw.'
		},
		older: {
			title: 'De ander heeft een oudere versie van Planregie',
			step: 'Laat de ander Planregie een keer met internet openen en opnieuw starten.'
		},
		empty: { title: 'Er staat nog geen code', step: 'Plak de code of de link die je kreeg.' },
		half: { title: 'De code is niet heel', step: 'Kopieer de code nog een keer, van het begin tot het einde.' },
		foreign: {
			title: 'Dit is geen code van Planregie',
			step: 'Kopieer de code of de link uit het venster van de werksessie.'
		},
		broken: { title: 'Deze code is niet te gebruiken', step: 'Vraag of maak een nieuwe code.' },
		notAnInvitation: {
			title: 'Dit is een antwoordcode, geen uitnodiging',
			step: 'Geef deze code aan wie jou uitnodigde.'
		},
		notAReply: {
			title: 'Dit is een uitnodiging, geen antwoordcode',
			step: 'Laat de ander jouw uitnodiging lezen. Daarna krijgt die een antwoordcode.'
		},
		otherPlan: { title: 'Deze code hoort bij een ander plan', step: 'Open dat plan, of vraag een code voor dit plan.' },
		own: { title: 'Dit is je eigen uitnodiging', step: 'Laat iemand anders deze code lezen, op een ander apparaat.' },
		busy: {
			title: 'Dit plan is al in een werksessie in een ander venster',
			step: 'Ga verder in dat venster, of verlaat daar eerst de werksessie.'
		},
		refused: { title: 'Niet toegelaten', step: 'Overleg met wie de uitnodiging maakte en vraag een nieuwe.' },
		noAnswer: {
			title: 'Niemand zei op tijd ja of nee',
			step: 'Maak een nieuwe uitnodiging en spreek af wie toelaat.'
		},
		silent: {
			title: 'De andere app zegt niets',
			step: 'Houd Planregie op beide apparaten in beeld en probeer het met een nieuwe code.'
		},
		lost: {
			title: 'De verbinding viel weg voordat het toelaten klaar was',
			step: 'Houd beide apparaten aan en maak een nieuwe uitnodiging.'
		},
		cancelled: { title: 'De uitnodiging is ingetrokken', step: 'Vraag of maak een nieuwe.' }
	} satisfies Record<Diagnosis, { readonly title: string; readonly step: string }>
};
