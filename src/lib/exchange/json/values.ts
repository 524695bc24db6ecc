/** The kinds of values that a plan is made of, as a file may hold them. */
import * as v from 'valibot';
import type { AmountKey, Phase, PrintedAmounts, State } from '$lib/plan/model';

/** No spaces and no / or :, which stand between ids in addresses and names of texts, and no name of a prototype. */
export const id = v.pipe(v.string(), v.maxLength(200), v.regex(/^(?!__proto__$)[^\s/:]+$/));
export const reference = v.nullable(id);
export const references = v.array(id);

/** As long as the longest text that can be imported: whatever became a title there can be read back. */
export const label = v.pipe(v.string(), v.maxLength(2_000_000));
/** A fractional key; empty when the list itself is the order. */
export const order = v.pipe(v.string(), v.maxLength(1_000));
export const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/));
export const year = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999));
export const cents = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(Number.MIN_SAFE_INTEGER),
	v.maxValue(Number.MAX_SAFE_INTEGER)
);
/** Percent. */
export const percentage = v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000));
export const state = v.picklist(['draft', 'review', 'ready', 'adopted'] as const satisfies readonly State[]);

const PHASES = [
	'original',
	'revised',
	'realised',
	'forecast',
	'realised.q1',
	'realised.q2',
	'realised.q3',
	'realised.q4'
] as const satisfies readonly Phase[];
const AMOUNT_KEYS = PHASES.flatMap((phase): AmountKey[] => [`${phase}.personnel`, `${phase}.other`]);
const PRINTED_KEYS = PHASES.flatMap((phase): (keyof PrintedAmounts)[] => [
	`${phase}.personnel`,
	`${phase}.other`,
	`${phase}.total`
]);

export const phaseAmounts = v.object(v.entriesFromList(PHASES, v.exactOptional(cents)));
export const amounts = v.object(v.entriesFromList(AMOUNT_KEYS, v.exactOptional(cents)));
export const printedAmounts = v.object(v.entriesFromList(PRINTED_KEYS, v.exactOptional(cents)));
