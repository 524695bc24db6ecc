import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { inflate } from '$lib/doc/compression';
import { newDocument } from '$lib/doc/document';
import { readPlanFile, writePlanFile } from '$lib/doc/plan-file';
import { readMeta } from '$lib/doc/read-meta';
import { metaOf } from '$lib/doc/schema';
import { KINDS } from '$lib/plan/model';

const formats = readFileSync('FORMATS.md', 'utf8');
const [content, file] = [...formats.matchAll(/```hex\n([^`]+)```/g)].map(([, hex = '']) =>
	Uint8Array.from(hex.trim().split(/\s+/), (byte) => parseInt(byte, 16))
);

test('the file in FORMATS.md is read as the plan that it tells', async () => {
	const read = await readPlanFile(file ?? new Uint8Array());
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	expect(read.value).toMatchObject({ id: 'voorbeeld', newer: false });
	const doc = newDocument('voorbeeld');
	Y.applyUpdateV2(doc, read.value.update);
	expect(readMeta(doc)).toMatchObject({ schema: 1, title: 'Jaarplan', year: 2027 });
});

test('that plan is written with the content that FORMATS.md tells', async () => {
	const doc = newDocument('voorbeeld');
	doc.clientID = 1;
	doc.transact(() => {
		for (const [key, value] of [
			['schema', 1],
			['title', 'Jaarplan'],
			['year', 2027]
		] as const)
			metaOf(doc).set(key, value);
	});
	const bytes = await writePlanFile(doc);
	expect(await inflate(bytes.slice(21), 1_000)).toEqual(content);
	expect(bytes.slice(0, 9)).toEqual(file?.slice(0, 9));
});

test('FORMATS.md names every kind and every field of the plan itself', () => {
	const meta = Object.keys(readMeta(newDocument('leeg')));
	for (const name of [...KINDS, ...meta]) expect(formats).toContain(`\`${name}\``);
});
