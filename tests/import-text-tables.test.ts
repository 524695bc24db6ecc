import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceBlock, SourceCell, SourceTable } from '$lib/exchange/document/source';
import type { LabelWords } from '$lib/exchange/text/label-words';
import { recognise, type Recognition } from '$lib/exchange/text/recognise';
import { textKey, type Plan } from '$lib/plan/model';
import { richToText } from '$lib/plan/rich-text';
import { sumOfLine } from '$lib/plan/totals';
import { lostWords } from './support/words-kept';
import { workSince } from './support/work';

type CellText = string | readonly string[] | SourceCell;

const cell = (text: CellText): SourceCell =>
	typeof text === 'string'
		? { paragraphs: text === '' ? [] : [text], columns: 1, rows: 1 }
		: 'columns' in text
			? text
			: { paragraphs: text, columns: 1, rows: 1 };
const wide = (text: string, columns: number): SourceCell => ({ paragraphs: [text], columns, rows: 1 });
const tall = (text: string, rows: number): SourceCell => ({ paragraphs: [text], columns: 1, rows });
const table = (...rows: readonly (readonly CellText[])[]): SourceTable => ({
	type: 'table',
	heads: 0,
	rows: rows.map((row) => row.map(cell))
});
const heading = (level: number, text: string): SourceBlock => ({ type: 'heading', level, text });
const paragraph = (text: string): SourceBlock => ({ type: 'paragraph', text });
const item = (text: string, depth = 0): SourceBlock => ({ type: 'item', depth, ordered: false, text });

function recognised(blocks: readonly SourceBlock[], words: Partial<LabelWords> = {}): Recognition {
	let ids = 0;
	const result = recognise(blocks, { newId: () => `id-${(ids += 1)}`, name: 'plan', date: '2026-01-15', words });
	if (!result.ok) throw new Error(result.error.type);
	return result.value;
}
const textOf = (plan: Plan, id: string | undefined, field: string): string =>
	richToText(plan.texts[textKey(id ?? '', field)] ?? []);
const unplacedOf = (plan: Plan): string => textOf(plan, plan.parts.find(({ kind }) => kind === 'unplaced')?.id, 'text');

/** Every test here goes through this: what is read keeps all words. */
function read(...blocks: readonly SourceBlock[]): Plan {
	const recognition = recognised(blocks);
	expect(lostWords(blocks, recognition)).toEqual([]);
	return recognition.plan;
}

describe('themes', () => {
	const expected = [
		['Leesplezier', 'Wie graag leest, leest vaker.'],
		['Taal', 'Iedereen kan meedoen.'],
		['Lokale kracht', 'Een plek voor de buurt.']
	];
	const themesOf = (plan: Plan) => plan.themes.map(({ id, name }) => [name, textOf(plan, id, 'goal')]);
	const names = expected.map(([name = '']) => name);
	const goals = expected.map(([, goal = '']) => goal);

	test.each<readonly [string, readonly SourceBlock[]]>([
		['across', [table(['Thema', ...names], ['Doel', ...goals])]],
		['down', [table(['Thema', 'Doel'], ...expected)]],
		['down, under another order of heads', [table(['Wat', 'Thema'], ...expected.map((row) => [...row].reverse()))]],
		['without heads, under a caption', [paragraph('Tabel 1: Thema’s van dit jaar'), table(...expected)]],
		['without heads, under a heading', [heading(1, 'Onze thema’s'), table(...expected)]]
	])('are read from a table with names %s', (_, blocks) => {
		expect(themesOf(read(...blocks))).toEqual(expected);
	});
});

