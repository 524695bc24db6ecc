import { describe, expect, test } from 'vitest';
import { richToText } from '$lib/plan/rich-text';
import { decide } from './decide';
import { recognise, type Recognition } from './recognise';

function recognised(source: string): Recognition {
	let ids = 0;
	const result = recognise(source, { newId: () => `id-${(ids += 1)}`, name: 'plan.txt', date: '2026-01-15' });
	if (!result.ok) throw new Error(result.error.type);
	return result.value;
}
function textOf({ plan }: Recognition, title: string, field: string): string {
	const owner = [...plan.parts, ...plan.activities, ...plan.programmes].find((entity) => entity.title === title);
	return richToText(plan.texts[`${owner?.id ?? ''}/${field}`] ?? []);
}
function unplacedOf({ plan }: Pick<Recognition, 'plan'>): string {
	const part = plan.parts.find(({ kind }) => kind === 'unplaced');
	return richToText(plan.texts[`${part?.id ?? ''}/text`] ?? []);
}

describe('chapters', () => {
	test('are told from footnotes, which stay in the text', () => {
		const read = recognised('1 Begin\nDat staat in de wet.1\n\n1 De wet van 2019\n\n2 Vervolg\nTekst.');
		expect(read.plan.parts.map(({ title }) => title)).toEqual(['Begin', 'Vervolg']);
		expect(textOf(read, 'Begin', 'text')).toBe('Dat staat in de wet.1\n1 De wet van 2019');
	});

	test('stand in the order of their numbers, unless the user wants the order of the source', () => {
		const read = recognised('1 A\n\n1.2 C\n\nTekst.\n\n1.1 B\n\nTekst.\n\n2 D\n\nTekst.');
		const titles = ({ plan }: Pick<Recognition, 'plan'>) => plan.parts.map(({ title }) => title);
		expect(titles(read)).toEqual(['A', 'B', 'C', 'D']);
		expect(read.doubts).toMatchObject([{ kind: 'chapterOrder', preferred: 'numbers', places: [{ line: 3 }] }]);
		expect(titles({ plan: decide(read, { 'chapterOrder-1': 'source' }) })).toEqual(['A', 'C', 'B', 'D']);
	});

	test('get back the column that a page put under another chapter', () => {
		const read = recognised(
			'1 A\n\nDit loopt door in de\n\n1.1 B\n\nEen zin.\n\nvolgende kolom.\n\nEn verder.\n Nog een zin.'
		);
		expect(textOf(read, 'A', 'text')).toBe('Dit loopt door in de volgende kolom.\nEn verder.');
		expect(textOf(read, 'B', 'text')).toBe('Een zin.\nNog een zin.');
	});
});

describe('an activity', () => {
	const head = 'Activiteit 7 Leeskringen\nSamen lezen in\nde buurt\n\n';

	test('has its texts in fields of their own, and its lists as lists', () => {
		const read = recognised(
			`${head}Wij lezen:\n► boeken\n► kranten\n\nDoel en impact\nMeer plezier.\n\nResultaat:\nTien kringen.`
		);
		expect(read.plan.activities).toMatchObject([{ title: 'Leeskringen', subtitle: 'Samen lezen in de buurt' }]);
		expect(read.plan.texts[`${read.plan.activities[0]?.id ?? ''}/introduction`]).toMatchObject([
			{ type: 'paragraph' },
			{ type: 'list', items: [[{ content: [{ text: 'boeken' }] }], [{ content: [{ text: 'kranten' }] }]] }
		]);
		expect(textOf(read, 'Leeskringen', 'purposeAndImpact')).toBe('Meer plezier.');
		expect(textOf(read, 'Leeskringen', 'result')).toBe('Tien kringen.');
	});

	test('is not a sentence that starts with the word', () => {
		const read = recognised(
			`${head}Dit hoort bij de lange zin waarin wij zeggen dat ook\nActiviteit 8 Voorlezen erbij hoort.`
		);
		expect(read.plan.activities).toHaveLength(1);
	});
});

test('a budget needs no caption', () => {
	const read = recognised(
		'1 Begroting\nDit kost het.\n\nPost Personele kosten Overige kosten Totaal\n\nLezen € 1.000 € 2.000 € 3.000'
	);
	expect(read.plan.budgetLines).toMatchObject([{ label: 'Lezen', amounts: { 'original.other': 200_000 } }]);
	expect(read.plan.parts.map(({ kind, title }) => [kind, title])).toEqual([['budget', 'Begroting']]);
	expect(textOf(read, 'Begroting', 'before')).toBe('Dit kost het.');
});

