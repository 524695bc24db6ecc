export const shelf = {
	newPlan: 'Nieuw plan',
	example: 'Voorbeeldplan',
	importPlan: 'Importeer',
	plan: 'Plan',
	year: 'Jaar',
	state: 'Status',
	edited: 'Laatst gewijzigd',
	size: 'Grootte',
	actions: 'Acties',
	saveAsFile: 'Bewaar als bestand',
	toBin: 'Naar de prullenbak',
	binned: (title: string) => `‘${title}’ staat in de prullenbak`,
	restored: (title: string) => `‘${title}’ staat weer bij je plannen`,
	bin: (count: number) => `Prullenbak (${count})`,
	binHelp: 'Plannen in de prullenbak blijven op dit apparaat tot je ze voorgoed verwijdert.',
	binnedOn: 'In de prullenbak gezet',
	deleteForever: 'Verwijder voorgoed',
	deleteTitle: 'Plan voorgoed verwijderen?',
	deleteHelp: (title: string, size: string) =>
		`‘${title}’ (${size}) verdwijnt van dit apparaat, met alle teksten, bedragen en thema’s. Dit kan niet ongedaan worden gemaakt. Bewaar het eerst als bestand als je het misschien nog nodig hebt.`,
	deleted: (title: string) => `‘${title}’ is voorgoed verwijderd`,
	where:
		'Je plannen staan alleen in deze browser, op dit apparaat. Bewaar een plan als bestand om een kopie te hebben.',
	first: {
		title: 'Begin met een jaarplan',
		help: 'Met Planregie schrijf je het jaarplan van je organisatie: ambities, activiteiten, thema’s en begroting in één document. De bedragen tellen zichzelf op en je ziet wat nog mist.',
		newPlan: 'Begin met een leeg plan, of met vier thema’s die al klaarstaan.',
		example: 'Bekijk een ingevuld plan met 29 activiteiten en een begroting. Je mag er alles in veranderen.',
		importPlan: 'Plak de tekst van een jaarplan dat je al hebt. Planregie zoekt op wat erin staat.',
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
	cannotSave: 'Het plan kan niet worden opgeslagen: de browser geeft geen ruimte. Er is niets veranderd.',
	cannotRead: 'Het plan kan nu niet worden gelezen. Sluit andere tabbladen met Planregie en probeer het opnieuw.',
	saved: (name: string) => `Bewaard als ${name}`
};
