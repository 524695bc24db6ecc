/** One difference between two plans, as plain values: to show, to choose from and to apply. */
import type { AmountKey, Entities, Id, Kind, Phase, Plan, TextKey } from './model';
import { textKey } from './model';
import type { RichText } from './rich-text';

export type SetName = 'themes' | 'roles' | 'partners' | 'targetGroups' | 'activities';

/** A plain value of an entity: a title, a choice, a reference. */
export interface FieldChange {
	readonly type: 'field';
	readonly kind: Kind;
	readonly id: Id;
	readonly field: string;
	readonly from: string | null;
	readonly to: string | null;
}
export interface MemberChange {
	readonly type: 'member';
	readonly kind: Kind;
	readonly id: Id;
	readonly field: SetName;
	readonly member: string;
	readonly on: boolean;
}
/** Cents; null is "not filled in". */
export interface AmountChange {
	readonly type: 'amount';
	readonly kind: 'budgetLines' | 'funding';
	readonly id: Id;
	readonly key: AmountKey | Phase;
	readonly from: number | null;
	readonly to: number | null;
}
export interface TextChange {
	readonly type: 'text';
	readonly kind: Kind;
	readonly id: Id;
	readonly field: string;
	readonly from: RichText;
	readonly to: RichText;
}
/** A new entity, with its texts by field. Without an order key it comes at the end. */
export type Addition = {
	readonly [K in Kind]: {
		readonly type: 'addition';
		readonly kind: K;
		readonly id: Id;
		readonly entity: Entities[K];
		readonly texts: Readonly<Record<string, RichText>>;
	};
}[Kind];
export interface Removal {
	readonly type: 'removal';
	readonly kind: Kind;
	readonly id: Id;
}
export type Change = FieldChange | MemberChange | AmountChange | TextChange | Addition | Removal;

/** The chosen changes, preceded by those of the additions that they point at, directly or through another. */
export function withNeeded(chosen: readonly Change[], additions: readonly Addition[]): readonly Change[] {
	const taken = new Set(chosen.map((change) => (change.type === 'addition' ? change.id : '')));
	const byId = new Map(additions.map((addition) => [addition.id, addition]));
	const needed: Addition[] = [];
	const need = (change: Change) => {
		for (const id of referencesOf(change)) {
			const addition = byId.get(id);
			if (!addition || taken.has(id)) continue;
			taken.add(id);
			need(addition);
			needed.push(addition);
		}
	};
	chosen.forEach(need);
	return [...needed, ...chosen];
}

/** Everything that a change could point at. */
function referencesOf(change: Change): readonly string[] {
	switch (change.type) {
		case 'field':
			return change.to === null ? [] : [change.to];
		case 'member':
			return change.on ? [change.member] : [];
		case 'addition':
			return Object.values(change.entity).flatMap((value) =>
				typeof value === 'string' || Array.isArray(value) ? value : []
			);
		default:
			return [];
	}
}

/** The plan with the changes made in it. New entities come at the end of their list; what is unknown is left alone. */
export function changedPlan(plan: Plan, changes: readonly Change[]): Plan {
	return changes.reduce<Plan>((now, change) => {
		switch (change.type) {
			case 'addition': {
				const texts = Object.entries(change.texts).map(([field, rich]): [TextKey, RichText] => [
					textKey(change.id, field),
					rich
				]);
				return {
					...now,
					[change.kind]: [...now[change.kind], change.entity],
					texts: { ...now.texts, ...Object.fromEntries(texts) }
				};
			}
			case 'text': {
				const { [textKey(change.id, change.field)]: _before, ...others } = now.texts;
				const texts = change.to.length > 0 ? { ...others, [textKey(change.id, change.field)]: change.to } : others;
				return { ...now, texts };
			}
			default: {
				const entities = now[change.kind].map((entity) => (entity.id === change.id ? changed(entity, change) : entity));
				return { ...now, [change.kind]: entities };
			}
		}
	}, plan);
}

function changed(entity: object, change: FieldChange | MemberChange | AmountChange | Removal): object {
	switch (change.type) {
		case 'field':
			return { ...entity, [change.field]: change.to };
		case 'removal':
			return { ...entity, removed: true };
		case 'amount': {
			const { [change.key]: _before, ...others } = recordIn(entity, 'amounts');
			return { ...entity, amounts: change.to === null ? others : { ...others, [change.key]: change.to } };
		}
		case 'member': {
			const members: unknown = Reflect.get(entity, change.field);
			const others = Array.isArray(members) ? members.filter((member) => member !== change.member) : [];
			return { ...entity, [change.field]: change.on ? [...others, change.member].sort() : others };
		}
	}
}

function recordIn(entity: object, key: string): Readonly<Record<string, unknown>> {
	const value: unknown = Reflect.get(entity, key);
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
