/** Words around a long text and its editor, on every screen that has one. */
export const editor = {
	edit: (label: string) => `Bewerk: ${label}`,
	placeholder: 'Nog geen tekst',
	formatting: (label: string) => `Opmaak van ${label}`,
	formats: {
		bold: 'Vet',
		italic: 'Cursief',
		heading: 'Kop',
		bulletList: 'Opsomming',
		orderedList: 'Genummerde lijst'
	},
	link: 'Link',
	linkAddress: 'Adres',
	linkHelp: 'Een webadres, een mailadres of een plek in Planregie (begint met #/).',
	linkWrong: 'Dit adres kan niet. Typ bijvoorbeeld https://example.nl of naam@example.nl.',
	linkRemove: 'Haal de link weg',
	failed: 'De tekstbewerker laadt niet. De tekst is bewaard. Laad de pagina opnieuw en probeer het nog eens.'
};
