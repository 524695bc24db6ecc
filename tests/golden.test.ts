/**
 * A document of every released version, opened by this one. A new version gets one of its own, once:
 *   GOLDEN=0.4.0 npx vitest run tests/golden.test.ts
 * makes tests/golden/plan-0.4.0.planregie and the plan that it must be read as, and never writes over what is there.
 * When the model grows, let goldenPlan fill the new fields first. A golden file that no longer reads is a fault of the
 * reading. Before 0.3.0 there were no plan files: its `.bin` is the document alone.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { writePlanFile } from '$lib/doc/plan-file';
import { readPlan } from '$lib/doc/read';
import { KINDS, TEXT_FIELDS } from '$lib/plan/model';
import { checkFile } from '$lib/ui/merging/check-file';
import { goldenPlan } from './support/golden-plan';

const FOLDER = 'tests/golden';
const wanted = process.env.GOLDEN;
if (wanted !== undefined) await make(wanted);

const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

describe('documents of released versions', () => {
	test.each(names)('%s reads as the plan that was written', async (name) => {
		const plan: unknown = JSON.parse(readFileSync(`${FOLDER}/${parse(name).name}.json`, 'utf8'));
		expect(readPlan(await documentIn(name))).toEqual(plan);
	});

	test('are there', () => {
		expect(names).toEqual(expect.arrayContaining(['plan-0.1.0.bin', 'plan-0.3.0.planregie']));
	});

	test('go out as a plan file of now and come back', async () => {
		for (const name of names) {
			const doc = await documentIn(name);
			const read = await checkFile(await writePlanFile(doc));
			if (!read.ok) throw new Error(JSON.stringify(read.error));
			const back = newDocument('golden');
			Y.applyUpdateV2(back, read.value.update);
			expect(readPlan(back)).toEqual(readPlan(doc));
		}
	});

	test('reading them changes nothing in them', async () => {
		for (const name of names) {
			const doc = await documentIn(name);
			const before = Y.encodeStateAsUpdateV2(doc);
			readPlan(doc);
			expect(Y.encodeStateAsUpdateV2(doc)).toEqual(before);
		}
	});
});

describe('the golden plan', () => {
	test('has every kind and every long text', () => {
		const plan = goldenPlan();
		for (const kind of KINDS) expect(plan[kind].length).toBeGreaterThan(0);
		const fields = KINDS.flatMap((kind) => TEXT_FIELDS[kind].map((field) => `${plan[kind][0]?.id}/${field}`));
		expect(Object.keys(plan.texts).sort()).toEqual(fields.sort());
	});

	test('is read back as it was written', () => {
		const doc = newDocument('golden');
		fillDocument(doc, goldenPlan());
		expect(readPlan(doc)).toEqual(goldenPlan());
	});
});

async function documentIn(name: string): Promise<Y.Doc> {
	const bytes = readFileSync(`${FOLDER}/${name}`);
	const doc = newDocument('golden');
	if (name.endsWith('.bin')) Y.applyUpdateV2(doc, bytes);
	else {
		const read = await checkFile(bytes);
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		expect(read.value.id).toBe('golden');
		Y.applyUpdateV2(doc, read.value.update);
	}
	return doc;
}

async function make(version: string): Promise<void> {
	const path = `${FOLDER}/plan-${version}.planregie`;
	if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('A version is three numbers with dots.');
	if (existsSync(path)) throw new Error(`${path} is there: a released document never changes.`);
	const doc = newDocument('golden');
	doc.clientID = 1;
	fillDocument(doc, goldenPlan());
	writeFileSync(path, await writePlanFile(doc));
	writeFileSync(path.replace('.planregie', '.json'), `${JSON.stringify(readPlan(doc), null, '\t')}\n`);
}
