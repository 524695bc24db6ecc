/** The server of their own that a team may name for a plan, and what is true about the plan there. */
export const server = {
	title: 'Server van je team',
	help: 'Werkt je team op verschillende plekken of momenten? Noem dan een server van je organisatie die met Hocuspocus werkt. Het plan blijft daarmee gelijk zodra er netwerk is. Dit staat uit tot je zelf een adres noemt.',
	warning: 'Wie deze server beheert, kan het hele plan lezen. Noem alleen een server die je organisatie vertrouwt.',
	keptHere: 'Het adres en het token staan alleen op dit apparaat, niet in het plan en niet in een bestand.',
	address: 'Adres van de server',
	token: 'Token, als de server daarom vraagt',
	faults: {
		form: 'Dit is geen adres van zo’n server. Het begint met wss://, zonder wachtwoord erin.',
		insecure: 'Wat naar dit adres gaat, kan onderweg worden gelezen. Gebruik een adres dat met wss:// begint.',
		notKept: 'Deze browser kan het adres niet bewaren. Er is niets verbonden.'
	},
	connect: 'Verbind',
	check: 'Controleer de verbinding',
	stop: 'Zet uit',
	stopped: 'Dit plan gaat niet meer naar de server. Wat daar al staat, blijft daar.',
	state: 'Stand van de server',
	states: {
		off: 'Uit: dit plan gaat naar geen enkele server.',
		connecting: 'Verbinden met de server…',
		sending: 'Verbonden. Nog niet alle wijzigingen zijn op de server.',
		synced: 'Dit plan en de server zijn gelijk.',
		readOnly:
			'Wat anderen veranderen, komt hier binnen. Wat jij verandert, neemt de server niet aan: dit token mag alleen lezen.',
		unreachable: 'De server antwoordt niet. Klopt het adres? Planregie blijft het proberen.',
		notAServer: 'Op dit adres antwoordt iets anders dan een Hocuspocus-server. Planregie blijft het proberen.',
		refused: 'De server laat je niet toe. Vraag het juiste token aan wie de server beheert.',
		broken: 'De server stuurde iets dat niet te lezen is. Daarvan is niets overgenomen. Vraag wie de server beheert.',
		otherPlan:
			'Op de server staat onder deze naam een ander plan. Er is niets samengevoegd. Vraag wie de server beheert.',
		notAPlan:
			'Wat op de server staat, zou dit plan onleesbaar maken. Er is niets samengevoegd. Vraag wie de server beheert.',
		newer:
			'Op de server staat dit plan van een nieuwere versie van Planregie. Start Planregie opnieuw om bij te werken.'
	},
	offline: (waiting: number) =>
		`Geen verbinding met de server. ${
			waiting === 0
				? 'Wat nog niet op de server staat, gaat er vanzelf heen.'
				: `${waiting === 1 ? 'Er wacht 1 wijziging' : `Er wachten ${waiting} wijzigingen`} uit dit venster. Ze staan op dit apparaat en gaan er vanzelf heen.`
		}`
};
