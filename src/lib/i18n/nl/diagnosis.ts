/** What stands in the way of people who want to get together, each with one next step. */
import type { Diagnosis } from '$lib/sync/peers/room/diagnosis';

export const diagnosis = {
	allow: {
		ask: 'Sta de camera één keer toe',
		allowed: 'Dat is gelukt. Maak nu een nieuwe code.',
		refused: 'De camera mag niet. Sta die toe bij het slotje naast het adres, of gebruik een andere browser.',
		none: 'Dit apparaat heeft geen camera en geen microfoon. Doe mee op een ander apparaat, of deel het plan als bestand.',
		busy: 'De camera gaat niet aan. Sluit andere programma’s die hem gebruiken en probeer het nog eens.'
	},
	reasons: {
		noAddress: {
			title: 'Deze browser geeft geen adres van dit apparaat',
			step: 'Sta de camera één keer toe, of de microfoon als er geen camera is. Dan geeft de browser het adres wel. Er wordt niets opgenomen.'
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
		unmet: {
			title: 'De verbinding kwam er niet',
			step: 'Vraag een nieuwe uitnodiging en breng je antwoord binnen tien minuten terug. Was je code op tijd gelezen, gebruik dan samen de hotspot van één telefoon.'
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
	} satisfies Record<Diagnosis | 'unmet', { readonly title: string; readonly step: string }>
};
