import type { Id, Kind } from '../model';

/** A rule that is not met: which rule, about what, and the values for its message. */
export interface Finding<Rule = RuleId> {
	/** The rule's id, for example M1; the dictionaries have a message for each. */
	readonly rule: Rule;
	readonly kind: Kind | 'meta';
	readonly id: Id;
	/** Cents, for rules about money. */
	readonly amount?: number;
}

/** M: something misses. F: costs and funding. */
export type RuleId = 'M1' | 'M2' | 'M3' | 'F1' | 'F2' | 'F3';
