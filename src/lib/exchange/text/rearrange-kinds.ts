/** What was taken for one kind becomes another, under its own id: what pointed at it still does, where it can. */
import type { Activity, Ambition, Id, Plan, Programme } from '$lib/plan/model';
import type { RichText } from '$lib/plan/rich-text';
import { newActivity } from './activities';
import { taken } from './rearrange-drop';
import { paragraphsOf, textIn, withTexts } from './rearrange-texts';
import { LISTED } from './tools';

export type Convertible = 'activities' | 'ambitions' | 'programmes' | 'chapters';

interface Subject {
	readonly title: string;
	/** All other words. */
	readonly text: RichText;
	/** Where it stands. */
	readonly ambition: Id | null;
	/** The activity after which it stands. */
	readonly after: Id | null;
}

export function toActivity(plan: Plan, kind: Convertible, id: Id): Plan {
	const subject = kind === 'activities' ? null : subjectOf(plan, kind, id);
	if (!subject) return plan;
	const { title, text, ambition, after } = subject;
	const without = removed(plan, kind, id, id);
	const moved = beside(without, plan, id, ambition);
	return {
		...withLines(without, plan, id),
		activities: insertAfter(moved, newActivity(id, ambition, title, ''), after),
		texts: withTexts(without.texts, [[id, 'introduction', text]])
	};
}

export function toProgramme(plan: Plan, kind: Convertible, id: Id): Plan {
	const subject = kind === 'programmes' ? null : subjectOf(plan, kind, id);
	if (!subject) return plan;
	const { title, text, ambition } = subject;
	const without = removed(plan, kind, id, ambition);
	const activity = plan.activities.find((one) => one.id === id);
	const programme: Programme = {
		id,
		...LISTED,
		title,
		shortName: '',
		funder: '',
		lead: '',
		share: null,
		place: ambition,
		activities: [],
		partners: activity?.partners ?? []
	};
	return {
		...withLines(without, plan, id),
		activities: beside(without, plan, id, ambition),
		programmes: [...without.programmes, programme],
		texts: withTexts(without.texts, [[id, 'text', text]])
	};
}

/** The activities after it under the same ambition stand under the new one: it was a heading over them. */
export function toAmbition(plan: Plan, kind: Convertible, id: Id): Plan {
	const subject = kind === 'ambitions' ? null : subjectOf(plan, kind, id);
	if (!subject) return plan;
	const { title, text, ambition } = subject;
	const without = removed(plan, kind, id, id);
	const start = kind === 'activities' ? plan.activities.findIndex((one) => one.id === id) : Infinity;
	const under = new Set(plan.activities.slice(start + 1).flatMap((one) => (one.ambition === ambition ? [one.id] : [])));
	const made: Ambition = { id, ...LISTED, title, shortTitle: '' };
	const place = without.ambitions.findIndex((one) => one.id === ambition);
	return {
		...withLines(without, plan, id),
		ambitions:
			place < 0
				? [...without.ambitions, made]
				: [...without.ambitions.slice(0, place + 1), made, ...without.ambitions.slice(place + 1)],
		activities: without.activities.map((one) => (under.has(one.id) ? { ...one, ambition: id } : one)),
		texts: withTexts(without.texts, [[id, 'introduction', text]])
	};
}

function subjectOf(plan: Plan, kind: Convertible, id: Id): Subject | null {
	const textsOf = (...fields: readonly string[]): RichText => fields.flatMap((field) => textIn(plan.texts, id, field));
	switch (kind) {
		case 'activities': {
			const one = plan.activities.find((activity) => activity.id === id);
			if (!one) return null;
			const text = [
				...paragraphsOf(one.subtitle, one.targetGroups.join(', ')),
				...textsOf('introduction', 'purposeAndImpact', 'result')
			];
			return { title: one.title, text, ambition: one.ambition, after: null };
		}
		case 'programmes': {
			const one = plan.programmes.find((programme) => programme.id === id);
			if (!one) return null;
			const text = [...paragraphsOf(one.shortName, one.funder, one.lead), ...textsOf('text')];
			const activity = plan.activities.find((other) => other.id === one.place);
			const ambition = activity?.ambition ?? plan.ambitions.find((other) => other.id === one.place)?.id ?? null;
			return { title: one.title, text, ambition, after: activity?.id ?? null };
		}
		case 'ambitions': {
			const at = plan.ambitions.findIndex((ambition) => ambition.id === id);
			const one = plan.ambitions[at];
			if (!one) return null;
			const goals = plan.goals.filter((goal) => goal.ambition === id);
			const text = [
				...paragraphsOf(one.shortTitle),
				...textsOf('introduction'),
				...goals.flatMap((goal) => [...paragraphsOf(goal.title), ...textIn(plan.texts, goal.id, 'contribution')])
			];
			const before = plan.ambitions[at - 1]?.id ?? null;
			return { title: one.title, text, ambition: before, after: lastOf(plan, before) };
		}
		case 'chapters': {
			const one = plan.parts.find((part) => part.id === id && part.kind === 'chapter');
			const ambition = plan.ambitions.at(-1)?.id ?? null;
			const text = textsOf('before', 'text', 'after');
			return one ? { title: one.title, text, ambition, after: lastOf(plan, ambition) } : null;
		}
	}
}

const lastOf = (plan: Plan, ambition: Id | null): Id | null =>
	plan.activities.findLast((activity) => activity.ambition === ambition)?.id ?? null;

/** `place` is where boxes that stood at it come to stand. */
function removed(plan: Plan, kind: Convertible, id: Id, place: Id | null): Plan {
	if (kind === 'chapters') {
		const parent = plan.parts.find((part) => part.id === id)?.parent ?? null;
		const without = taken(plan, 'parts', id, null);
		return { ...without, parts: without.parts.map((part) => (part.parent === id ? { ...part, parent } : part)) };
	}
	if (kind !== 'ambitions') return taken(plan, kind, id, place);
	const goals = plan.goals.filter((goal) => goal.ambition === id);
	return goals.reduce((left, goal) => taken(left, 'goals', goal.id, null), taken(plan, kind, id, place));
}

/** The activities under an ambition that becomes something else stand beside it. */
function beside(plan: Plan, before: Plan, gone: Id, ambition: Id | null): readonly Activity[] {
	const own = new Set(before.activities.flatMap((one) => (one.ambition === gone ? [one.id] : [])));
	return plan.activities.map((one) => (own.has(one.id) ? { ...one, ambition } : one));
}

/** Budget lines point at what kept its id. */
function withLines(plan: Plan, before: Plan, id: Id): Plan {
	const own = new Set(before.budgetLines.flatMap((line) => (line.entity === id ? [line.id] : [])));
	return {
		...plan,
		budgetLines: plan.budgetLines.map((line) => (own.has(line.id) ? { ...line, entity: id } : line))
	};
}

function insertAfter(list: readonly Activity[], one: Activity, after: Id | null): readonly Activity[] {
	const at = list.findIndex(({ id }) => id === after);
	return at < 0 ? [...list, one] : [...list.slice(0, at + 1), one, ...list.slice(at + 1)];
}
