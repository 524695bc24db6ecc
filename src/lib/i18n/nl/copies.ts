/** Copies of a plan as files: how old they are, and where they are kept up to date. */
export const copies = {
	fileKind: 'Planregie-plan',
	saved: (name: string) => `Bewaard in ‘${name}’`,
	savedAndKept: (name: string) => `Bewaard in ‘${name}’. Planregie houdt dit bestand bij.`,
	downloaded: (name: string) => `‘${name}’ wordt gedownload`,
	failed: 'Het bestand kan niet worden gemaakt. Het plan zelf is niet veranderd.',
	merged: (name: string) => `Wat in ‘${name}’ was veranderd, staat nu ook in dit plan.`,
	otherName: 'Kies een andere naam',
	/** What became of the named file, by what is wrong. */
	faults: {
		none: (name: string) => `‘${name}’ wordt niet meer bijgehouden.`,
		permission: (name: string) => `Het bestand ‘${name}’ wordt niet bijgehouden: geef toestemming.`,
		missing: (name: string) => `‘${name}’ is er niet meer: het is verplaatst of verwijderd. Bewaar het plan opnieuw.`,
		otherPlan: (name: string) => `In ‘${name}’ staat nu een ander plan. Er is niets overschreven.`,
		unreadable: (name: string) =>
			`‘${name}’ is buiten Planregie veranderd en is niet meer te lezen. Er is niets overschreven.`,
		newer: (name: string) =>
			`‘${name}’ is bewaard met een nieuwere versie van Planregie. Er is niets overschreven. Werk Planregie bij.`,
		full: (name: string) => `‘${name}’ is niet bewaard: de schijf is vol. Maak ruimte en probeer het opnieuw.`,
		write: (name: string) =>
			`‘${name}’ is niet bewaard: het bestand gaat niet open. Misschien is het open in een ander programma.`
	},
	allow: 'Geef toestemming',
	later: 'Later',

	offer: {
		never: 'Dit plan staat in geen enkel bestand, alleen in deze browser.',
		old: (age: string) => `De laatste kopie van dit plan is van ${age}. Daarna is het veranderd.`
	},

	/** In the list of plans. */
	none: 'Nog geen kopie',
	label: 'Kopie:',
	changedSince: 'daarna veranderd',
	keptUpToDate: 'wordt bijgehouden',

	/** In the settings of a plan. */
	nowhere: 'Dit plan staat in geen enkel bestand, alleen in deze browser.',
	lastCopy: (when: string, name: string) => `Laatste kopie: ${when}, in ‘${name}’.`,
	changed: 'Daarna is het plan veranderd.',
	allInIt: 'Alles staat erin.',
	keeping: 'Planregie houdt dit bestand bij als je iets verandert.',
	waiting: 'Planregie werkt het bestand zo bij.',
	stopKeeping: 'Stop met bijhouden',
	stoppedKeeping: (name: string) => `‘${name}’ blijft staan en verandert niet meer mee.`,
	saveAs: 'Bewaar in een ander bestand',

	here: 'Op dit apparaat',
	granted: 'De browser bewaart je plannen en wist ze niet uit zichzelf.',
	notGranted:
		'De browser mag je plannen wissen als er weinig ruimte over is. Safari doet dat ook als je Planregie zeven dagen niet opent. Installeer Planregie als app, of bewaar je plannen als bestand.',
	unknown: 'De browser zegt niet of hij je plannen blijft bewaren. Bewaar ze ook als bestand.',
	ask: 'Vraag de browser om ze te bewaren',
	refused: 'De browser staat dit nu niet toe. Na vaker gebruik, of als app, lukt het meestal wel.',
	room: (used: string, left: string) => `In gebruik: ${used}. Nog vrij: ${left}.`
};
