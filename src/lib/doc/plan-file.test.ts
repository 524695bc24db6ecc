import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { planToJson } from '$lib/exchange/json/plan-file';
import { KINDS } from '$lib/plan/model';
import { activity, libraryPlan, longPlan, planWith } from '../../../tests/support/plans';
import { container, joined } from '../../../tests/support/mutations';
import { documentOf } from '../../../tests/support/replicas';
import { workSince } from '../../../tests/support/work';
import { deflate, inflate } from './compression';
import { newDocument } from './document';
import { LARGEST_PLAN_FILE, readPlanFile, writePlanFile, type PlanFile, type PlanFileError } from './plan-file';
import { readPlan } from './read';
import { metaOf, rootOf, textOf } from './schema';

const HEAD = 21;

async function taken(bytes: Uint8Array): Promise<PlanFile> {
	const read = await readPlanFile(bytes);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value;
}

async function refusal(bytes: Uint8Array): Promise<PlanFileError> {
	const read = await readPlanFile(bytes);
	if (read.ok) throw new Error('It was not refused.');
	return read.error;
}

/** Why a document with something wrong in it is refused as a file. */
async function refusalOf(spoil: (doc: Y.Doc) => void): Promise<PlanFileError> {
	const doc = documentOf(libraryPlan());
	spoil(doc);
	return refusal(await writePlanFile(doc));
}

const book = (doc: Y.Doc): Y.Map<unknown> => {
	const map = rootOf(doc, 'activities').get('books');
	if (!map) throw new Error('The library has its books.');
	return map;
};

describe('a plan file', () => {
	test('brings the plan back as it was, with its history, under its own id', async () => {
		const doc = documentOf(examplePlan('2026-01-01'));
		const { id, update, newer } = await taken(await writePlanFile(doc));
		const back = newDocument(id);
		Y.applyUpdateV2(back, update);
		expect([id, newer]).toEqual(['plan', false]);
		expect(readPlan(back)).toEqual(readPlan(doc));
		expect(Y.encodeStateVector(back)).toEqual(Y.encodeStateVector(doc));
	});

	test('is at most a tenth larger than the plan as JSON, compressed the same way', async () => {
		const doc = documentOf(examplePlan('2026-01-01'));
		const json = await deflate(new TextEncoder().encode(planToJson(readPlan(doc))));
		expect((await writePlanFile(doc)).length).toBeLessThanOrEqual(1.1 * json.length);
	});

	test('of a plan that waits for a part of its history holds what can be read', async () => {
		const whole = documentOf(libraryPlan());
		const start = Y.encodeStateAsUpdate(whole);
		const updates: Uint8Array[] = [];
		whole.on('update', (update: Uint8Array) => updates.push(update));
		book(whole).set('title', 'Een');
		book(whole).set('title', 'Twee');
		const doc = newDocument('plan');
		for (const update of [start, updates[1] ?? start]) Y.applyUpdate(doc, update);
		expect(doc.store.pendingStructs).not.toBeNull();
		const { update } = await taken(await writePlanFile(doc));
		const back = newDocument('plan');
		Y.applyUpdateV2(back, update);
		expect(readPlan(back)).toEqual(readPlan(doc));
	});

	test('keeps keys and roots of a later version that do not stand in the way', async () => {
		const doc = documentOf(libraryPlan());
		book(doc).set('later', { much: ['more'] });
		doc.getMap('laterKind').set('x', new Y.Map([['a', 1]]));
		const { update } = await taken(await writePlanFile(doc));
		const back = newDocument('plan');
		Y.applyUpdateV2(back, update);
		expect(book(back).get('later')).toEqual({ much: ['more'] });
		expect(back.getMap('laterKind').toJSON()).toEqual({ x: { a: 1 } });
	});

	test('of a later schema is read, and says so', async () => {
		const doc = documentOf(libraryPlan());
		metaOf(doc).set('schema', 2);
		metaOf(doc).set('state', { much: 'later' });
		expect((await taken(await writePlanFile(doc))).newer).toBe(true);
	});
});