describe('ambitions with goals and contributions', () => {
	const expected = [
		['Meer lezers', 'Lezen voor plezier', 'Aanpakken verspreiden'],
		['Meer lezers', 'Hulp in elke gemeente', 'Medewerkers opleiden'],
		['Goede techniek', 'Systemen werken altijd', 'Catalogus beheren']
	];
	const rowsOf = (plan: Plan) =>
		plan.goals.map((goal) => [
			plan.ambitions.find(({ id }) => id === goal.ambition)?.title,
			goal.title,
			textOf(plan, goal.id, 'contribution')
		]);

	test.each<readonly [string, readonly SourceBlock[]]>([
		['a row a goal', [table(['Ambitie', 'Doel', 'Bijdrage'], ...expected)]],
		[
			'an ambition that spans its rows',
			[
				table(
					['Ambities', 'Doelen', 'Onze bijdrage'],
					[tall('Meer lezers', 2), 'Lezen voor plezier', 'Aanpakken verspreiden'],
					['Hulp in elke gemeente', 'Medewerkers opleiden'],
					['Goede techniek', 'Systemen werken altijd', 'Catalogus beheren']
				)
			]
		],
		[
			'an ambition that is named once',
			[
				table(
					['Ambitie', 'Doelstelling', 'Bijdragen'],
					['Ambitie 1: Meer lezers', 'Lezen voor plezier', 'Aanpakken verspreiden'],
					['', 'Hulp in elke gemeente', 'Medewerkers opleiden'],
					['Ambitie 2: Goede techniek', 'Systemen werken altijd', 'Catalogus beheren']
				)
			]
		],
		[
			'goals as paragraphs of one cell',
			[
				table(
					['Ambitie', 'Doelen', 'Bijdragen'],
					[
						'Meer lezers',
						['Lezen voor plezier', 'Hulp in elke gemeente'],
						['Aanpakken verspreiden', 'Medewerkers opleiden']
					],
					['Goede techniek', 'Systemen werken altijd', 'Catalogus beheren']
				)
			]
		],
		[
			'goals and contributions in one cell, in turns',
			[
				table(
					['Ambities', 'Doelen en bijdragen'],
					[
						'Meer lezers',
						['Lezen voor plezier', 'Aanpakken verspreiden', 'Hulp in elke gemeente', 'Medewerkers opleiden']
					],
					['Goede techniek', ['Systemen werken altijd', 'Catalogus beheren']]
				)
			]
		],
		[
			'ambitions across',
			[
				table(
					['Ambitie', 'Meer lezers', 'Goede techniek'],
					['Doelen', ['Lezen voor plezier', 'Hulp in elke gemeente'], 'Systemen werken altijd'],
					['Bijdragen', ['Aanpakken verspreiden', 'Medewerkers opleiden'], 'Catalogus beheren']
				)
			]
		],
		[
			'an ambition in a row over its goals',
			[
				table(
					['Doel', 'Bijdrage'],
					[wide('Ambitie 1: Meer lezers', 2)],
					['Lezen voor plezier', 'Aanpakken verspreiden'],
					['Hulp in elke gemeente', 'Medewerkers opleiden'],
					[wide('Ambitie 2: Goede techniek', 2)],
					['Systemen werken altijd', 'Catalogus beheren']
				)
			]
		],
		[
			'a table under the heading of each ambition',
			[
				heading(2, 'Ambitie 1: Meer lezers'),
				table(['Doel', 'Bijdrage'], ...expected.slice(0, 2).map((row) => row.slice(1))),
				heading(2, 'Ambitie 2: Goede techniek'),
				table(['Doel', 'Bijdrage'], ...expected.slice(2).map((row) => row.slice(1)))
			]
		],
		['no heads, under a caption', [paragraph('Tabel 2: ambities en bijdragen'), table(...expected)]]
	])('are read from %s', (_, blocks) => {
		expect(rowsOf(read(...blocks))).toEqual(expected);
	});

	test('come to the goals of the chapters, with the other wording as a doubt', () => {
		const blocks = [
			table(['Ambitie', 'Doel', 'Bijdrage'], ['Lezers winnen', 'Lezen voor je plezier', 'Aanpakken verspreiden']),
			heading(1, 'Ambitie 1: Meer lezers'),
			paragraph('Doelen bij deze ambitie:'),
			item('Lezen voor plezier.')
		];
		const recognition = recognised(blocks);
		expect(rowsOf(recognition.plan)).toEqual([['Meer lezers', 'Lezen voor plezier', 'Aanpakken verspreiden']]);
		expect(recognition.doubts.map(({ kind }) => kind)).toEqual(['wording', 'wording']);
		expect(unplacedOf(recognition.plan)).toBe('Lezers winnen\nLezen voor je plezier');
	});
});

