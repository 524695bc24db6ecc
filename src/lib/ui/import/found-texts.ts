import { TEXT_FIELDS, textKey, type Id, type Kind, type Plan } from '$lib/plan/model';
import { countWords, richToText, type RichText } from '$lib/plan/rich-text';

type Fields = { readonly [K in Kind]: (typeof TEXT_FIELDS)[K][number] };
export type TextField = Fields[Kind];

export interface FoundText {
	readonly field: TextField;
	readonly rich: RichText;
	readonly words: number;
}

/** The texts that an entity has, in the order in which a plan shows them. */
export function foundTexts(plan: Plan, kind: Kind, id: Id): readonly FoundText[] {
	return TEXT_FIELDS[kind].flatMap((field): FoundText[] => {
		const rich = plan.texts[textKey(id, field)];
		return rich ? [{ field, rich, words: countWords(richToText(rich)) }] : [];
	});
}
