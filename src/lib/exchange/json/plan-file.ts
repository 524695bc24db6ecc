import * as v from 'valibot';
import { MOST_OF_A_KIND, SCHEMA_VERSION, type Plan } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import { planSchema } from './plan-schema';

export type JsonError =
	| { readonly type: 'tooLarge' }
	| { readonly type: 'notJson' }
	/** `path` is the first place that is not as it should be, such as plan.activities.3.title. */
	| { readonly type: 'notAPlan'; readonly path: string }
	| { readonly type: 'newer' };

/** Characters. The largest plans take about a tenth of it. */
export const MAX_JSON_LENGTH = 30_000_000;

const FORMAT = 'planregie';
const VERSION = 1;

/** The whole file; its JSON Schema for others stands in static/plan.schema.json. */
export const fileSchema = v.pipe(
	v.object({
		$schema: v.optional(v.string()),
		format: v.literal(FORMAT),
		version: v.literal(VERSION),
		plan: planSchema
	}),
	v.title('Planregie plan'),
	v.description('An annual plan. Amounts are whole cents, lists of ids are sets, ids are unique in the whole file.')
);

/** The plan as a file that parsePlanJson reads back without loss. */
export function planToJson(plan: Plan): string {
	return `${JSON.stringify({ $schema: 'plan.schema.json', format: FORMAT, version: VERSION, plan }, null, '\t')}\n`;
}

/** Reads a file from anywhere. Nothing of it is trusted: what does not fit is refused, in time bounded by its length. */
export function parsePlanJson(text: string): Result<Plan, JsonError> {
	if (text.length > MAX_JSON_LENGTH) return { ok: false, error: { type: 'tooLarge' } };
	const json = parseJson(text.replace(/^\uFEFF/, ''));
	if (!json.ok) return json;
	if (isNewer(json.value)) return { ok: false, error: { type: 'newer' } };
	if (hasTooMany(json.value)) return { ok: false, error: { type: 'tooLarge' } };
	if (isDeeperThan(json.value, MAX_DEPTH)) return { ok: false, error: { type: 'notAPlan', path: 'plan.texts' } };
	const parsed = v.safeParse(fileSchema, json.value, { abortEarly: true });
	if (parsed.success) return { ok: true, value: parsed.output.plan };
	return { ok: false, error: { type: 'notAPlan', path: v.getDotPath(parsed.issues[0]) ?? '' } };
}

function parseJson(text: string): Result<unknown, JsonError> {
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		return { ok: false, error: { type: 'notJson' } };
	}
}

const newerFile = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.gtValue(VERSION)) });
const newerPlan = v.object({
	format: v.literal(FORMAT),
	plan: v.object({ meta: v.object({ schema: v.pipe(v.number(), v.gtValue(SCHEMA_VERSION)) }) })
});

/** A file of a later version may differ in any other way, so this is asked first. */
const isNewer = (value: unknown): boolean => v.is(newerFile, value) || v.is(newerPlan, value);

/** Asked before each of them is looked at. */
function hasTooMany(value: unknown): boolean {
	const plan = isObject(value) && 'plan' in value && isObject(value.plan) ? value.plan : {};
	return Object.values(plan).some((list: unknown) => Array.isArray(list) && list.length > MOST_OF_A_KIND);
}

/** Lists within lists up to 30 deep (three levels of JSON each): more than anybody writes, less than the stack holds. */
const MAX_DEPTH = 100;

function isDeeperThan(value: unknown, most: number): boolean {
	let level: readonly object[] = isObject(value) ? [value] : [];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth >= most) return true;
		level = level.flatMap((item): object[] => Object.values(item).filter(isObject));
	}
	return false;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