describe('a budget', () => {
	const euros = (plan: Plan) =>
		plan.budgetLines.map((line) => {
			const { personnel, other, total } = sumOfLine(line, 'original');
			return [line.label, personnel / 100, other / 100, total / 100];
		});
	const HEADS = ['Post', 'Personele kosten', 'Overige kosten', 'Totaal'];

	test('has its columns by their heads, whatever their order, and empty cells are known to be empty', () => {
		const plan = read(
			heading(1, 'Begroting'),
			table(
				['Omschrijving', 'Totaal', 'Materiële kosten', 'Personeel'],
				['Lezen', '€ 3.000', '€ 2.000', '€ 1.000'],
				['Voorzitter', '€ 200', '', '€ 200'],
				['Jaarbegroting', '€ 3.200', '€ 2.000', '€ 1.200']
			)
		);
		expect(euros(plan)).toEqual([
			['Lezen', 1000, 2000, 3000],
			['Voorzitter', 200, 0, 200]
		]);
		expect(plan.budgetLines[1]?.amounts).toEqual({ 'original.personnel': 20_000, 'original.other': 0 });
		expect(plan.parts.map(({ kind, title }) => [kind, title])).toEqual([['budget', 'Begroting']]);
	});

	test('sums are headings, and what comes after the total pays for it', () => {
		const plan = read(
			table(
				HEADS,
				['Lezen', '1.000', '2.000', '3.000'],
				['Taal', '1.000', '500', '1.500'],
				['Vast werk', '2.000', '2.500', '4.500'],
				['Totaal', '2.000', '2.500', '4.500'],
				['Uit de egalisatiereserve', '', '', '1.500'],
				['Subsidie', '', '', '3.000'],
				['Totaal dekking', '', '', '4.500']
			)
		);
		expect(plan.budgetHeadings.map(({ title, kind }) => [title, kind])).toContainEqual(['Vast werk', 'sum']);
		expect(plan.funding.map(({ label, kind, amounts }) => [label, kind, amounts.original])).toEqual([
			['Uit de egalisatiereserve', 'reserve', 150_000],
			['Subsidie', 'subsidy', 300_000]
		]);
	});

	test('may have one column of amounts where its caption says so, in thousands too', () => {
		const plan = read(
			paragraph('Tabel 3: Begroting (x € 1.000)'),
			table(['Activiteit', 'Begroot', 'Toelichting'], ['Lezen', '20', 'Vooral boeken'], ['Taal', '5', ''])
		);
		expect(euros(plan)).toEqual([
			['Lezen', 0, 20_000, 20_000],
			['Taal', 0, 5000, 5000]
		]);
		expect(textOf(plan, plan.budgetLines[0]?.id, 'explanation')).toBe('Toelichting: Vooral boeken');
	});

	test('has its funding in a table of its own, or under a row that says so', () => {
		const own = read(
			heading(1, 'Begroting'),
			table(HEADS, ['Lezen', '1.000', '2.000', '3.000']),
			heading(1, 'Dekking'),
			table(['Bron', 'Bedrag'], ['Provincie', '€ 1.000'], ['Subsidie', '€ 2.000'])
		);
		const under = read(
			table(
				HEADS,
				['Lezen', '1.000', '2.000', '3.000'],
				[wide('Dekking', 4)],
				['Provincie', '', '', '1.000'],
				['Subsidie', '', '', '2.000']
			)
		);
		for (const plan of [own, under])
			expect(plan.funding.map(({ label, kind, amounts }) => [label, kind, amounts.original])).toEqual([
				['Provincie', 'project', 100_000],
				['Subsidie', 'subsidy', 200_000]
			]);
	});

	test('points at what its labels name', () => {
		const plan = read(
			heading(1, 'Ambitie 1: Meer lezers'),
			heading(2, 'Activiteit 1 Leeskringen'),
			heading(1, 'Begroting'),
			table(
				HEADS,
				['Ambitie 1: Meer lezers', '1', '1', '2'],
				['Leeskringen', '1', '1', '2'],
				['Kantoor', '1', '1', '2']
			)
		);
		expect(plan.budgetLines.map(({ label, entity }) => [label, entity])).toEqual([
			['Ambitie 1', plan.ambitions[0]?.id],
			['Leeskringen', plan.activities[0]?.id],
			['Kantoor', null]
		]);
	});

	test('of an activity stays in its text', () => {
		const plan = read(
			heading(1, 'Activiteit 1 Leeskringen'),
			paragraph('Samen lezen'),
			table(HEADS, ['Boeken', '0', '2.000', '2.000'])
		);
		expect(plan.budgetLines).toEqual([]);
		expect(textOf(plan, plan.activities[0]?.id, 'introduction')).toContain('Boeken · 0 · 2.000 · 2.000');
	});
});

