import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { activity, libraryPlan } from '../../../tests/support/plans';
import { documentOf, sync, TYPING } from '../../../tests/support/replicas';
import { addActivity, removeActivity, setActivity, setActivityTheme } from './commands/activities';
import { distributeBudget } from './commands/budget';
import { setPlan } from './commands/plan';
import { createHistory } from './history';
import { readEntity, readText } from './read';
import { readMeta } from './read-meta';
import { TAB, textOf } from './schema';

/** Yjs takes hold of the clock when it is loaded, so it is put ahead from before that. */
const clock = vi.hoisted(() => {
	const [ahead, now] = [{ ms: 0 }, Date.now];
	Date.now = () => now() + ahead.ms;
	return ahead;
});

describe('the history of a plan', () => {
	test('an opened plan has nothing to undo: filling and loading it are no steps', () => {
		const { history } = opened();
		expect(history.undoStep).toBeNull();
		expect(history.redoStep).toBeNull();
		expect(history.undo()).toBeNull();
		expect(history.redo()).toBeNull();
	});

	test('every step has a name and the place on screen that it is about', () => {
		const { doc, history } = opened();
		setActivity(doc, 'books', { title: 'Boeken' });
		expect(history.undoStep).toEqual({ label: 'activityEdit', focus: 'activities:books:title' });
		setPlan(doc, { title: 'Plan' });
		expect(history.undoStep).toEqual({ label: 'planEdit', focus: 'meta::title' });
		removeActivity(doc, 'books');
		expect(history.undoStep).toEqual({ label: 'activityRemove', focus: 'activities:books:' });
	});

	test('two commands in one moment are two steps', () => {
		const { doc, history } = opened();
		setActivity(doc, 'books', { title: 'Een' });
		setActivity(doc, 'books', { title: 'Twee' });
		history.undo();
		expect(readEntity(doc, 'activities', 'books')?.title).toBe('Een');
	});

	test('redo brings back what undo took, under the same name', () => {
		const { doc, history } = opened();
		setActivityTheme(doc, 'books', 'digital', true);
		const step = { label: 'themeTag', focus: 'activities:books:themes' };
		expect(history.undo()).toEqual(step);
		expect(history.undoStep).toBeNull();
		expect(history.redoStep).toEqual(step);
		expect(history.redo()).toEqual(step);
		expect(history.redoStep).toBeNull();
		expect(history.undoStep).toEqual(step);
		expect(readEntity(doc, 'activities', 'books')?.themes).toEqual(['digital']);
	});

	test('a new change takes away what could be redone', () => {
		const { doc, history } = opened();
		setPlan(doc, { title: 'Een' });
		history.undo();
		setPlan(doc, { title: 'Twee' });
		expect(history.redoStep).toBeNull();
	});

	test('a command that has nothing to change is no step and leaves redo as it was', () => {
		const { doc, history } = opened();
		setPlan(doc, { title: 'Een' });
		history.undo();
		distributeBudget(doc, 'line-reading', 'original', []);
		expect(history.undoStep).toBeNull();
		expect(history.redoStep).toMatchObject({ label: 'planEdit' });
	});

	test('what a colleague or another tab changes is not a step, and undo leaves it alone', () => {
		const { doc, history } = opened();
		setActivity(doc, 'books', { title: 'Van mij' });
		const colleague = copyOf(doc);
		setActivity(colleague, 'courses', { title: 'Van een collega' });
		sync(colleague, doc);
		const tab = copyOf(doc);
		setActivity(tab, 'square', { title: 'Van een ander venster' });
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(tab), TAB);
		expect(history.undoStep).toMatchObject({ focus: 'activities:books:title' });
		history.undo();
		expect(readEntity(doc, 'activities', 'books')?.title).toBe('Activiteit books');
		expect(readEntity(doc, 'activities', 'courses')?.title).toBe('Van een collega');
		expect(readEntity(doc, 'activities', 'square')?.title).toBe('Van een ander venster');
		expect(history.undoStep).toBeNull();
	});

	test('undo passes over a step that a colleague has overwritten, and names the one it took back', () => {
		const { doc, history } = opened();
		setPlan(doc, { organisation: 'Bibliotheek' });
		setActivity(doc, 'books', { title: 'Van mij' });
		const colleague = copyOf(doc);
		setActivity(colleague, 'books', { title: 'Van een collega' });
		sync(colleague, doc);
		expect(history.undo()).toEqual({ label: 'planEdit', focus: 'meta::organisation' });
		expect(history.redoStep).toEqual({ label: 'planEdit', focus: 'meta::organisation' });
		expect(readEntity(doc, 'activities', 'books')?.title).toBe('Van een collega');
		expect(readMeta(doc).organisation).toBe('');
	});

	test('an added activity goes with undo and returns with redo, words included', () => {
		const { doc, history } = opened();
		const id = addActivity(doc, 'reading', 'Nieuw');
		history.undo();
		expect(readEntity(doc, 'activities', id)).toBeUndefined();
		history.redo();
		expect(readEntity(doc, 'activities', id)?.title).toBe('Nieuw');
	});

	test('whoever watches hears of a step, of undo and of redo, until it stops', () => {
		const { doc, history } = opened();
		const heard = vi.fn();
		const stop = history.observe(heard);
		const heardOf = (run: () => void) => {
			heard.mockClear();
			run();
			return heard.mock.calls.length > 0;
		};
		expect(heardOf(() => setPlan(doc, { title: 'Een' }))).toBe(true);
		expect(heardOf(() => history.undo())).toBe(true);
		expect(heardOf(() => history.redo())).toBe(true);
		stop();
		expect(heardOf(() => history.undo())).toBe(false);
	});

	test('after destroying it, changes are no steps', () => {
		const { doc, history } = opened();
		history.destroy();
		setPlan(doc, { title: 'Een' });
		expect(history.undoStep).toBeNull();
	});
});

