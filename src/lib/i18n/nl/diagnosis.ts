/** What stands in the way of people who want to get together, each with one next step. */
import type { Diagnosis } from '$lib/sync/peers/room/diagnosis';

type Words = Readonly<Record<Diagnosis | 'unmet', string>>;

export const diagnosis = {
	allow: {
		ask: 'Sta de camera één keer toe',
		allowed: 'Dat is gelukt. Maak nu een nieuwe code.',
		refused: 'De camera mag niet. Sta die toe bij het slotje naast het adres, of gebruik een andere browser.',
		none: 'Dit apparaat heeft geen camera en geen microfoon. Doe mee op een ander apparaat, of deel het plan als bestand.',
		busy: 'De camera gaat niet aan. Sluit andere programma’s die hem gebruiken en probeer het nog eens.'
	},
	/** To who shows an answer code, and does not learn by itself that it was read. */
	stuck:
		'Is je code gelezen en gebeurt er een halve minuut niets? Vraag een nieuwe uitnodiging en gebruik samen de hotspot van één telefoon.',
	titles: {
		noAddress: 'Deze browser geeft geen adres van dit apparaat',
		network: 'De apparaten bereiken elkaar niet',
		policy: 'Deze browser maakt geen rechtstreekse verbindingen',
		late: 'De antwoordcode kwam niet op tijd',
		unmet: 'De verbinding kwam er niet',
		tooLate: 'De uitnodiging bij deze antwoordcode is niet meer open',
		version: 'De twee apps hebben niet dezelfde versie',
		newer: 'De ander heeft een nieuwere versie van Planregie',
		older: 'De ander heeft een oudere versie van Planregie',
		empty: 'Er staat nog geen code',
		half: 'De code is niet heel',
		foreign: 'Dit is geen code van Planregie',
		broken: 'Deze code is niet te gebruiken',
		notAnInvitation: 'Dit is een antwoordcode, geen uitnodiging',
		notAReply: 'Dit is een uitnodiging, geen antwoordcode',
		otherPlan: 'Deze code hoort bij een ander plan',
		own: 'Dit is je eigen uitnodiging',
		busy: 'Dit plan is al in een werksessie in een ander venster',
		refused: 'Niet toegelaten',
		noAnswer: 'Niemand zei op tijd ja of nee',
		silent: 'De andere app zegt niets',
		lost: 'De verbinding viel weg voordat het toelaten klaar was',
		cancelled: 'De uitnodiging is ingetrokken'
	} satisfies Words,
	/** One for each of them. */
	steps: {
		noAddress:
			'Sta de camera één keer toe, of de microfoon als er geen camera is. Dan geeft de browser het adres wel. Er wordt niets opgenomen.',
		network:
			'Wifi voor gasten houdt apparaten vaak uit elkaar. Gebruik samen de hotspot van één telefoon, of deel het plan als bestand.',
		policy:
			'Je organisatie of een instelling houdt dat tegen. Gebruik een andere browser, of deel het plan als bestand.',
		late: 'Maak een nieuwe uitnodiging en breng het antwoord binnen tien minuten terug.',
		unmet:
			'Vraag een nieuwe uitnodiging en breng je antwoord binnen tien minuten terug. Was je code op tijd gelezen, gebruik dan samen de hotspot van één telefoon.',
		tooLate: 'Laat de ander een nieuwe uitnodiging lezen.',
		version: 'Open Planregie allebei een keer met internet, start opnieuw en maak een nieuwe code.',
		newer: 'Open Planregie hier een keer met internet en start opnieuw.',
		older: 'Laat de ander Planregie een keer met internet openen en opnieuw starten.',
		empty: 'Plak de code of de link die je kreeg.',
		half: 'Kopieer de code nog een keer, van het begin tot het einde.',
		foreign: 'Kopieer de code of de link uit het venster van de werksessie.',
		broken: 'Vraag of maak een nieuwe code.',
		notAnInvitation: 'Geef deze code aan wie jou uitnodigde.',
		notAReply: 'Laat de ander jouw uitnodiging lezen. Daarna krijgt die een antwoordcode.',
		otherPlan: 'Open dat plan, of vraag een code voor dit plan.',
		own: 'Laat iemand anders deze code lezen, op een ander apparaat.',
		busy: 'Ga verder in dat venster, of verlaat daar eerst de werksessie.',
		refused: 'Overleg met wie de uitnodiging maakte en vraag een nieuwe.',
		noAnswer: 'Vraag of maak een nieuwe uitnodiging en spreek af wie toelaat.',
		silent: 'Houd Planregie op beide apparaten in beeld en probeer het met een nieuwe code.',
		lost: 'Houd beide apparaten aan en vraag of maak een nieuwe uitnodiging.',
		cancelled: 'Vraag of maak een nieuwe.'
	} satisfies Words
};
