/** The words on screen by which stories find their way in a room, in every lane. */

export const WORDS = {
	open: 'Samenwerken',
	panel: 'Werksessie',
	name: 'Je naam',
	begin: 'Begin werksessie',
	/** The button that makes an invitation: the first, the next, and after one that failed. */
	invite: /^(Nodig (nog )?iemand uit|Maak een nieuwe uitnodiging)$/,
	code: 'Code',
	makeAnswer: 'Maak mijn antwoordcode',
	pasteAnswer: 'Of plak de antwoordcode',
	read: 'Lees de code',
	admit: 'Toelaten',
	admitViewer: 'Alleen laten meelezen',
	refuse: 'Niet toelaten',
	leave: 'Verlaat de werksessie',
	members: 'Deelnemers',
	remove: 'Uit de werksessie halen',
	lostLink: 'Opnieuw verbinden',
	removed: 'Je bent uit de werksessie gehaald',
	alone: 'Alleen in de werksessie',
	away: 'Weg sinds',
	refused: 'Niet toegelaten',
	tooLate: 'De uitnodiging bij deze antwoordcode is niet meer open',
	noAddress: 'Deze browser geeft geen adres van dit apparaat',
	network: 'De apparaten bereiken elkaar niet',
	allowCamera: 'Sta de camera één keer toe',
	viewing: 'Je leest mee in een werksessie.',
	policy: 'Deze browser maakt geen rechtstreekse verbindingen',
	closed: 'De werksessie stopte in dit venster',
	/** What who is out of a room does first. */
	joinByCode: 'Doe mee met een code',
	/** @param {number} others */
	together: (others) => `Samen met ${others}`,
	/** @param {string} name */
	removing: (name) => `${name} uit de werksessie halen?`,
	/** @param {string} name */
	wantsBack: (name) => `${name} wil weer meedoen`,
	/** @param {string} name */
	wants: (name) => `${name} wil meedoen`
};

/** Where the page for somebody who got a code is; with the code behind it. */
export const JOIN = '#/samen?j=';
