import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createPassOn } from './pass-on';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what a colleague changed goes at once to all but who it came from, where it is quiet', () => {
	const { passOn, told } = room();
	passOn.add(wrote('een'), 'anna');
	expect(told).toEqual({ anna: [], bas: ['een'], cor: ['een'] });
});

test('what comes shortly after it goes together, and nobody gets back what came from there', () => {
	const { passOn, told } = room();
	passOn.add(wrote('een'), 'anna');
	passOn.add(wrote('twee'), 'anna');
	passOn.add(wrote('drie'), 'bas');
	expect(told.cor).toEqual(['een']);
	vi.advanceTimersByTime(50);
	expect(told).toEqual({ anna: ['drie'], bas: ['een', 'twee'], cor: ['een', 'drie twee'] });
});

test('a change made here waits for nothing, and takes along what it may build on', () => {
	const { passOn, told } = room();
	passOn.add(wrote('een'), 'anna');
	passOn.add(wrote('twee'), 'anna');
	passOn.add(wrote('hier'), null);
	expect(told).toEqual({ anna: ['hier'], bas: ['een', 'hier twee'], cor: ['een', 'hier twee'] });
	vi.advanceTimersByTime(1_000);
	expect(told.cor).toHaveLength(2);
});

test('when it is closed what waits still goes, and nothing after it', () => {
	const { passOn, told } = room();
	passOn.add(wrote('een'), 'anna');
	passOn.add(wrote('twee'), 'anna');
	passOn.close();
	expect(told.bas).toEqual(['een', 'twee']);
	vi.advanceTimersByTime(1_000);
	expect(told.bas).toHaveLength(2);
});

/** Three neighbours, with the words in each update that they are told. */
function room() {
	const told: Record<'anna' | 'bas' | 'cor', string[]> = { anna: [], bas: [], cor: [] };
	const link = (words: string[]) => ({ tell: (update: Uint8Array) => void words.push(wordsIn(update)) });
	const links = new Map([
		['anna', link(told.anna)],
		['bas', link(told.bas)],
		['cor', link(told.cor)]
	]);
	return { told, passOn: createPassOn(links) };
}

function wrote(word: string): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap('words').set(word, true);
	return Y.encodeStateAsUpdate(doc);
}

function wordsIn(update: Uint8Array): string {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, update);
	return [...doc.getMap('words').keys()].sort().join(' ');
}
