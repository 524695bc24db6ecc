import { t } from '$lib/i18n/t.svelte';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import type { Kind } from '$lib/plan/model';
import type { Presence } from '$lib/sync/peers/exchange/presence';
import { thingOf, type Place } from './place';

type Named = Pick<LivePlan, 'entity' | 'numberOf' | 'meta'>;

/** Where a member is, in words of the plan: "Activiteit 12, resultaat". What others sent may be about nothing known. */
export function placeOf(presence: Presence | null, plan: Named): string {
	const at = presence?.at;
	if (!at) return t().presence.nowhere;
	const screen = screenName(at.screen, plan);
	const thing = at.entity === null ? null : thingName(at.entity, plan);
	if (thing === null) return screen ?? t().presence.somewhere;
	// The list and its items are named by what is open; elsewhere the screen says more.
	const place = at.screen === 'activities' || at.screen === 'programmes' || screen === null ? [] : [screen];
	return [...place, thing, ...fieldName(at)].join(', ');
}

function screenName(screen: string, plan: Named): string | null {
	if (screen === 'activities') return plan.meta.levels.activity.many;
	return wordIn(t().presence.screens, screen);
}

function thingName(entity: string, plan: Named): string | null {
	const { kind, id } = thingOf(entity);
	const { levels } = plan.meta;
	const kinds = kind === 'text' ? NAMED : NAMED.filter((named) => named === kind);
	const found = kinds.find((named) => plan.entity(named, id));
	if (!found) return null;
	const level = found === 'activities' ? levels.activity : found === 'ambitions' ? levels.ambition : null;
	const number = plan.numberOf(id);
	if (level && number !== undefined) return `${level.one} ${number}`;
	const name = short(nameOf(plan, found, id));
	const one = level?.one ?? wordIn(t().presence.kinds, found);
	return one && name ? `${one} ‘${name}’` : one || name || null;
}

const NAMED: readonly Kind[] = [
	'activities',
	'ambitions',
	'goals',
	'programmes',
	'budgetLines',
	'budgetHeadings',
	'funding',
	'themes',
	'people',
	'partners',
	'parts'
];

function nameOf(plan: Named, kind: Kind, id: string): string {
	const entity = plan.entity(kind, id);
	if (!entity) return '';
	if ('title' in entity) return entity.title;
	if ('name' in entity) return entity.name;
	const about = entity.label === '' && 'entity' in entity ? entity.entity : null;
	if (about === null) return entity.label;
	return nameOf(plan, plan.entity('ambitions', about) ? 'ambitions' : 'activities', about);
}

/** Signs of a title that fit in a line about somebody. */
const FITS = 40;
const short = (name: string) => (name.length > FITS ? `${name.slice(0, FITS - 1).trimEnd()}…` : name);

/** An amount has a phase and a kind of costs: what it is for is enough. */
function fieldName({ field }: Place): readonly string[] {
	const word = field ? wordIn(t().presence.fields, field.includes('.') ? 'amount' : field) : null;
	return word === null ? [] : [word];
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string | null {
	return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}
