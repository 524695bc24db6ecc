import type { Plan } from '$lib/plan/model';
import { activity, ambition, budgetHeading, budgetLine, funding, person, planWith, theme } from '../support/plans';

interface Size {
	readonly activities: number;
	readonly linesPerActivity: (index: number) => number;
	/** Characters in each of two texts of an activity. */
	readonly textLength: number;
}

const THEMES = ['theme-0', 'theme-1', 'theme-2', 'theme-3'];
const PEOPLE = ['person-0', 'person-1', 'person-2', 'person-3', 'person-4'];
const AMBITIONS = 10;

/** A plan of made-up content, the same for the same size: activities by turns under ten ambitions, all fields filled. */
export function madePlan({ activities: count, linesPerActivity, textLength }: Size): Plan {
	const indexes = Array.from({ length: count }, (_, index) => index);
	const places = (index: number) => `ambition-${Math.floor((index * AMBITIONS) / count)}`;
	const next = numbersFrom(7);
	const text = () => {
		const words = sentences(next, textLength);
		return words === '' ? [] : [{ type: 'paragraph' as const, content: [{ text: words }] }];
	};
	return planWith({
		themes: THEMES.map((id) => theme(id)),
		people: PEOPLE.map((id) => person(id)),
		ambitions: Array.from({ length: AMBITIONS }, (_, index) => ambition(`ambition-${index}`)),
		activities: indexes.map((index) =>
			activity(`activity-${index}`, {
				ambition: places(index),
				title: `Activiteit nummer ${index}`,
				subtitle: `Wat daarbij hoort ${index}`,
				owner: PEOPLE[index % PEOPLE.length] ?? null,
				themes: [THEMES[index % THEMES.length] ?? '', THEMES[(index + 1) % THEMES.length] ?? ''],
				roles: ['role-guide']
			})
		),
		budgetHeadings: [
			budgetHeading('total', { kind: 'total' }),
			budgetHeading('base', { parent: 'total' }),
			budgetHeading('extra', { parent: 'total' })
		],
		budgetLines: indexes.flatMap((index) =>
			Array.from({ length: linesPerActivity(index) }, (_, line) =>
				budgetLine(`line-${index}-${line}`, {
					heading: line % 2 === 0 ? 'base' : 'extra',
					entity: `activity-${index}`,
					amounts: { 'original.personnel': 1_000_00 + index, 'original.other': 500_00 + line }
				})
			)
		),
		funding: [funding('grant', { amounts: { original: 2_000_00 * count } })],
		texts: Object.fromEntries(
			indexes.flatMap((index) => [
				[`activity-${index}/introduction`, text()],
				[`activity-${index}/result`, text()]
			])
		)
	});
}

/** Whole numbers under 65,536, the same ones for the same seed. */
export function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
}

const WORDS =
	`aan aanbod afspraak begeleiding behoefte beleid bestuur bijdrage bijeenkomst binnen blijven bouwen brengen
	buiten daarbij deelnemer delen digitaal doel door duidelijk eerste eigen elkaar ervaring gebruik geld gemeente gesprek
	groep haven helpen hun inzicht jaar keuze kennis kleine komen kosten kwaliteit langs leerling leraar leren maken meer
	meten middel moment naar netwerk nieuw nodig ondersteunen onderzoek ook open opleiding over partner per plaats proef
	raad regio resultaat samen school sector stap steeds stuur taak team tijd toepassen uitvoeren van veilig verder vier
	volgende voor vraag vroeg waar weer werken wie willen zelf zicht zorgen`.split(/\s+/);

/** So many characters of sentences that no two texts have in common, since compression would find them again. */
function sentences(next: () => number, length: number): string {
	let text = '';
	while (text.length < length) {
		const words = Array.from({ length: 6 + (next() % 9) }, () => WORDS[next() % WORDS.length] ?? '');
		text += `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}. `;
	}
	return text.slice(0, length).trimEnd();
}
