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
import { letGoOfFile } from './copies';
import { keepFile, LONGEST_MS, QUIET_MS, type Keeping } from './keep-file';
import { startNamedFile, updateNamedFile } from './named-file';

const stops: (() => void)[] = [];
beforeEach(() => {
	vi.stubGlobal('structuredClone', cloneWithFiles);
	vi.stubGlobal('localStorage', memoryStorage());
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
	stops.splice(0).forEach((stop) => stop());
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the named file of an open plan', () => {
	test('is written some seconds after the last change, and says when all of it is in there', async () => {
		const { doc, file, told } = await kept();
		setPlan(doc, { title: 'Een' });
		await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
		setPlan(doc, { title: 'Twee' });
		expect(told.at(-1)).toEqual({ type: 'waiting' });
		await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
		expect(await titleIn(file)).toBe('Jaarplan 2027');
		await becoming(told, { type: 'kept' });
		expect(await titleIn(file)).toBe('Twee');
	});

	test('is written within a minute while somebody goes on typing', async () => {
		const { doc, file } = await kept();
		for (let passed = 0; passed < LONGEST_MS; passed += 2_000) {
			setPlan(doc, { title: String(passed) });
			await vi.advanceTimersByTimeAsync(2_000);
		}
		await vi.waitUntil(async () => (await titleIn(file)) !== 'Jaarplan 2027');
	});

	test('is written at once when the window is hidden', async () => {
		const { doc, file, keeper } = await kept();
		setPlan(doc, { title: 'Een' });
		await keeper.hurry(false);
		expect(await titleIn(file)).toBe('Een');
	});

	test('is not called kept after a button found that it cannot be written, until it is written', async () => {
		const { doc, file, keeper, told } = await kept();
		keeper.fail('unreadable');
		keeper.fail('unreadable');
		expect(told.slice(-2)).toEqual([
			{ type: 'stopped', fault: 'unreadable' },
			{ type: 'stopped', fault: 'unreadable' }
		]);
		setPlan(doc, { title: 'Een' });
		await becoming(told, { type: 'kept' });
		expect(await titleIn(file)).toBe('Een');
	});

	test('is not written when nothing changed', async () => {
		const { file, keeper } = await kept();
		const { modified } = file;
		await keeper.hurry(false);
		await vi.advanceTimersByTimeAsync(2 * LONGEST_MS);
		expect(file.modified).toBe(modified);
	});

	test('gets what changed before the plan was opened', async () => {
		const { doc, file } = await named();
		setPlan(doc, { title: 'Eerder' });
		vi.setSystemTime(Date.now() + 1000);
		const told = keeping(doc, new Date().toISOString()).told;
		await becoming(told, { type: 'waiting' });
		await becoming(told, { type: 'kept' });
		expect(await titleIn(file)).toBe('Eerder');
	});

	test('gets what was changed last before the plan is closed', async () => {
		const { doc, file, keeper } = await kept();
		setPlan(doc, { title: 'Laatste' });
		keeper.stop();
		doc.destroy();
		await vi.waitUntil(async () => (await titleIn(file)) === 'Laatste');
	});

	test('says that it is not written, and is written when that is possible again', async () => {
		const { doc, file, told } = await kept();
		file.fault = { at: 'createWritable', name: 'NoModificationAllowedError' };
		setPlan(doc, { title: 'Een' });
		await becoming(told, { type: 'stopped', fault: 'write' });
		file.fault = null;
		setPlan(doc, { title: 'Twee' });
		expect(told.at(-1)).toEqual({ type: 'stopped', fault: 'write' });
		await becoming(told, { type: 'kept' });
		expect(await titleIn(file)).toBe('Twee');
	});

	test('asks for permission from a click alone', async () => {
		const { doc, file, told, keeper } = await kept();
		file.permission = 'prompt';
		setPlan(doc, { title: 'Een' });
		await becoming(told, { type: 'stopped', fault: 'permission' });
		expect(file.asked).toBe(0);
		await keeper.hurry(true);
		expect(file.asked).toBe(1);
		await becoming(told, { type: 'kept' });
		expect(await titleIn(file)).toBe('Een');
	});

	test('tells whose changes came in with it', async () => {
		const { doc, file, merged } = await kept();
		const colleague = newDocument(doc.guid);
		Y.applyUpdate(colleague, Y.encodeStateAsUpdate(doc));
		setPlan(colleague, { organisation: 'De Brug' });
		file.put(await writePlanFile(colleague));
		setPlan(doc, { title: 'Een' });
		await vi.advanceTimersByTimeAsync(QUIET_MS);
		await vi.waitUntil(() => merged.length > 0);
		expect(merged).toEqual(['plan.planregie']);
		expect(readMeta(doc)).toMatchObject({ title: 'Een', organisation: 'De Brug' });
	});

	test('is left alone after it was let go', async () => {
		const { doc, file, told } = await kept();
		await letGoOfFile(doc.guid);
		await becoming(told, { type: 'none' });
		setPlan(doc, { title: 'Een' });
		await vi.advanceTimersByTimeAsync(2 * LONGEST_MS);
		expect(await titleIn(file)).toBe('Jaarplan 2027');
	});
});

test('a plan without a file has one as soon as somebody names it', async () => {
	const doc = planned();
	const { told } = keeping(doc, '');
	setPlan(doc, { title: 'Een' });
	await vi.advanceTimersByTimeAsync(2 * LONGEST_MS);
	expect(told).toEqual([]);
	await startNamedFile(doc, handleOf(new FakeFile('plan.planregie')));
	await becoming(told, { type: 'kept' });
});

test('what a button wrote needs no writing again', async () => {
	const { doc, file, told } = await kept();
	setPlan(doc, { title: 'Een' });
	await vi.advanceTimersByTimeAsync(100);
	await updateNamedFile(doc, true);
	await becoming(told, { type: 'kept' });
	const { modified } = file;
	await vi.advanceTimersByTimeAsync(2 * LONGEST_MS);
	expect(file.modified).toBe(modified);
});

let plans = 0;
function planned(): PlanDocument {
	const doc = newDocument(`kept-${plans++}`);
	fillDocument(doc, libraryPlan());
	return doc;
}

async function named() {
	const doc = planned();
	const file = new FakeFile('plan.planregie');
	expect(await startNamedFile(doc, handleOf(file))).toMatchObject({ ok: true });
	await vi.advanceTimersByTimeAsync(10);
	return { doc, file };
}

function keeping(doc: PlanDocument, edited: string) {
	const told: Keeping[] = [];
	const merged: string[] = [];
	const keeper = keepFile(
		doc,
		edited,
		(next) => told.push(next),
		(name) => merged.push(name)
	);
	stops.push(keeper.stop);
	return { keeper, told, merged };
}

async function kept() {
	const { doc, file } = await named();
	const started = keeping(doc, '');
	await becoming(started.told, { type: 'kept' });
	return { doc, file, ...started };
}

/** Lets the time pass until it is true. */
async function becoming(told: readonly Keeping[], wanted: Keeping): Promise<void> {
	const seen = told.length;
	await vi.waitUntil(
		async () => {
			await vi.advanceTimersByTimeAsync(250);
			return JSON.stringify(told.at(-1)) === JSON.stringify(wanted);
		},
		{ interval: 1, timeout: 10_000 }
	);
	expect(told.length).toBeGreaterThanOrEqual(seen);
}

async function titleIn(file: FakeFile): Promise<string> {
	const read = await readPlanFile(file.bytes);
	if (!read.ok) return read.error.type;
	const doc = newDocument(read.value.id);
	Y.applyUpdateV2(doc, read.value.update);
	return readMeta(doc).title;
}