describe('the choices', () => {
	const THEMES = 'Tabel 2: Thema’s\n\nThema Lezen Taal\n\nDoel Meer lezen.\n\nBeter praten.\n\n1 Werk\n\n';
	const printed = (...strips: readonly string[]) =>
		recognised(
			THEMES + strips.map((strip, at) => `Activiteit ${at + 1} Kring\nSamen\n\n${strip}\n\nTekst.`).join('\n\n')
		);
	const themesOf = ({ plan }: Pick<Recognition, 'plan'>) =>
		plan.activities.map(({ themes }) => themes.map((id) => plan.themes.find((theme) => theme.id === id)?.name));

	test('tag activities only if the user wants it where the same themes stand everywhere, or a page cut them off', () => {
		const read = printed('Lezen Taal', 'Lezen', 'Lezen Taal');
		expect(read.doubts[0]?.values).toEqual({ activities: 3, themes: 2, differ: 0 });
		expect(themesOf(read)).toEqual([[], [], []]);
		const all = decide(read, { 'labelStrip-1': 'all' });
		expect(themesOf({ plan: all })).toEqual([['Lezen', 'Taal'], ['Lezen'], ['Lezen', 'Taal']]);
	});

	test.each([
		['not everywhere', [['Lezen', 'Taal'], ['Taal']]],
		['almost nowhere all', [['Lezen', 'Taal'], ['Lezen'], ['Lezen']]]
	])('believe the themes that are printed where they are %s the same, unless the user does not', (_what, themes) => {
		const read = printed(...themes.map((names) => names.join(' ')));
		expect(read.doubts[0]?.preferred).toBe('all');
		expect(themesOf(read)).toEqual(themes);
		expect(themesOf({ plan: decide(read, { 'labelStrip-1': 'none' }) })).toEqual(themes.map(() => []));
	});

	test('change a joined word wherever it stands', () => {
		const read = recognised(
			'1 A\nEen regel die \ndoorloopt en een kaarten\nbak. Een regel die \ndoorloopt met een boeken-\nbus.'
		);
		expect(read.doubts.map(({ values, places }) => [values.word, places[0]?.line])).toEqual([
			['kaartenbak', 3],
			['boekenbus', 5]
		]);
		const plan = decide(read, { 'joinedWord-1': 'space', 'joinedWord-2': 'hyphen' });
		expect(textOf({ ...read, plan }, 'A', 'text')).toBe(
			'Een regel die doorloopt en een kaarten bak. Een regel die doorloopt met een boeken-bus.'
		);
	});

	test('of wording swap the title with what was not placed', () => {
		const read = recognised(
			'Tabel 1: ambities en bijdragen\n\nAmbities\nSamen lezen\n\nDoelen en bijdragen\nMeer kringen\nHelpen bij het begin\n\n3.2.1 Ambitie 1: Lezen doe je samen\n\nDoelen bij deze ambitie:\n► Meer kringen.\n\nTekst.'
		);
		expect(read.plan.ambitions[0]?.title).toBe('Lezen doe je samen');
		expect(read.plan.texts[`${read.plan.goals[0]?.id ?? ''}/contribution`]).toMatchObject([
			{ content: [{ text: 'Helpen bij het begin' }] }
		]);
		expect(unplacedOf(read)).toBe('Samen lezen');
		const plan = decide(read, { 'wording-1': 'table' });
		expect(plan.ambitions[0]?.title).toBe('Samen lezen');
		expect(unplacedOf({ plan })).toBe('Lezen doe je samen');
	});

	test('that do not exist change nothing', () => {
		const read = recognised('1 A\n\n1.2 C\n\nTekst.\n\n1.1 B\n\nTekst.');
		expect(decide(read, { 'chapterOrder-1': 'none', 'wording-9': 'table' })).toEqual(read.plan);
	});
});

describe('text that is pasted without empty lines', () => {
	test('has each ambition and each activity on its own line begin by itself', () => {
		const { plan } = recognised(
			[
				'Jaarplan van de bibliotheek',
				'Ambitie 1: Lezen voor iedereen',
				'Activiteit 1: Boekstart',
				'Wij geven boeken.',
				'Activiteit 2: Voorlezen',
				'Ambitie 2: Samen leren',
				'Activiteit 3: Cursus',
				'Mensen leren samen.'
			].join('\n')
		);
		const activitiesOf = (ambition: string) => plan.activities.filter((one) => one.ambition === ambition);
		expect(plan.ambitions.map(({ id, title }) => [title, activitiesOf(id).map((one) => one.title)])).toEqual([
			['Lezen voor iedereen', ['Boekstart', 'Voorlezen']],
			['Samen leren', ['Cursus']]
		]);
	});

	test('still has a title of an ambition that runs on over lines', () => {
		const { plan } = recognised(
			'Ambitie 1: Lezen voor iedereen, ook voor wie\nactiviteit 2 niet kent\nActiviteit 1: Boekstart\nWij geven boeken.'
		);
		expect(plan.ambitions.map(({ title }) => title)).toEqual([
			'Lezen voor iedereen, ook voor wie activiteit 2 niet kent'
		]);
	});

	test('takes no sentence that speaks of an ambition for a new one', () => {
		const { plan } = recognised(
			'Ambitie 1: Lezen\nActiviteit 1: Boekstart\nWij werken samen en noemen dat in het hele plan ook wel\nAmbitie 2: leren van elkaar.'
		);
		expect(plan.ambitions.map(({ title }) => title)).toEqual(['Lezen']);
	});
});
