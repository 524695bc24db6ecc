import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { cloneWithFiles, FakeFile, handleOf } from '../../../tests/support/fake-files';
import { memoryStorage } from '../../../tests/support/memory-storage';
import { libraryPlan } from '../../../tests/support/plans';
import { setPlan } from '$lib/doc/commands/plan';
import { fillDocument } from '$lib/doc/create';
import { newDocument, type PlanDocument } from '$lib/doc/document';
import { readPlanFile, writePlanFile } from '$lib/doc/plan-file';
import { readMeta } from '$lib/doc/read-meta';
import { readPlan } from '$lib/doc/read';
import { readCopiedPlan } from './copied-plan';
import { readCopy } from './copies';
import { startNamedFile, updateNamedFile } from './named-file';

beforeEach(() => {
	vi.stubGlobal('structuredClone', cloneWithFiles);
	vi.stubGlobal('localStorage', memoryStorage());
});
afterEach(() => vi.unstubAllGlobals());

describe('a file that is named for a plan', () => {
	test('has all of the plan, and what is in it is known', async () => {
		const { doc, file } = await named();
		expect(await titleIn(file)).toBe('Jaarplan 2027');
		expect((await readCopy(doc.guid))?.name).toBe('plan.planregie');
		expect(await readCopiedPlan(doc.guid)).toEqual(readPlan(doc));
	});

	test('is brought up to date', async () => {
		const { doc, file } = await named();
		setPlan(doc, { title: 'Anders' });
		expect(await updateNamedFile(doc, false)).toMatchObject({ ok: true, value: { merged: false } });
		expect(await titleIn(file)).toBe('Anders');
	});

	test('in which a colleague wrote is merged first: both sides are in the plan and in the file', async () => {
		const { doc, file } = await named();
		const colleague = copyOf(doc);
		setPlan(colleague, { organisation: 'De Brug' });
		setPlan(doc, { title: 'Anders' });
		file.put(await writePlanFile(colleague));
		expect(await updateNamedFile(doc, false)).toMatchObject({ ok: true, value: { merged: true } });
		expect(readMeta(doc)).toMatchObject({ title: 'Anders', organisation: 'De Brug' });
		expect(await titleIn(file)).toBe('Anders');
		expect(await updateNamedFile(doc, false)).toMatchObject({ ok: true, value: { merged: false } });
	});

	test('that was emptied from outside is written again', async () => {
		const { doc, file } = await named();
		file.put(new Uint8Array());
		expect(await updateNamedFile(doc, false)).toMatchObject({ ok: true });
		expect(await titleIn(file)).toBe('Jaarplan 2027');
	});

	test('is written in a browser that asks nobody for permission', async () => {
		const { doc, file } = await named();
		Object.assign(file, { queryPermission: undefined, requestPermission: undefined });
		expect(await updateNamedFile(doc, false)).toMatchObject({ ok: true });
	});
});

describe('nothing is overwritten', () => {
	test('when another plan stands in the file', async () => {
		const { doc, file } = await named();
		await isLeftAlone(doc, file, await writePlanFile(planned('another')), 'otherPlan');
	});

	test('when a plan with the same id and another history stands in it', async () => {
		const { doc, file } = await named();
		await isLeftAlone(doc, file, await writePlanFile(planned(doc.guid)), 'otherPlan');
	});

	test.each([
		['something else', new TextEncoder().encode('a letter')],
		['half of it', null]
	])('when %s stands in it', async (_what, bytes) => {
		const { doc, file } = await named();
		await isLeftAlone(doc, file, bytes ?? file.bytes.slice(0, 90), 'unreadable');
	});

	test('when it is larger than any plan', async () => {
		const { doc, file } = await named();
		const large = new File([], 'plan.planregie', { lastModified: 9 });
		Object.defineProperty(large, 'size', { value: 4e9 });
		file.getFile = async () => large;
		expect(await updateNamedFile(doc, false)).toEqual({ ok: false, error: 'unreadable' });
	});

	test('when a newer version of the app wrote it', async () => {
		const { doc, file } = await named();
		const newer = copyOf(doc);
		newer.getMap('meta').set('schema', 99);
		await isLeftAlone(doc, file, await writePlanFile(newer), 'newer');
	});

	test('when the browser does not allow it, and a click lets it ask', async () => {
		const { doc, file } = await named();
		setPlan(doc, { title: 'Anders' });
		file.permission = 'prompt';
		expect(await updateNamedFile(doc, false)).toEqual({ ok: false, error: 'permission' });
		expect(file.asked).toBe(0);
		file.answer = 'denied';
		expect(await updateNamedFile(doc, true)).toEqual({ ok: false, error: 'permission' });
		expect(await titleIn(file)).toBe('Jaarplan 2027');
		file.permission = 'prompt';
		file.answer = 'granted';
		expect(await updateNamedFile(doc, true)).toMatchObject({ ok: true });
		expect(await titleIn(file)).toBe('Anders');
	});

	test('of a plan that has no file', async () => {
		expect(await updateNamedFile(planned('no-file'), false)).toEqual({ ok: false, error: 'none' });
	});

	test.each([
		['getFile', 'NotFoundError', 'missing'],
		['getFile', 'NotReadableError', 'unreadable'],
		['createWritable', 'NotAllowedError', 'permission'],
		['createWritable', 'NoModificationAllowedError', 'write'],
		['write', 'QuotaExceededError', 'full'],
		['close', 'QuotaExceededError', 'full'],
		['close', 'AbortError', 'write']
	] as const)('when %s fails with %s, and it is not called saved', async (at, name, fault) => {
		const { doc, file } = await named();
		const before = await readCopy(doc.guid);
		setPlan(doc, { title: 'Anders' });
		file.fault = { at, name };
		expect(await updateNamedFile(doc, false)).toEqual({ ok: false, error: fault });
		expect(await titleIn(file)).toBe('Jaarplan 2027');
		expect(await readCopy(doc.guid)).toEqual(before);
		file.fault = null;
		expect(await updateNamedFile(doc, false)).toMatchObject({ ok: true });
		expect(await titleIn(file)).toBe('Anders');
	});
});

async function isLeftAlone(doc: PlanDocument, file: FakeFile, bytes: Uint8Array, fault: string): Promise<void> {
	const before = readPlan(doc);
	file.put(bytes);
	expect(await updateNamedFile(doc, false)).toEqual({ ok: false, error: fault });
	expect(file.bytes).toEqual(new Uint8Array(bytes));
	expect(readPlan(doc)).toEqual(before);
}

let plans = 0;
async function named() {
	const doc = planned(`named-${plans++}`);
	const file = new FakeFile('plan.planregie');
	expect(await startNamedFile(doc, handleOf(file))).toMatchObject({ ok: true });
	return { doc, file };
}

function planned(id: string): PlanDocument {
	const doc = newDocument(id);
	fillDocument(doc, libraryPlan());
	return doc;
}

function copyOf(doc: PlanDocument): PlanDocument {
	const copy = newDocument(doc.guid);
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

async function titleIn(file: FakeFile): Promise<string> {
	const read = await readPlanFile(file.bytes);
	if (!read.ok) return read.error.type;
	const doc = newDocument(read.value.id);
	Y.applyUpdateV2(doc, read.value.update);
	return readMeta(doc).title;
}
