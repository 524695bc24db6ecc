import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { TAB } from '$lib/doc/schema';
import { followTabs } from './tabs';

const LOAD = Symbol('load');
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

describe('two windows with one plan', () => {
	test('the one that opens gets what it lacks, and gives what the other lacks', async () => {
		const plan = aPlan();
		const [first, second] = [docWith('first'), docWith('second')];
		follow(first, plan);
		follow(second, plan);
		await Promise.all([having(first, 'second'), having(second, 'first')]);
		expect(second.getMap('meta').toJSON()).toEqual(first.getMap('meta').toJSON());
	});

	test('a change in the one is in the other, both ways', async () => {
		const plan = aPlan();
		const [first, second] = [new Y.Doc(), new Y.Doc()];
		follow(first, plan);
		follow(second, plan);
		first.getMap('meta').set('here', true);
		await having(second, 'here');
		second.getMap('meta').set('there', true);
		await having(first, 'there');
	});

	test('what comes from another window says so, so that it is no step of this one', async () => {
		const plan = aPlan();
		const [first, second] = [new Y.Doc(), new Y.Doc()];
		follow(first, plan);
		follow(second, plan);
		const origins: unknown[] = [];
		second.on('update', (_update: Uint8Array, origin: unknown) => origins.push(origin));
		first.getMap('meta').set('here', true);
		await having(second, 'here');
		expect(origins).toEqual([TAB]);
	});

	test('what came from another window or from storage is not sent on', async () => {
		const plan = aPlan();
		const doc = new Y.Doc();
		follow(doc, plan);
		const heard = listen(plan);
		const other = docWith('loaded');
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), LOAD);
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(docWith('received')), TAB);
		doc.getMap('meta').set('mine', true);
		const messages = await heard;
		expect(messages).toHaveLength(1);
		const copy = new Y.Doc();
		Y.applyUpdate(copy, messages[0] ?? new Uint8Array());
		expect([...copy.getMap('meta').keys()]).toEqual(['mine']);
	});

	test('windows with different plans hear nothing of each other', async () => {
		const [first, second, third] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
		const plan = aPlan();
		follow(first, plan);
		follow(second, aPlan());
		follow(third, plan);
		first.getMap('meta').set('here', true);
		await having(third, 'here');
		expect(second.getMap('meta').size).toBe(0);
	});

	test('messages that are not understood change nothing, and the next one still works', async () => {
		const plan = aPlan();
		const doc = docWith('mine');
		follow(doc, plan);
		const before = Y.encodeStateAsUpdate(doc);
		const channel = new BroadcastChannel(`planregie-plan-${plan}`);
		stops.push(() => channel.close());
		const bytes = new Uint8Array([255, 255, 255, 255, 1]);
		for (const message of [
			null,
			'update',
			7,
			[],
			{},
			{ type: 'update' },
			{ type: 'update', update: 'words' },
			{ type: 'update', update: bytes },
			{ type: 'update', update: new Uint8Array() },
			{ type: 'hello' },
			{ type: 'hello', vector: bytes, reply: true },
			{ type: 'goodbye', update: bytes }
		])
			channel.postMessage(message);
		channel.postMessage({ type: 'update', update: Y.encodeStateAsUpdate(docWith('good')) });
		const after = await new Promise<Uint8Array>((resolve) => {
			doc.on('update', () => resolve(Y.encodeStateAsUpdate(doc)));
		});
		expect([...doc.getMap('meta').keys()].sort()).toEqual(['good', 'mine']);
		expect(after).not.toEqual(before);
	});

	test('a window that stopped neither sends nor hears', async () => {
		const plan = aPlan();
		const [first, second, third] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
		const stop = followTabs(first, plan, isStored);
		follow(second, plan);
		follow(third, plan);
		stop();
		first.getMap('meta').set('unheard', true);
		second.getMap('meta').set('here', true);
		await having(third, 'here');
		expect(first.getMap('meta').has('here')).toBe(false);
		expect(third.getMap('meta').has('unheard')).toBe(false);
	});
});

let plans = 0;
const aPlan = () => `tabs-${plans++}`;
const isStored = (origin: unknown) => origin === LOAD;
const follow = (doc: Y.Doc, plan: string) => void stops.push(followTabs(doc, plan, isStored));

function docWith(key: string): Y.Doc {
	const doc = new Y.Doc();
	doc.getMap('meta').set(key, true);
	return doc;
}

function having(doc: Y.Doc, key: string): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (doc.getMap('meta').has(key)) resolve();
		};
		doc.on('update', look);
		look();
	});
}

/** The updates that are sent until one of them holds "mine". */
function listen(plan: string): Promise<Uint8Array[]> {
	const channel = new BroadcastChannel(`planregie-plan-${plan}`);
	stops.push(() => channel.close());
	const heard: Uint8Array[] = [];
	return new Promise((resolve) => {
		channel.onmessage = ({ data }) => {
			if (data.type !== 'update') return;
			heard.push(data.update);
			if (new TextDecoder('latin1').decode(data.update).includes('mine')) resolve(heard);
		};
	});
}
