import type { Choice, Doubt, DoubtKind } from '$lib/exchange/text/doubts';
import type { Dictionary } from '$lib/i18n/nl';
import { formatEuro } from '$lib/plan/money';

type Words = Dictionary['importing'];
type Language = 'nl' | 'en';

export interface DoubtGroup {
	readonly kind: DoubtKind;
	readonly doubts: readonly Doubt[];
}

/** The doubts of one kind together, in the order in which the first of each came. */
export function groupDoubts(doubts: readonly Doubt[]): readonly DoubtGroup[] {
	const kinds = [...new Set(doubts.map(({ kind }) => kind))];
	return kinds.map((kind) => ({ kind, doubts: doubts.filter((doubt) => doubt.kind === kind) }));
}

/** What is not certain, in plain words. */
export function doubtMessage({ kind, values }: Doubt, words: Words, language: Language): string {
	const text = (key: string) => String(values[key] ?? '');
	const count = (key: string) => Number(values[key] ?? 0);
	const euro = (key: string) => formatEuro(count(key), language);
	switch (kind) {
		case 'labelStrip':
			return count('differ') > 0
				? words.doubt.labelStripDiffers(count('activities'))
				: words.doubt.labelStrip(count('activities'), count('themes'));
		case 'joinedWord':
			return words.doubt.joinedWord(text('left'), text('right'));
		case 'singleAmount':
			return words.doubt.singleAmount(text('label'), euro('amount'));
		case 'printedSum':
			return words.doubt.printedSum(text('label'), columnOf(text('column'), words), euro('printed'), euro('computed'));
		case 'wording':
			return text('level') === 'goal' ? words.doubt.wordingGoal : words.doubt.wordingAmbition;
		case 'reference':
			return words.doubt.reference(text('printed'), text('corrected'), text('titles'));
		case 'chapterOrder':
			return words.doubt.chapterOrder(text('title'));
		case 'spelling':
			return words.doubt.spelling(text('printed'), text('name'));
		case 'ceiling':
			return words.doubt.ceiling(euro('amount'), text('from'), text('to'));
	}
}

/** What choosing it does, in plain words. */
export function choiceLabel({ kind, values }: Doubt, choice: Choice, words: Words, language: Language): string {
	const text = (key: string) => String(choice.values?.[key] ?? values[key] ?? '');
	const euro = (key: string) => formatEuro(Number(values[key] ?? 0), language);
	switch (choice.id) {
		case 'none':
			return words.choice.labelStripNone;
		case 'all':
			return words.choice.labelStripAll;
		case 'joined':
		case 'hyphen':
		case 'space':
			return words.choice.word(text('word'));
		case 'other':
			return words.other;
		case 'personnel':
			return words.personnel;
		case 'own':
			return words.choice.printedOwn(euro('computed'), euro('printed'));
		case 'forget':
			return words.choice.printedForget(euro('computed'));
		case 'chapter':
			return words.choice.wordingChapter(text('chapter'));
		case 'table':
			return words.choice.wordingTable(text('table'));
		case 'correct':
			return words.choice.referenceCorrect(text('corrected'));
		case 'leave':
			return kind === 'ceiling' ? words.choice.ceilingLeave : words.choice.referenceLeave(text('printed'));
		case 'numbers':
			return words.choice.orderNumbers;
		case 'source':
			return words.choice.orderSource;
		case 'name':
			return words.choice.spellingName(text('name'));
		case 'printed':
			return words.choice.spellingPrinted(text('printed'));
		case 'set':
			return words.choice.ceilingSet;
	}
}

function columnOf(column: string, words: Words): string {
	return column === 'personnel' ? words.personnel : column === 'other' ? words.other : words.total;
}
