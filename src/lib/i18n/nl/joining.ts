/** Joining a room: the code that is read, the answer code, and the wait to be let in. */
export const joining = {
	title: 'Doe mee met een werksessie',
	intro: 'In een werksessie werk je samen met anderen aan één jaarplan, ook zonder internet.',
	/** On the first screen, above the button. */
	invited: 'Heeft iemand je uitgenodigd? Lees de code en werk mee in hun plan.',

	steps: {
		label: 'Stappen',
		name: 'Je naam',
		show: 'Laat je antwoordcode zien',
		wait: 'Wacht tot je wordt toegelaten'
	},

	find: {
		title: 'Lees de uitnodiging',
		help: 'Wie jou uitnodigt heeft een uitnodiging op het scherm: een vierkante code, een link en een tekst.',
		paste: 'Of plak de uitnodiging'
	},
	name: {
		title: 'Hoe heet je?',
		label: 'Je naam',
		help: 'Wie jou uitnodigt ziet je naam en de versie van je app. Het plan krijg je pas als je bent toegelaten.',
		missing: 'Vul je naam in.',
		go: 'Maak mijn antwoordcode',
		busy: 'Je antwoordcode wordt gemaakt.'
	},
	show: {
		title: 'Laat je antwoordcode zien',
		help: 'Houd dit scherm voor de camera van wie jou uitnodigt. Of stuur de link of de tekst terug.',
		card: 'Jouw antwoordcode',
		stay: 'Laat dit scherm open. Je gaat vanzelf verder als je code is gelezen.'
	},
	wait: {
		title: 'Wacht tot je wordt toegelaten',
		help: (name: string) =>
			`Wie jou uitnodigt ziet nu: ${name} wil meedoen. Zodra je bent toegelaten, gaat het plan open.`,
		busy: 'De apparaten maken contact.'
	},
	fetch: {
		title: 'Je bent toegelaten',
		help: 'Het plan komt binnen en gaat dan vanzelf open.',
		slow: 'Dit duurt langer dan anders. Blijf dicht bij elkaar op hetzelfde netwerk. Lukt het niet, begin dan opnieuw.'
	},
	handed: {
		title: 'De antwoordcode is gelezen',
		help: 'Dit tabblad gaf de code door aan de werksessie. Je kunt dit tabblad sluiten.',
		toPlan: 'Naar het plan'
	},
	failed: {
		title: 'Meedoen lukt nog niet'
	},
	/** Why a room that was being joined is over. */
	over: {
		left: {
			title: 'Je doet niet meer mee',
			help: 'Wil je weer meedoen? Vraag dan om een nieuwe uitnodiging.'
		},
		removed: {
			title: 'Je bent uit de werksessie gehaald',
			help: 'Wil je weer meedoen? Vraag dan om een nieuwe uitnodiging.'
		},
		closed: {
			title: 'De werksessie is hier gestopt',
			help: 'Het tabblad met de werksessie is dicht. Vraag om een nieuwe uitnodiging.'
		},
		notOpened: {
			title: 'Het plan gaat hier niet open',
			help: 'Dit plan staat al op dit apparaat, en het is nu niet te lezen. Sluit andere tabbladen met Planregie en vraag om een nieuwe uitnodiging.'
		}
	},
	again: 'Lees een nieuwe uitnodiging',
	stop: 'Stop met meedoen',

	camera: {
		name: 'Camera',
		close: 'Sluit de camera',
		states: {
			starting: 'De camera gaat aan. Vraagt de browser om toestemming? Sta de camera dan toe.',
			looking: 'Houd de code voor de camera, binnen het kader.',
			slow: 'Er is nog geen code gelezen. Houd hem dichterbij en stil, en zet het scherm met de code lichter. Of plak de code.',
			asleep: 'De camera is uit.',
			none: 'Er is geen camera gevonden. Kies een foto van de code, of plak de code.',
			refused: 'De camera mag niet aan. Sta de camera toe bij het slotje naast het adres. Of plak de code.',
			busy: 'De camera gaat niet aan. Misschien gebruikt een ander programma hem. Sluit dat, of plak de code.',
			cannotLoad: 'De lezer van codes laadt niet. Plak de code.'
		}
	},
	photo: {
		choose: 'Kies een foto van de code',
		faults: {
			noPicture: 'Dit bestand is geen foto die de browser kan lezen. Kies een ander.',
			noCode: 'Op deze foto is geen code te lezen. Maak een foto van dichtbij, recht van voren.',
			cannotLoad: 'De lezer van codes laadt niet. Plak de code.'
		}
	}
};
