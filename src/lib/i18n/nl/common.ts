/** Words that more than one screen uses. */
export const common = {
	save: 'Bewaar',
	cancel: 'Annuleer',
	close: 'Sluit',
	add: 'Voeg toe',
	remove: 'Verwijder',
	restore: 'Zet terug',
	rename: 'Hernoem',
	duplicate: 'Dupliceer',
	moveUp: 'Omhoog',
	moveDown: 'Omlaag',
	moreFor: (name: string) => `Meer voor ${name}`,
	back: 'Terug',
	bin: 'Prullenbak',
	undo: 'Maak ongedaan',
	none: 'Geen',
	untitled: 'Zonder titel',
	copyOf: (title: string) => `${title} (kopie)`,
	asTable: 'Toon als tabel',
	ambitionGone: (level: string) => `Zonder ${level.toLowerCase()}`,
	states: { draft: 'Concept', review: 'Ter beoordeling', ready: 'Klaar', adopted: 'Vastgesteld' },
	amountErrors: {
		notAnAmount: 'Dit is geen bedrag. Typ bijvoorbeeld 1.250.000 of 1.250,50.',
		tooLarge: 'Dit bedrag is te groot.',
		tooPrecise: 'Een bedrag heeft hoogstens twee cijfers achter de komma.'
	},
	fallback: {
		theme: 'Thema',
		person: 'Persoon'
	}
};