describe('what is no sound plan file is refused', () => {
	const sound = writePlanFile(documentOf(libraryPlan()));

	test('an empty, foreign or cut one', async () => {
		const file = await sound;
		expect(await refusal(new Uint8Array())).toEqual({ type: 'empty' });
		expect(await refusal(new TextEncoder().encode('{"format":"planregie"}'))).toEqual({ type: 'notAPlanFile' });
		expect(await refusal(readFileSync('static/icons/icon-192.png'))).toEqual({ type: 'notAPlanFile' });
		for (let length = 8; length < file.length; length += 1)
			expect(await refusal(file.slice(0, length)), `${length} bytes`).toEqual({ type: 'damaged' });
		expect(await refusal(joined(file, file))).toEqual({ type: 'damaged' });
	});

	test('one with a bit that turned', async () => {
		const file = await sound;
		const whole = await taken(file);
		for (let at = 9; at < file.length; at += 7) {
			const spoilt = file.slice();
			spoilt[at] = (spoilt[at] ?? 0) ^ 4;
			const read = await readPlanFile(spoilt);
			// One thing can be packed in two ways: then nothing of the plan is different.
			if (read.ok) expect(read.value, `byte ${at}`).toEqual(whole);
		}
		const checksum = file.slice();
		checksum[17] = (checksum[17] ?? 0) ^ 4;
		expect(await refusal(checksum)).toEqual({ type: 'damaged' });
	});

	test('one of a later format', async () => {
		const file = (await sound).slice();
		file[8] = 2;
		expect(await refusal(file)).toEqual({ type: 'newer' });
	});

	test('one that is too large, before it is unpacked', async () => {
		expect(await refusal(joined(await sound, new Uint8Array(LARGEST_PLAN_FILE)))).toEqual({ type: 'tooLarge' });
		const file = (await sound).slice();
		new DataView(file.buffer).setUint32(13, 60_000_000, true);
		expect(await refusal(file)).toEqual({ type: 'tooLarge' });
	});

	test('one that unpacks to more than it says, as soon as it does', async () => {
		const file = await container(await sound, new Uint8Array(20_000_000));
		new DataView(file.buffer).setUint32(13, 1_000, true);
		const before = process.memoryUsage().arrayBuffers;
		expect(await refusal(file)).toEqual({ type: 'damaged' });
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(18_000_000);
	});

	test('a few bytes that stand for any number of structs', async () => {
		const content = await inflate((await sound).slice(HEAD), 1_000_000);
		const start = content.slice(0, 3 + (content[0] ?? 0));
		// No keys, one client, no clocks, info 0 for ever, lengths 1 for ever; one client with 268,435,455 structs from 0.
		const bomb = [0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 2, 0x41, 0xff, 1, 0xff, 0xff, 0xff, 0x7f, 0, 0];
		const made = process.cpuUsage();
		expect((await readPlanFile(await container(await sound, joined(start, Uint8Array.from(bomb))))).ok).toBe(false);
		expect(workSince(made)).toBeLessThan(5_000);
	});

	test('one with more activities than anybody makes', async () => {
		const doc = newDocument('plan');
		doc.transact(() => {
			metaOf(doc).set('schema', 1);
			for (let at = 0; at < 20_001; at++) rootOf(doc, 'activities').set(`a${at}`, new Y.Map());
		});
		expect(await refusal(await writePlanFile(doc))).toEqual({ type: 'tooLarge' });
	});

	test('one with a part of its history missing', async () => {
		const doc = documentOf(libraryPlan());
		const vector = Y.encodeStateVector(doc);
		book(doc).set('title', 'Later');
		const content = await inflate((await sound).slice(HEAD), 1_000_000);
		const part = joined(content.slice(0, 3 + (content[0] ?? 0)), Y.encodeStateAsUpdateV2(doc, vector));
		expect(await refusal(await container(await sound, part))).toEqual({ type: 'damaged' });
	});

	test('one whose id cannot be an address', async () => {
		for (const id of ['', '../x', 'a b', '__proto__ ', 'é'])
			expect(await refusal(await writePlanFile(new Y.Doc({ guid: id })))).toMatchObject({ type: 'damaged' });
	});

	test('values of another type under a known key', async () => {
		expect(await refusalOf((doc) => book(doc).set('title', 5))).toEqual({
			type: 'notAPlan',
			path: 'activities.books.title'
		});
		expect(await refusalOf((doc) => book(doc).set('theme:x', 'yes'))).toMatchObject({ type: 'notAPlan' });
		expect(await refusalOf((doc) => book(doc).set('title', new Y.Map()))).toMatchObject({ type: 'notAPlan' });
		expect(await refusalOf((doc) => metaOf(doc).set('levels', 'three'))).toMatchObject({ path: 'meta.levels' });
		expect(await refusalOf((doc) => metaOf(doc).set('schema', 'one'))).toMatchObject({ path: 'meta.schema' });
		expect(await refusalOf((doc) => doc.getMap('activities').set('x', 'no map'))).toMatchObject({
			path: 'activities.x'
		});
		const line = (doc: Y.Doc) => [...rootOf(doc, 'budgetLines').values()][0];
		expect(await refusalOf((doc) => line(doc)?.set('original.other', 0.5))).toMatchObject({ type: 'notAPlan' });
	});

	test('texts that are nested deeper than is read, or that hold something else than words', async () => {
		const nested = (depth: number) => (doc: Y.Doc) => {
			let node: Y.XmlElement = new Y.XmlElement('paragraph');
			for (let level = 0; level < depth; level++) {
				const outer = new Y.XmlElement(level % 2 ? 'bulletList' : 'listItem');
				outer.insert(0, [node]);
				node = outer;
			}
			textOf(doc, 'books', 'result').insert(0, [node]);
		};
		for (const depth of [70, 300]) expect(await refusalOf(nested(depth))).toMatchObject({ path: 'texts.books/result' });
		const link = (doc: Y.Doc) => {
			const words = new Y.XmlText();
			words.insert(0, 'klik', { link: { href: 'javascript:alert(1)' } });
			textOf(doc, 'books', 'result').insert(0, [words]);
		};
		expect(await refusalOf(link)).toMatchObject({ path: 'texts.books/result' });
	});

	test('a value that changes what it inherits from', async () => {
		const hostile: unknown = JSON.parse('{"__proto__":{"polluted":true}}');
		expect(await refusalOf((doc) => book(doc).set('later', hostile))).toEqual({ type: 'damaged' });
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});
});

test('a plan of a thousand activities goes out and comes back', async () => {
	const doc = documentOf(longPlan(1_000));
	const { update } = await taken(await writePlanFile(doc));
	const back = newDocument('plan');
	Y.applyUpdateV2(back, update);
	for (const kind of KINDS) expect(rootOf(back, kind).size).toBe(rootOf(doc, kind).size);
});

test('every plan that the app itself can make is taken back', async () => {
	const plans = [
		planWith(),
		planWith({ activities: [activity('a', { title: '', targetGroups: ['wie: wat / waar', ''] })] }),
		{
			...planWith(),
			meta: { ...planWith().meta, roles: [], ceiling: { amount: 1, headings: [], years: [], oneOffFunding: [] } }
		}
	];
	for (const plan of plans) expect((await taken(await writePlanFile(documentOf(plan)))).newer).toBe(false);
});
