import type { Id, Part, Plan, PrintedAmounts } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import type { Choice, Doubt, Edit } from './doubts';

/** The plan with the user's choices; a doubt without one, or with one it does not have, keeps the preferred choice. */
export function decide(
	recognition: { readonly plan: Plan; readonly doubts: readonly Doubt[] },
	choices: Readonly<Record<string, string>>
): Plan {
	const chosen = recognition.doubts.flatMap((doubt): readonly Choice[] => {
		const id = choices[doubt.id];
		return id === undefined || id === doubt.preferred ? [] : doubt.choices.filter((choice) => choice.id === id);
	});
	return applyEdits(
		recognition.plan,
		chosen.flatMap((choice) => choice.edits)
	);
}

export function applyEdits(plan: Plan, edits: readonly Edit[]): Plan {
	const ofType = <T extends Edit['type']>(type: T) =>
		edits.filter((edit): edit is Extract<Edit, { type: T }> => edit.type === type);
	const by = <E, V>(list: readonly E[], key: (edit: E) => string, value: (edit: E) => V) =>
		new Map(list.map((edit) => [key(edit), value(edit)]));
	const themes = by(
		ofType('themes'),
		(edit) => edit.activity,
		(edit) => edit.themes
	);
	const amounts = by(
		ofType('amounts'),
		(edit) => edit.line,
		(edit) => edit.amounts
	);
	const titles = by(
		ofType('title'),
		(edit) => edit.id,
		(edit) => edit.title
	);
	const labels = by(
		ofType('label'),
		(edit) => edit.id,
		(edit) => edit.label
	);
	const touches = by(
		ofType('touches'),
		(edit) => edit.programme,
		(edit) => edit.activities
	);
	const ceiling = ofType('ceiling').at(-1);
	const order = ofType('order').at(-1)?.parts;
	const forgotten = ofType('forgetPrinted');
	const changed: Plan = {
		...plan,
		meta: ceiling ? { ...plan.meta, ceiling: ceiling.ceiling } : plan.meta,
		ambitions: plan.ambitions.map((ambition) => ({ ...ambition, title: titles.get(ambition.id) ?? ambition.title })),
		goals: plan.goals.map((goal) => ({ ...goal, title: titles.get(goal.id) ?? goal.title })),
		activities: plan.activities.map((activity) => ({
			...activity,
			themes: themes.get(activity.id) ?? activity.themes
		})),
		programmes: plan.programmes.map((programme) => ({
			...programme,
			activities: touches.get(programme.id) ?? programme.activities
		})),
		parts: order ? inOrder(plan.parts, order) : plan.parts,
		budgetHeadings: plan.budgetHeadings.map((heading) => forget(heading, forgotten)),
		budgetLines: plan.budgetLines.map((line) => ({
			...forget(line, forgotten),
			amounts: amounts.get(line.id) ?? line.amounts,
			label: labels.get(line.id) ?? line.label
		})),
		funding: plan.funding.map((source) => ({ ...source, label: labels.get(source.id) ?? source.label })),
		texts: withTexts(plan.texts, ofType('text'))
	};
	return withWords(changed, new Map(ofType('word').map(({ from, to }) => [from, to])));
}

function inOrder(parts: readonly Part[], ids: readonly Id[]): readonly Part[] {
	const places = new Map(ids.map((id, index) => [id, index]));
	return [...parts].sort((a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length));
}

type Forget = Extract<Edit, { type: 'forgetPrinted' }>;

function forget<T extends { readonly id: Id; readonly printed: PrintedAmounts }>(
	row: T,
	forgotten: readonly Forget[]
): T {
	const columns = forgotten.filter(({ id }) => id === row.id).map(({ column }) => `original.${column}`);
	if (columns.length === 0) return row;
	return { ...row, printed: Object.fromEntries(Object.entries(row.printed).filter(([key]) => !columns.includes(key))) };
}

function withTexts(texts: Plan['texts'], edits: readonly Extract<Edit, { type: 'text' }>[]): Plan['texts'] {
	const changed: Record<string, RichText> = { ...texts };
	for (const { key, from, to } of edits) {
		const rich = changed[key];
		if (!rich) continue;
		// A paragraph that is the text and nothing more goes before those that hold it.
		let isWhole = false;
		const whole = mapText(rich, (text) => {
			if (isWhole || text !== from) return text;
			isWhole = true;
			return to;
		});
		changed[key] = isWhole ? whole : mapText(rich, (text) => text.replaceAll(from, () => to));
	}
	return changed;
}

const WORD = /[\p{L}\p{N}\p{M}’'-]+/gu;

/** Words that stand nowhere else in the document are changed wherever they stand in the plan. */
function withWords(plan: Plan, words: ReadonlyMap<string, string>): Plan {
	if (words.size === 0) return plan;
	const fix = (text: string): string => text.replace(WORD, (word) => words.get(word) ?? word);
	return {
		...plan,
		themes: plan.themes.map((theme) => ({ ...theme, name: fix(theme.name), shortName: fix(theme.shortName) })),
		ambitions: plan.ambitions.map((ambition) => ({ ...ambition, title: fix(ambition.title) })),
		goals: plan.goals.map((goal) => ({ ...goal, title: fix(goal.title) })),
		activities: plan.activities.map((activity) => ({
			...activity,
			title: fix(activity.title),
			subtitle: fix(activity.subtitle)
		})),
		programmes: plan.programmes.map((programme) => ({ ...programme, title: fix(programme.title) })),
		parts: plan.parts.map((part) => ({ ...part, title: fix(part.title) })),
		budgetHeadings: plan.budgetHeadings.map((heading) => ({ ...heading, title: fix(heading.title) })),
		budgetLines: plan.budgetLines.map((line) => ({ ...line, label: fix(line.label) })),
		funding: plan.funding.map((source) => ({ ...source, label: fix(source.label) })),
		texts: Object.fromEntries(Object.entries(plan.texts).map(([key, rich]) => [key, mapText(rich, fix)]))
	};
}

function mapText(rich: RichText, change: (text: string) => string): RichText {
	return rich.map((block) =>
		block.type === 'list'
			? { ...block, items: block.items.map((item) => mapText(item, change)) }
			: { ...block, content: block.content.map((span) => ({ ...span, text: change(span.text) })) }
	);
}