describe('writing in a text', () => {
	test('counts only under the origin that the editor told', () => {
		const { doc, history } = opened();
		type(doc, 'een', 'unknown');
		expect(history.undoStep).toBeNull();
		type(doc, 'twee');
		expect(history.undoStep).toEqual({ label: 'textEdit', focus: 'text/square/result' });
	});

	test('letters typed in one go are one step; after a pause a new one begins', () => {
		const { doc, history } = opened();
		for (const letter of ['a', 'b', 'c']) {
			type(doc, letter);
			clock.ms += 300;
		}
		clock.ms += 2000;
		type(doc, 'd');
		history.undo();
		expect(words(doc)).toBe('abc');
		history.undo();
		expect(words(doc)).toBe('');
	});

	test('a command between letters is a step of its own, and so are the letters before and after it', () => {
		const { doc, history } = opened();
		type(doc, 'voor');
		setActivity(doc, 'square', { title: 'Plein' });
		type(doc, ' na');
		expect(history.undo()).toMatchObject({ label: 'textEdit' });
		expect(words(doc)).toBe('voor');
		expect(history.undo()).toMatchObject({ label: 'activityEdit' });
		expect(words(doc)).toBe('voor');
		expect(history.undo()).toMatchObject({ label: 'textEdit' });
		expect(words(doc)).toBe('');
	});

	test('letters of a colleague in the same text stay when yours are undone', () => {
		const { doc, history } = opened();
		type(doc, 'mijn ');
		const colleague = copyOf(doc);
		type(colleague, 'hun ');
		sync(colleague, doc);
		history.undo();
		expect(words(doc)).toBe('hun ');
	});
});

function opened() {
	const doc = documentOf({
		...libraryPlan(),
		activities: [activity('books'), activity('courses'), activity('square')]
	});
	const history = createHistory(doc);
	history.trackText(TYPING);
	return { doc, history };
}

function copyOf(doc: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	sync(doc, copy);
	return copy;
}

function type(doc: Y.Doc, letters: string, origin: unknown = TYPING): void {
	const text = textOf(doc, 'square', 'result');
	doc.transact(() => {
		const first = text.length > 0 ? text.get(0) : undefined;
		if (first instanceof Y.XmlText) first.insert(first.length, letters);
		else text.insert(0, [new Y.XmlText(letters)]);
	}, origin);
}

function words(doc: Y.Doc): string {
	return readText(doc, 'square', 'result')
		.flatMap((block) => (block.type === 'list' ? [] : block.content.map((span) => span.text)))
		.join('');
}
