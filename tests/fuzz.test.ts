/**
 * Spoilt plan files and JSON, by a seed. Each is refused, or is a plan that can be kept, read, written and merged; none
 * breaks anything, takes long or changes a plan that is here. The whole is `npm run test:fuzz`; RUNS and SEED in the
 * environment make another run.
 */
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mergeFile } from '$lib/doc/commands/merge';
import { newDocument, stateOf } from '$lib/doc/document';
import { writePlanFile, type PlanFile } from '$lib/doc/plan-file';
import { readPlan } from '$lib/doc/read';
import { parsePlanJson, planToJson } from '$lib/exchange/json/plan-file';
import { pathOfFault } from '$lib/exchange/json/plan-schema';
import { checkFile, checkMerge } from '$lib/ui/merging/check-file';
import { goldenPlan } from './support/golden-plan';
import { randomOf, spoilBytes, spoilContent, spoilDocument, spoilJson, type Random } from './support/mutations';
import { documentOf } from './support/replicas';
import { STEPS } from './support/steps';
import { workSince } from './support/work';

const RUNS = Number(process.env.RUNS ?? 1_000);
const SEED = Number(process.env.SEED ?? 2026);
/** Milliseconds of work that one may take. */
const LONGEST_MS = 1_000;

test('no spoilt file breaks anything, takes long or changes a plan that is here', { timeout: 600_000 }, async () => {
	const here = worked();
	const before = readPlan(here);
	const files = [await writePlanFile(here), await writePlanFile(documentOf(goldenPlan()))];
	const json = planToJson(goldenPlan());
	const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
	const found = { refused: 0, taken: 0, merged: 0, slowest: 0 };
	for (let run = 0; run < RUNS; run++) {
		const random = randomOf(SEED + run);
		try {
			if (run % 4 === 3) await tryJson(json, random, found);
			else await tryFile(files[random(files.length)] ?? new Uint8Array(), run % 4, random, here, found);
		} catch (error) {
			throw new Error(`Seed ${SEED + run}, kind ${run % 4}`, { cause: error });
		}
	}
	expect(readPlan(here)).toEqual(before);
	expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
	expect(Object.keys({})).toEqual([]);
	// Nothing was proved if all were refused at the door, or none was.
	expect(found.refused).toBeGreaterThan(RUNS / 10);
	expect(found.taken).toBeGreaterThan(RUNS / 100);
	expect(found.merged).toBeGreaterThan(0);
	if (process.env.RUNS) console.log(found);
});

interface Found {
	refused: number;
	taken: number;
	merged: number;
	slowest: number;
}

/** What it takes of the processor: the machine may do much else at once. */
async function timed<T>(found: Found, run: () => T | Promise<T>): Promise<T> {
	const start = process.cpuUsage();
	const result = await run();
	const took = workSince(start);
	found.slowest = Math.max(found.slowest, took);
	if (took > LONGEST_MS) throw new Error(`It took ${took} ms.`);
	return result;
}

async function tryFile(file: Uint8Array, kind: number, random: Random, here: Y.Doc, found: Found): Promise<void> {
	const spoilt =
		kind === 0
			? spoilBytes(file, random)
			: kind === 1
				? await spoilContent(file, random)
				: await spoiltPlan(here, random);
	const read = await timed(found, () => checkFile(spoilt));
	if (!read.ok) return void (found.refused += 1);
	found.taken += 1;
	const doc = documentFrom(read.value);
	const plan = readPlan(doc);
	if (!read.value.newer) expect(pathOfFault(plan)).toBeNull();
	// The rest takes most of the time, and looks at what the reading has judged already.
	if (random(3) > 0) return;
	const again = await checkFile(await writePlanFile(doc));
	if (!again.ok) throw new Error(JSON.stringify(again.error));
	expect(readPlan(documentFrom(again.value))).toEqual(plan);
	const taken = { ...read.value, id: 'plan' };
	const merge = await timed(found, () => checkMerge(stateOf(here), taken));
	if (!merge.ok) return;
	found.merged += 1;
	const copy = documentFrom({ id: 'plan', update: stateOf(here) });
	mergeFile(copy, merge.value);
	expect(copy.store.pendingStructs).toBeNull();
	expect(pathOfFault(readPlan(copy))).toBeNull();
}

async function tryJson(json: string, random: Random, found: Found): Promise<void> {
	const text = random(2)
		? spoilJson(json, random)
		: new TextDecoder().decode(spoilBytes(new TextEncoder().encode(json), random));
	const parsed = await timed(found, () => parsePlanJson(text));
	if (!parsed.ok) return void (found.refused += 1);
	found.taken += 1;
	expect(parsePlanJson(planToJson(readPlan(documentOf(parsed.value)))).ok).toBe(true);
}

function documentFrom({ id, update }: Pick<PlanFile, 'id'> & { readonly update: Uint8Array }): Y.Doc {
	const doc = newDocument(id);
	Y.applyUpdateV2(doc, update);
	return doc;
}

function spoiltPlan(here: Y.Doc, random: Random): Promise<Uint8Array> {
	const doc = documentFrom({ id: 'plan', update: stateOf(here) });
	spoilDocument(doc, random);
	return writePlanFile(doc);
}

/** A plan on which people have worked: with removed things, rewritten texts and several numbers. */
function worked(): Y.Doc {
	const doc = documentOf(goldenPlan());
	const random = randomOf(1);
	for (const step of Object.values(STEPS)) {
		step(doc, { a: random(20), b: random(20), n: random(40) });
		if (random(9) === 0) doc.clientID = 1 + random(1_000_000);
	}
	return doc;
}
