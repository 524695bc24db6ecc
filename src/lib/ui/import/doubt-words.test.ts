import { expect, test } from 'vitest';
import type { ChoiceId, Doubt, DoubtKind } from '$lib/exchange/text/doubts';
import { en } from '$lib/i18n/en';
import { nl } from '$lib/i18n/nl';
import { choiceLabel, doubtMessage, groupDoubts } from './doubt-words';

const doubt = (kind: DoubtKind, values: Doubt['values'], ...choices: [ChoiceId, ...ChoiceId[]]): Doubt => {
	const [first, ...rest] = choices;
	return {
		id: `${kind}-1`,
		kind,
		places: [{ line: 1, excerpt: 'regel' }],
		values,
		choices: [{ id: first, edits: [] }, ...rest.map((id) => ({ id, edits: [] }))],
		preferred: first
	};
};
const labels = (of: Doubt) => of.choices.map((choice) => choiceLabel(of, choice, nl.importing, 'nl'));

const ALL: readonly Doubt[] = [
	doubt('labelStrip', { activities: 29, themes: 4 }, 'none', 'all'),
	doubt('labelStrip', { activities: 29, themes: 4, differ: 1 }, 'all', 'none'),
	doubt('joinedWord', { word: 'leermiddel', left: 'leer', right: 'middel' }, 'joined', 'hyphen', 'space'),
	doubt('singleAmount', { label: 'Coördinatie', amount: 20_000_000 }, 'other', 'personnel'),
	doubt('printedSum', { label: 'Basis', column: 'other', printed: 100, computed: 200 }, 'own', 'forget'),
	doubt('wording', { level: 'goal', chapter: 'Kort', table: 'Lang' }, 'chapter', 'table'),
	doubt('reference', { printed: '18', corrected: '19', titles: 'Wikiwijs' }, 'correct', 'leave'),
	doubt('chapterOrder', { title: 'Impact' }, 'numbers', 'source'),
	doubt('spelling', { name: 'Sterke Netwerken', printed: 'Sterke netwerken', label: 'x' }, 'name', 'printed'),
	doubt('ceiling', { amount: 1_300_000_000, from: 2026, to: 2029 }, 'set', 'leave')
];

test.each(ALL)('a doubt about $kind says all that is known, in both languages', (of) => {
	for (const words of [nl.importing, en.importing]) {
		const said = [doubtMessage(of, words, 'nl'), ...of.choices.map((choice) => choiceLabel(of, choice, words, 'nl'))];
		expect(said.join()).not.toMatch(/undefined|NaN/);
		expect(new Set(said).size).toBe(said.length - (of.kind === 'joinedWord' ? 2 : 0));
	}
});

test('amounts are said in euros, and a sum names its column', () => {
	expect(
		doubtMessage(doubt('singleAmount', { label: 'Coördinatie', amount: 20_000_000 }, 'other'), nl.importing, 'nl')
	).toBe('Bij ‘Coördinatie’ staat één bedrag: €\u00a0200.000. In welke kolom hoort het?');
	const sum = doubt('printedSum', { label: 'Basis', column: 'other', printed: 100, computed: 200 }, 'own');
	expect(doubtMessage(sum, nl.importing, 'nl')).toContain('(overige kosten) is €\u00a01.');
});

test('themes that differ from activity to activity are not called layout', () => {
	const strip = doubt('labelStrip', { activities: 12, themes: 4, differ: 1 }, 'all', 'none');
	expect(doubtMessage(strip, nl.importing, 'nl')).toBe(
		'Bij 12 activiteiten staan thema’s gedrukt, en niet overal dezelfde. Horen die bij de activiteit?'
	);
});

test('a word is offered as each choice writes it', () => {
	const word: Doubt = {
		...doubt('joinedWord', { word: 'leermiddel', left: 'leer', right: 'middel' }, 'joined'),
		choices: [
			{ id: 'joined', values: { word: 'leermiddel' }, edits: [] },
			{ id: 'hyphen', values: { word: 'leer-middel' }, edits: [] }
		]
	};
	expect(labels(word)).toEqual(['‘leermiddel’', '‘leer-middel’']);
});

test('leaving a ceiling is not leaving a reference', () => {
	expect(labels(doubt('ceiling', { amount: 1, from: 2026, to: 2026 }, 'leave'))).toEqual([
		'Neem het plafond niet over'
	]);
	expect(labels(doubt('reference', { printed: '18' }, 'leave'))).toEqual(['Laat 18 staan']);
});

test('doubts of one kind stand together', () => {
	const strip = doubt('labelStrip', {}, 'none');
	const word = doubt('joinedWord', {}, 'joined');
	expect(groupDoubts([word, strip, word]).map(({ kind, doubts }) => [kind, doubts.length])).toEqual([
		['joinedWord', 2],
		['labelStrip', 1]
	]);
});