describe('activities', () => {
	test('are the rows of a table with a title and more', () => {
		const plan = read(
			heading(1, 'Ambitie 1: Meer lezers'),
			heading(1, 'Activiteiten'),
			table(
				['Nr.', 'Activiteit', 'Beoogd resultaat', 'Trekker', 'Thema’s', 'Ambitie', 'Planning'],
				['1', ['Leeskringen', 'Samen lezen'], 'Tien kringen', 'Noor van Dalen', 'Taal, Leesplezier', '1', 'Q1'],
				['2', 'Spreekuur', ['Hulp', 'Vragen beantwoord'], 'Noor van Dalen', 'Taal', 'Meer lezers', '']
			)
		);
		const [first, second] = plan.activities;
		expect(plan.activities.map(({ title, subtitle }) => [title, subtitle])).toEqual([
			['Leeskringen', 'Samen lezen'],
			['Spreekuur', '']
		]);
		expect(plan.activities.map(({ ambition }) => ambition)).toEqual([plan.ambitions[0]?.id, plan.ambitions[0]?.id]);
		expect(textOf(plan, first?.id, 'result')).toBe('Tien kringen');
		expect(textOf(plan, second?.id, 'result')).toBe('Hulp\nVragen beantwoord');
		expect(textOf(plan, first?.id, 'introduction')).toBe('Planning: Q1');
		expect(plan.people.map(({ name, initials }) => [name, initials])).toEqual([['Noor van Dalen', 'ND']]);
		expect(first?.owner).toBe(plan.people[0]?.id);
		expect(plan.themes.map(({ name }) => name)).toEqual(['Taal', 'Leesplezier']);
		expect(second?.themes).toEqual([plan.themes[0]?.id]);
	});

	test('stand under the ambition of the row over them, which is made if it is not there yet', () => {
		const plan = read(
			table(
				['Activiteit', 'Resultaat'],
				[wide('Ambitie 1: Meer lezers', 2)],
				['Leeskringen', 'Tien kringen'],
				[wide('Ambitie 2: Goede techniek', 2)],
				['Catalogus', 'Nieuwe zoekmachine']
			)
		);
		const titleOf = (id: string | null) => plan.ambitions.find((ambition) => ambition.id === id)?.title;
		expect(plan.activities.map(({ title, ambition }) => [title, titleOf(ambition)])).toEqual([
			['Leeskringen', 'Meer lezers'],
			['Catalogus', 'Goede techniek']
		]);
	});

	test('may have a table each, with heads in the first column', () => {
		const sheet = (number: number, title: string) =>
			table(
				[`Activiteit ${number}`, title],
				['Wat', `Inhoud van ${title}`],
				['Doel en impact', 'Meer plezier'],
				['Resultaat', ['Eerste', 'Tweede']],
				['Partners', 'Provincie; Gemeente']
			);
		const plan = read(heading(1, 'Ambitie 1: Meer lezers'), sheet(1, 'Leeskringen'), sheet(2, 'Spreekuur'));
		expect(plan.activities.map(({ title, ambition }) => [title, ambition])).toEqual([
			['Leeskringen', plan.ambitions[0]?.id],
			['Spreekuur', plan.ambitions[0]?.id]
		]);
		expect(textOf(plan, plan.activities[0]?.id, 'purposeAndImpact')).toBe('Meer plezier');
		expect(textOf(plan, plan.activities[1]?.id, 'result')).toBe('Eerste\nTweede');
		expect(plan.partners.map(({ name }) => name)).toEqual(['Provincie', 'Gemeente']);
		expect(plan.activities[1]?.partners).toHaveLength(2);
	});

	test('that have a heading of their own get what a table adds: themes by a mark under their name', () => {
		const plan = read(
			table(['Thema', 'Doel'], ['Taal', 'Meer taal'], ['Plezier', 'Meer plezier']),
			table(
				['Activiteit', 'Ambitie', 'Taal', 'Plezier'],
				['Leeskringen', 'Meer lezers', 'x', ''],
				['Spreekuur', '', 'x', 'x']
			),
			heading(1, 'Ambitie 1: Meer lezers'),
			heading(2, 'Activiteit 1 Leeskringen'),
			heading(2, 'Activiteit 2 Spreekuur')
		);
		expect(plan.activities.map(({ title }) => title)).toEqual(['Leeskringen', 'Spreekuur']);
		expect(plan.activities.map(({ themes }) => themes.length)).toEqual([1, 2]);
	});

	test('with another word for them are found by that word', () => {
		const blocks = [table(['Project', 'Oplevering'], ['Leeskringen', 'Tien kringen'])];
		const { plan } = recognised(blocks, { activity: ['Project'], result: ['Oplevering'] });
		expect(plan.activities.map(({ title }) => title)).toEqual(['Leeskringen']);
		expect(textOf(plan, plan.activities[0]?.id, 'result')).toBe('Tien kringen');
	});
});

