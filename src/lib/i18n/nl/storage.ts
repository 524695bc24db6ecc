/** Where a plan is kept on this device, and what is true when that fails. */
export const storage = {
	/** Why the open plan is not saved, and what Planregie does about it. */
	failed: {
		open: 'De opslag van de browser gaat niet open. Planregie blijft het proberen.',
		slow: 'De browser antwoordt niet. Planregie blijft het proberen.',
		blocked: 'Een ander tabblad houdt de opslag bezet. Sluit andere tabbladen met Planregie.',
		newer: 'In een ander tabblad is een nieuwere versie van Planregie geopend.',
		full: 'Er is geen ruimte meer op dit apparaat. Maak ruimte vrij. Planregie blijft het proberen.',
		write: 'De browser kan niet opslaan. Planregie blijft het proberen.',
		deleted: 'Dit plan is in een ander tabblad verwijderd. Het staat nu alleen nog in dit venster.',
		lost: 'De browser heeft de opslag van dit plan gesloten. Planregie slaat het hele plan opnieuw op.'
	},
	unsavedSince: (moment: string) =>
		`Wat je sinds ${moment} veranderde, staat alleen in dit venster. Laat het venster open.`,
	/** Why is told before it: a newer version is open. */
	newerSaved: 'Wat je schreef, is opgeslagen. Laad deze pagina opnieuw.',
	newerUnsaved: (moment: string) =>
		`Wat je sinds ${moment} veranderde, staat alleen in dit venster. Bewaar het plan eerst als bestand. Laad daarna opnieuw en open dat bestand.`,
	restored: 'De browser had dit plan gewist terwijl het open was. Planregie heeft het hele plan opnieuw opgeslagen.',
	restoredHelp: 'Bewaar het ook als bestand: dat kan de browser niet wissen.',
	damaged: (unreadable: number, pieces: number) =>
		`Van dit plan ${unreadable === 1 ? 'is' : 'zijn'} ${unreadable} van de ${pieces} opgeslagen delen niet te lezen. Je ziet wat wel te lezen is.`,
	damagedHelp: 'De onleesbare delen blijven staan. Bewaar ze als bestand als je hulp vraagt.',
	retry: 'Probeer nu opnieuw',
	stillFails: 'Het lukt nog niet. Planregie blijft het proberen.',
	saveCopy: 'Bewaar als bestand',
	savePieces: 'Bewaar wat er is opgeslagen',
	piecesFailed: 'Wat er is opgeslagen, kan niet worden gelezen: de opslag van de browser gaat niet open.',
	reload: 'Laad opnieuw',
	putBack: 'Zet terug',
	/** A plan that is not on screen. */
	elsewhere: (title: string) => `‘${title}’ is nog niet opgeslagen en staat alleen in dit venster.`,
	openPlan: 'Open het plan',
	/** Why a plan does not open. */
	closed: {
		notFound: {
			title: 'Dit plan staat niet op dit apparaat',
			help: 'Misschien is het verwijderd, of staat het in een andere browser. In Mijn plannen zie je wat er wel is.'
		},
		open: {
			title: 'De opslag van de browser gaat niet open',
			help: 'Er is niets veranderd aan het plan. Sluit andere tabbladen met Planregie en probeer het opnieuw.'
		},
		slow: {
			title: 'De browser antwoordt niet',
			help: 'Planregie wacht en opent het plan zodra het kan. Duurt het lang? Sluit andere tabbladen met Planregie, of start de browser opnieuw.'
		},
		blocked: {
			title: 'Een ander tabblad houdt dit plan bezet',
			help: 'Sluit andere tabbladen met Planregie. Het plan gaat open zodra het kan.'
		},
		newer: {
			title: 'Dit plan is opgeslagen met een nieuwere versie van Planregie',
			help: 'Er is niets veranderd aan het plan. Laad de pagina opnieuw, dan start de nieuwe versie.'
		},
		damaged: {
			title: 'Dit plan is niet te lezen',
			help: 'Wat er is opgeslagen, is beschadigd. Het blijft staan. Heb je een kopie van het plan als bestand? Open die in Mijn plannen. Bewaar wat er is opgeslagen als je hulp vraagt.'
		}
	}
};
