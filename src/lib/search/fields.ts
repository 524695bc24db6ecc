/** The fields of things, names first: the order in which a hit tells them. */
export const FIELDS = [
	'title',
	'name',
	'label',
	'shortTitle',
	'shortName',
	'subtitle',
	'funder',
	'lead',
	'function',
	'targetGroups',
	'introduction',
	'purposeAndImpact',
	'result',
	'goal',
	'contribution',
	'text',
	'before',
	'after',
	'explanation'
] as const;

const NAMES = FIELDS.slice(0, 5);
export const isName = (field: string): boolean => NAMES.some((name) => name === field);

/** One bit a field. */
export const maskOf = (field: string): number => 1 << FIELDS.findIndex((name) => name === field);
const NAMES_MASK = NAMES.reduce((mask, field) => mask | maskOf(field), 0);

export const hasName = (mask: number): boolean => (mask & NAMES_MASK) !== 0;
export const fieldsIn = (mask: number): readonly string[] => FIELDS.filter((field) => (mask & maskOf(field)) !== 0);