describe('programmes', () => {
	test('are the rows of a table about them, and their boxes are known by it', () => {
		const plan = read(
			heading(1, 'Programma’s'),
			table(
				['Programma', 'Financier', 'Penvoerder', 'Looptijd'],
				['Leesoffensief', 'Ministerie', 'Boekenkade', '2026'],
				['Samen Digivaardig (SDV)', 'Fonds', '', '']
			),
			heading(1, 'Activiteit 1 Spreekuur'),
			heading(2, 'Samen Digivaardig (SDV)'),
			paragraph('Een programma van vier organisaties.')
		);
		const [box, listed] = plan.programmes;
		expect(plan.programmes.map(({ title, funder }) => [title, funder])).toEqual([
			['Samen Digivaardig', 'Fonds'],
			['Leesoffensief', 'Ministerie']
		]);
		expect(box).toMatchObject({ shortName: 'SDV', place: plan.activities[0]?.id });
		expect(listed).toMatchObject({ lead: 'Boekenkade', place: null });
		expect(textOf(plan, listed?.id, 'text')).toBe('Looptijd: 2026');
	});

	test('are found by their own word, with a number or a colon', () => {
		const blocks = [
			heading(1, 'Activiteit 1 Spreekuur'),
			heading(2, 'Samenwerking 2: Digivaardig'),
			paragraph('Wij doen mee.')
		];
		const { plan } = recognised(blocks, { programme: ['Samenwerking'] });
		expect(plan.programmes.map(({ title, place }) => [title, place])).toEqual([
			['Digivaardig', plan.activities[0]?.id]
		]);
		expect(textOf(plan, plan.programmes[0]?.id, 'text')).toBe('Wij doen mee.');
	});
});

