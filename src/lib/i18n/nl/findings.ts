import type { RuleId } from '$lib/plan/checks/finding';

/** `value` is what the rule counts: "3 activiteiten", or an amount. */
const rules: Readonly<Record<RuleId, (value: string) => string>> = {
	M1: (value) => `${value} zonder thema`,
	M2: (value) => `${value} zonder eigenaar`,
	M3: (value) => `${value} zonder resultaat`,
	F1: (value) => `Kosten zonder dekking: ${value}`,
	F2: (value) => `Dekking zonder kosten: ${value}`,
	F3: (value) => `Boven het plafond: ${value}`
};

export const findings = {
	title: 'Wat nog mist',
	none: 'Er mist niets',
	nothingYet: 'Er is nog niets om na te kijken.',
	rules
};
