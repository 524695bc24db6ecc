export const shelf = {
	newPlan: 'Nieuw plan',
	example: 'Voorbeeldplan',
	importPlan: 'Importeer',
	plan: 'Plan',
	year: 'Jaar',
	state: 'Status',
	edited: 'Laatst gewijzigd',
	copy: 'Kopie',
	size: 'Grootte',
	actions: 'Acties',
	saveAsFile: 'Bewaar als bestand',
	saveAsJson: 'Bewaar als JSON, voor andere programma’s',
	toBin: 'Naar de prullenbak',
	binned: (title: string) => `‘${title}’ staat in de prullenbak`,
	restored: (title: string) => `‘${title}’ staat weer bij je plannen`,
	bin: (count: number) => `Prullenbak (${count})`,
	binHelp: 'Plannen in de prullenbak blijven op dit apparaat tot je ze voorgoed verwijdert.',
	binnedOn: 'In de prullenbak gezet:',
	deleteForever: 'Verwijder voorgoed',
	deleteTitle: 'Plan voorgoed verwijderen?',
	deleteHelp: (title: string) => `‘${title}’ verdwijnt van dit apparaat, met alle teksten, bedragen en thema’s.`,
	deleteLater: 'Je hebt daarna nog 24 uur om het terug te zetten.',
	inFiles: {
		looking: 'Planregie kijkt wat er in je laatste kopie staat',
		nowhere: 'Dit plan staat in geen enkel bestand.',
		unreadable: 'Het plan kan nu niet worden gelezen. We weten niet wat ervan in een bestand staat.',
		unknown: (name: string) => `We weten niet of alles in ‘${name}’ staat. Bewaar het plan opnieuw om zeker te zijn.`,
		all: (name: string, when: string) => `Alles staat in ‘${name}’ van ${when}.`,
		some: (what: string, when: string) => `Nog niet in een bestand: ${what}. Veranderd na de kopie van ${when}.`,
		meta: 'gegevens van het plan zelf',
		more: (count: number) => `en nog ${count}`
	},
	leaving: (title: string) => `‘${title}’ wordt over 24 uur voorgoed verwijderd`,
	leavesOn: 'Wordt voorgoed verwijderd:',
	erase: 'Wis nu',
	eraseTitle: 'Nu wissen?',
	eraseHelp: (title: string) => `‘${title}’ verdwijnt meteen van dit apparaat. Dit kan niet ongedaan worden gemaakt.`,
	deletions: {
		deleted: (title: string) => `‘${title}’ is voorgoed verwijderd`,
		blocked: (title: string) =>
			`‘${title}’ is nog open in een ander tabblad. Sluit dat tabblad, dan verdwijnt het plan.`,
		failed: (title: string) =>
			`‘${title}’ kan nu niet worden verwijderd. Sluit andere tabbladen met Planregie en probeer het opnieuw.`
	},
	noRoomForBin: 'De browser heeft geen ruimte om dit te onthouden. Er is niets veranderd.',
	notKept:
		'Deze browser laat Planregie niets onthouden. Een plan kan weg zijn als je dit venster sluit. Bewaar het als bestand, of sta in de browser sitegegevens toe.',
	where:
		'Je plannen staan alleen in deze browser, op dit apparaat. Bewaar een plan als bestand om een kopie te hebben.',
	first: {
		title: 'Begin met een jaarplan',
		help: 'Met Planregie schrijf je het jaarplan van je organisatie: ambities, activiteiten, thema’s en begroting in één document. De bedragen tellen zichzelf op en je ziet wat nog mist.',
		newPlan: 'Begin met een leeg plan, of met vier thema’s die al klaarstaan.',
		example: 'Bekijk een ingevuld plan met 29 activiteiten en een begroting. Je mag er alles in veranderen.',
		importPlan:
			'Neem een jaarplan over dat je al hebt: uit een bestand, of plak de tekst. Planregie zoekt op wat erin staat.',
		where: 'Je plannen blijven in deze browser, op dit apparaat. Ze worden nergens heen gestuurd.'
	},
	create: {
		title: 'Naam van het plan',
		defaultTitle: (year: number) => `Jaarplan ${year}`,
		year: 'Jaar',
		yearError: 'Kies een jaar tussen 1900 en 2200.',
		organisation: 'Organisatie',
		start: 'Begin met',
		empty: 'Een leeg plan',
		emptyHelp: 'Je voegt zelf thema’s toe.',
		themes: 'Vier thema’s',
		make: 'Maak plan'
	},
	cannotRead: 'Het plan kan nu niet worden gelezen. Sluit andere tabbladen met Planregie en probeer het opnieuw.',
	saved: (name: string) => `‘${name}’ wordt gedownload`
};