describe('any other table', () => {
	test('keeps its words where it stands', () => {
		const plan = read(
			heading(1, 'Planning'),
			paragraph('Tabel 1: Wanneer'),
			table(['Maand', 'Wie'], ['Mei', 'Allen'], ['', 'Niemand']),
			paragraph('Tot slot.')
		);
		expect(textOf(plan, plan.parts[0]?.id, 'text')).toBe(
			'Tabel 1: Wanneer\nMaand · Wie\nMei · Allen\nNiemand\nTot slot.'
		);
	});

	test('of one cell is a frame round its paragraphs', () => {
		const plan = read(
			heading(1, 'Begin'),
			paragraph('Dit zijn de programma’s:'),
			item('Leesoffensief'),
			item('Digivaardig'),
			heading(1, 'Activiteit 1 Spreekuur'),
			table([['Leesoffensief', 'Een programma van velen.']])
		);
		expect(plan.programmes[0]).toMatchObject({ title: 'Leesoffensief', place: plan.activities[0]?.id });
	});
});

describe('blocks', () => {
	test('a heading is a chapter by its level, and the words of a paragraph stay together', () => {
		const plan = read(
			heading(1, 'Inleiding'),
			paragraph('Dit is een zin die niet eindigt met een punt en'),
			paragraph('die hier niet verder gaat'),
			heading(2, 'Waar we staan'),
			item('Een'),
			item('Onder een', 1),
			item('Twee'),
			heading(1, 'Slot')
		);
		expect(plan.parts.map(({ title, level }) => [title, level])).toEqual([
			['Inleiding', 1],
			['Waar we staan', 2],
			['Slot', 1]
		]);
		expect(plan.parts[1]?.parent).toBe(plan.parts[0]?.id);
		expect(plan.texts[textKey(plan.parts[0]?.id ?? '', 'text')]).toHaveLength(2);
		expect(plan.texts[textKey(plan.parts[1]?.id ?? '', 'text')]).toMatchObject([
			{
				type: 'list',
				items: [
					[{ content: [{ text: 'Een' }] }, { type: 'list', items: [[{ content: [{ text: 'Onder een' }] }]] }],
					[{}]
				]
			}
		]);
	});

	test('a heading inside an activity that is no label stays a heading in its text', () => {
		const plan = read(
			heading(1, 'Ambitie A: Meer lezers'),
			heading(2, 'ACTIVITEIT 3 – Leeskringen'),
			paragraph('Inleidend verhaal.'),
			heading(3, 'Planning'),
			paragraph('In mei.'),
			heading(3, 'Resultaat'),
			paragraph('Tien kringen.'),
			heading(1, 'Nawoord')
		);
		const [activity] = plan.activities;
		expect(activity?.title).toBe('Leeskringen');
		expect(plan.texts[textKey(activity?.id ?? '', 'introduction')]).toMatchObject([
			{ type: 'paragraph' },
			{ type: 'heading', content: [{ text: 'Planning' }] },
			{ type: 'paragraph' }
		]);
		expect(textOf(plan, activity?.id, 'result')).toBe('Tien kringen.');
		expect(plan.parts.map(({ title }) => title)).toContain('Nawoord');
	});

	test('headings without a label are activities if the labels of one stand under them', () => {
		const activity = (title: string) => [
			heading(3, title),
			paragraph('Waar het over gaat.'),
			heading(4, 'Doel en impact'),
			paragraph('Meer plezier.'),
			heading(4, 'Resultaat'),
			paragraph('Tien kringen.')
		];
		const plan = read(
			heading(1, 'Jaarplan van Boekenkade 2027'),
			heading(1, 'Inleiding'),
			heading(1, 'Activiteiten'),
			heading(2, 'Ambitie 1: Meer lezers'),
			...activity('3.1.1 Leeskringen'),
			...activity('Spreekuur'),
			heading(1, 'Resultaat van vorig jaar'),
			paragraph('Goed.')
		);
		expect(plan.activities.map(({ title, ambition }) => [title, ambition])).toEqual([
			['Leeskringen', plan.ambitions[0]?.id],
			['Spreekuur', plan.ambitions[0]?.id]
		]);
		expect(textOf(plan, plan.activities[0]?.id, 'result')).toBe('Tien kringen.');
		expect(plan.parts.filter(({ kind }) => kind !== 'unplaced').map(({ title }) => title)).toEqual([
			'Inleiding',
			'Activiteiten',
			'Resultaat van vorig jaar'
		]);
		expect(unplacedOf(plan)).toBe('Jaarplan van Boekenkade 2027');
	});

	test('the one heading above all others is the title of the document, and no chapter', () => {
		const plan = read(heading(1, 'Samen verder'), heading(2, 'Inleiding'), paragraph('Tekst.'), heading(2, 'Slot'));
		expect(plan.parts.filter(({ kind }) => kind !== 'unplaced').map(({ title, level }) => [title, level])).toEqual([
			['Inleiding', 1],
			['Slot', 1]
		]);
	});

	test('a label may open its paragraph', () => {
		const plan = read(
			heading(2, 'Activiteit 1: Leeskringen'),
			paragraph('Doel en impact: meer plezier.'),
			paragraph('Resultaat: tien kringen.')
		);
		expect(textOf(plan, plan.activities[0]?.id, 'purposeAndImpact')).toBe('meer plezier.');
		expect(textOf(plan, plan.activities[0]?.id, 'result')).toBe('tien kringen.');
	});

	test('a table of contents is no plan, and what looks like a heading in a paragraph is none', () => {
		const plan = read(
			paragraph('Inleiding 3'),
			paragraph('Activiteit 1 Leeskringen 4'),
			paragraph('Slot 9'),
			heading(1, 'Inleiding'),
			paragraph('Activiteit 1 Leeskringen'),
			heading(1, 'Activiteit 1 Leeskringen'),
			heading(1, 'Slot')
		);
		expect(plan.activities).toHaveLength(1);
		expect(textOf(plan, plan.parts[0]?.id, 'before')).toBe('Activiteit 1 Leeskringen');
	});
});

