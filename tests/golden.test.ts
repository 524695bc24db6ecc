/**
 * A document of every released version, opened by this one. A new version gets one of its own, once:
 *   GOLDEN=0.2.0 npx vitest run tests/golden.test.ts
 * makes tests/golden/plan-0.2.0.bin and the plan that it must be read as, and never writes over what is there. When the
 * model grows, let goldenPlan fill the new fields first. A golden file that no longer reads is a fault of the reading.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { KINDS, TEXT_FIELDS } from '$lib/plan/model';
import { goldenPlan } from './support/golden-plan';

const FOLDER = 'tests/golden';
const wanted = process.env.GOLDEN;
if (wanted !== undefined) make(wanted);

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.bin'));

describe('documents of released versions', () => {
	test.each(names)('%s reads as the plan that was written', (name) => {
		const doc = newDocument('golden');
		Y.applyUpdateV2(doc, readFileSync(`${FOLDER}/${name}`));
		expect(readPlan(doc)).toEqual(JSON.parse(readFileSync(`${FOLDER}/${name.replace('.bin', '.json')}`, 'utf8')));
	});

	test('are there', () => {
		expect(names).toContain('plan-0.1.0.bin');
	});

	test('reading them changes nothing in them', () => {
		for (const name of names) {
			const doc = newDocument('golden');
			Y.applyUpdateV2(doc, readFileSync(`${FOLDER}/${name}`));
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

function make(version: string): void {
	const path = `${FOLDER}/plan-${version}.bin`;
	if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('A version is three numbers with dots.');
	if (existsSync(path)) throw new Error(`${path} is there: a released document never changes.`);
	const doc = newDocument('golden');
	doc.clientID = 1;
	fillDocument(doc, goldenPlan());
	writeFileSync(path, Y.encodeStateAsUpdateV2(doc));
	writeFileSync(path.replace('.bin', '.json'), `${JSON.stringify(readPlan(doc), null, '\t')}\n`);
}
