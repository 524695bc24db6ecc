/** What a person chose at the doubts: the first answer to a kind counts for all of it, but for those answered by hand. */
import type { ChoiceId, Doubt, DoubtKind } from './doubts';

export interface Answers {
	/** By the id of the doubt: chosen by hand. */
	readonly byDoubt: Readonly<Record<string, ChoiceId>>;
	/** For all others of a kind; null where a person wants to answer one by one. */
	readonly byKind: Readonly<Partial<Record<DoubtKind, KindAnswer | null>>>;
}
export interface KindAnswer {
	readonly choice: ChoiceId;
	/** The doubt that was answered; null if all were answered at once. */
	readonly from: string | null;
}

export const NO_ANSWERS: Answers = { byDoubt: {}, byKind: {} };

export function answer({ byDoubt, byKind }: Answers, { id, kind }: Doubt, choice: ChoiceId): Answers {
	const before = byKind[kind];
	const isFirst = before === undefined || before?.from === id;
	return {
		byDoubt: { ...byDoubt, [id]: choice },
		byKind: isFirst ? { ...byKind, [kind]: { choice, from: id } } : byKind
	};
}

/** Takes back what an answer chose for the others. */
export function answerOneByOne({ byDoubt, byKind }: Answers, kind: DoubtKind): Answers {
	return { byDoubt, byKind: { ...byKind, [kind]: null } };
}

/** Answers all doubts of a kind at once, those answered by hand too. */
export function answerAll(answers: Answers, doubts: readonly Doubt[], kind: DoubtKind, choice: ChoiceId): Answers {
	const own = new Set(doubts.flatMap((doubt) => (doubt.kind === kind ? [doubt.id] : [])));
	const byDoubt = Object.fromEntries(Object.entries(answers.byDoubt).filter(([id]) => !own.has(id)));
	return { byDoubt, byKind: { ...answers.byKind, [kind]: { choice, from: null } } };
}

/** A doubt that does not have the choice of its kind keeps its preferred one. */
export function choiceOf({ byDoubt, byKind }: Answers, doubt: Doubt): ChoiceId {
	const ofKind = byKind[doubt.kind]?.choice;
	const has = (choice: ChoiceId) => doubt.choices.some(({ id }) => id === choice);
	return byDoubt[doubt.id] ?? (ofKind && has(ofKind) ? ofKind : doubt.preferred);
}

/** How many doubts of a kind follow the answer to another. */
export function following({ byDoubt, byKind }: Answers, doubts: readonly Doubt[], kind: DoubtKind): number {
	const ofKind = byKind[kind]?.choice;
	const follows = (doubt: Doubt) =>
		doubt.kind === kind && byDoubt[doubt.id] === undefined && doubt.choices.some(({ id }) => id === ofKind);
	return ofKind ? doubts.filter(follows).length : 0;
}

/** By the id of the doubt, for `decide`. */
export const choicesOf = (answers: Answers, doubts: readonly Doubt[]): Readonly<Record<string, ChoiceId>> =>
	Object.fromEntries(doubts.map((doubt) => [doubt.id, choiceOf(answers, doubt)]));
