import { expect, test } from 'vitest';
import { answer, answerAll, answerOneByOne, choiceOf, choicesOf, following, NO_ANSWERS } from './answers';
import type { ChoiceId, Doubt, DoubtKind } from './doubts';

const doubt = (kind: DoubtKind, number: number, first: ChoiceId, ...more: readonly ChoiceId[]): Doubt => ({
	id: `${kind}-${number}`,
	kind,
	places: [],
	values: {},
	choices: [{ id: first, edits: [] }, ...more.map((id) => ({ id, edits: [] }))],
	preferred: first
});
const hyphened = [1, 2, 3].map((number) => doubt('joinedWord', number, 'joined', 'hyphen'));
const spaced = doubt('joinedWord', 4, 'joined', 'space');
const sum = doubt('printedSum', 1, 'own', 'forget');
const doubts = [...hyphened, spaced, sum];
const [first = spaced, second = spaced, third = spaced] = hyphened;

test('the first answer counts for every doubt of its kind that has that choice', () => {
	const answers = answer(NO_ANSWERS, first, 'hyphen');
	expect(doubts.map((one) => choiceOf(answers, one))).toEqual(['hyphen', 'hyphen', 'hyphen', 'joined', 'own']);
	expect(following(answers, doubts, 'joinedWord')).toBe(2);
	expect(following(answers, doubts, 'printedSum')).toBe(0);
});

test('the same doubt answered again changes the answer for its kind', () => {
	const answers = answer(answer(NO_ANSWERS, first, 'hyphen'), first, 'joined');
	expect(hyphened.map((one) => choiceOf(answers, one))).toEqual(['joined', 'joined', 'joined']);
});

test('an answer to another doubt of the kind is an exception, for that one alone', () => {
	const answers = answer(answer(NO_ANSWERS, first, 'hyphen'), second, 'joined');
	expect(hyphened.map((one) => choiceOf(answers, one))).toEqual(['hyphen', 'joined', 'hyphen']);
	expect(following(answers, doubts, 'joinedWord')).toBe(1);
});

test('an answer can be meant for one doubt only, and so are those after it', () => {
	const alone = answerOneByOne(answer(NO_ANSWERS, first, 'hyphen'), 'joinedWord');
	expect(hyphened.map((one) => choiceOf(alone, one))).toEqual(['hyphen', 'joined', 'joined']);
	expect(hyphened.map((one) => choiceOf(answer(alone, third, 'hyphen'), one))).toEqual(['hyphen', 'joined', 'hyphen']);
	expect(following(alone, doubts, 'joinedWord')).toBe(0);
});

test('all of a kind are answered at once, exceptions too', () => {
	const answers = answerAll(answer(NO_ANSWERS, first, 'hyphen'), doubts, 'joinedWord', 'joined');
	expect(choicesOf(answers, doubts)).toEqual({
		'joinedWord-1': 'joined',
		'joinedWord-2': 'joined',
		'joinedWord-3': 'joined',
		'joinedWord-4': 'joined',
		'printedSum-1': 'own'
	});
	expect(choiceOf(answer(answers, second, 'hyphen'), second)).toBe('hyphen');
	expect(choiceOf(answer(answers, second, 'hyphen'), first)).toBe('joined');
});