describe('hostile blocks', { timeout: 60_000 }, () => {
	const limited = (blocks: readonly SourceBlock[]) => {
		const start = process.cpuUsage();
		const result = recognise(blocks, { newId: () => 'id', name: '', date: '2026-01-15' });
		// What takes more than linear time takes far longer than this, on any machine.
		expect(workSince(start)).toBeLessThan(10_000);
		return result;
	};
	const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
		Array.from({ length: count }, (_, index) => make(index));

	test.each<readonly [string, readonly SourceBlock[]]>([
		[
			'a budget of 10,000 rows',
			[table(['Post', 'Personeel', 'Overig', 'Totaal'], ...many(10_000, (i) => [`Post ${i}`, '1', '2', '3']))]
		],
		[
			'10,000 activities',
			[
				table(
					['Activiteit', 'Resultaat', 'Eigenaar', 'Thema'],
					...many(10_000, (i) => [`Titel ${i}`, 'x', `N ${i}`, `T ${i}`])
				)
			]
		],
		[
			'10,000 goals',
			[table(['Ambitie', 'Doel', 'Bijdrage'], ...many(10_000, (i) => [`A ${i % 90}`, `Doel ${i}`, 'b']))]
		],
		['10,000 programmes', [table(['Programma', 'Financier'], ...many(10_000, (i) => [`P ${i}`, 'f']))]],
		['10,000 themes', [table(['Thema', 'Doel'], ...many(10_000, (i) => [`P ${i}`, 'f']))]],
		[
			'1,000 columns',
			[
				table(
					many(1000, (i) => `k${i}`),
					many(1000, (i) => `c${i}`)
				)
			]
		],
		[
			'a cell over all columns and rows there are',
			[table(['Thema', { paragraphs: ['x'], columns: 1e9, rows: 1e9 }], ['a', 'b'])]
		],
		['3,000 tables', many(3_000, (i) => table(['Activiteit', 'Resultaat'], [`T ${i}`, 'r']))],
		['lists of any depth', many(20_000, (i) => item(`punt ${i}`, i))],
		['headings of any depth', many(20_000, (i) => heading(i + 1, `kop ${i}`))],
		['headings of activities', many(20_000, (i) => heading(1 + (i % 6), `Activiteit ${i} Titel`))],
		['captions without end', many(20_000, () => paragraph('Tabel 1: Begroting'))],
		[
			'negative numbers',
			[item('a', -3), heading(-2, 'b'), table([{ paragraphs: ['c'], columns: -1, rows: 0 }, 'd'], ['e', 'f'])]
		]
	])('take a moment at most: %s', (_, blocks) => {
		limited(blocks);
	});

	test('are refused when they are empty, too large or tell nothing', () => {
		const errorOf = (blocks: readonly SourceBlock[]) => {
			const result = limited(blocks);
			return result.ok ? null : result.error;
		};
		expect(errorOf([])).toEqual({ type: 'empty' });
		expect(errorOf([paragraph('  '), table([''])])).toEqual({ type: 'empty' });
		expect(errorOf([paragraph('é'.repeat(1_000_001))])).toMatchObject({ type: 'tooLarge', limit: 2_000_000 });
		expect(errorOf([paragraph('Beste collega,'), paragraph('Tot morgen.')])).toEqual({ type: 'nothingFound' });
	});

	test('keep every word, or the check says which is lost', () => {
		const blocks = [heading(1, 'Begin'), table(['Thema', 'Doel'], ['Taal', 'Meer taal']), paragraph('Tot slot.')];
		const recognition = recognised(blocks);
		expect(lostWords([...blocks, table(['Verdwenen', 'rij'])], recognition)).toEqual(['verdwenen', 'rij']);
	});

	test('keep every word, whatever stands where', () => {
		const words = fc.constantFrom(
			...[
				'Ambitie',
				'Ambitie 1: Lezen',
				'Doel',
				'Doelen',
				'Bijdrage',
				'Thema',
				'Activiteit',
				'Activiteit 3',
				'Resultaat'
			],
			...[
				'Doel en impact',
				'Nr',
				'1',
				'Trekker',
				'Taal',
				'Begroting',
				'Personeel',
				'Overig',
				'Totaal',
				'€ 1.000',
				'2.000'
			],
			...[
				'Programma',
				'Financier',
				'Leeskring',
				'Samen lezen in de buurt.',
				'Tabel 1: Begroting',
				'Tabel 2: thema’s',
				''
			],
			...[
				'Verwachte opbrengst kwartaal',
				'Dekking',
				'Subsidie',
				'Totaal dekking',
				'Resultaat: tien',
				'x',
				'–',
				'Groei aanpak'
			]
		);
		const cells = fc.record({
			paragraphs: fc.array(words, { maxLength: 3 }),
			columns: fc.integer({ min: 1, max: 3 }),
			rows: fc.integer({ min: 1, max: 3 })
		});
		const block: fc.Arbitrary<SourceBlock> = fc.oneof(
			fc.record({ type: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), text: words }),
			fc.record({ type: fc.constant('paragraph' as const), text: words }),
			fc.record({
				type: fc.constant('item' as const),
				depth: fc.integer({ min: 0, max: 4 }),
				ordered: fc.boolean(),
				text: words
			}),
			fc.record({
				type: fc.constant('table' as const),
				heads: fc.integer({ min: 0, max: 2 }),
				rows: fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 6 })
			})
		);
		fc.assert(
			fc.property(fc.array(block, { minLength: 1, maxLength: 30 }), (blocks) => {
				let ids = 0;
				const result = recognise(blocks, { newId: () => `id-${(ids += 1)}`, name: '', date: '2026-01-15' });
				if (result.ok) expect(lostWords(blocks, result.value)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});
});
