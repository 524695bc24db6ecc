import * as Y from 'yjs';
import { takeWaiting } from './history-waiting';
import { LocalChange, type StepName } from './schema';

/** One history over the whole plan: only what was changed here, each step with a name and a place on screen. */
export interface History {
	/** The step that undo would take back, or null. */
	readonly undoStep: StepName | null;
	readonly redoStep: StepName | null;
	/** Takes the last step back and returns it, or null when there is none. */
	undo(): StepName | null;
	redo(): StepName | null;
	/** The text editor, when it is loaded, tells under which origin it writes: its changes are steps too. */
	trackText(origin: unknown): void;
	/** Calls back after every change of undoStep or redoStep; returns how to stop. */
	observe(changed: () => void): () => void;
	destroy(): void;
}

/** Letters typed in a text within this time belong to one step. */
const TYPING_MS = 800;

/** Begins the history that somebody waits for: call it before anything is changed that undo should take back. */
export function beginHistory(doc: Y.Doc): void {
	const begin = takeWaiting(doc);
	begin?.(createHistory(doc));
}

export function createHistory(doc: Y.Doc): History {
	const manager = new Y.UndoManager(doc, {
		trackedOrigins: new Set<unknown>([LocalChange]),
		captureTimeout: TYPING_MS,
		captureTransaction: (transaction) => transaction.changed.size > 0,
		deleteFilter: (item) => !holdsOthers(item)
	});
	let popping: readonly StackItem[] = [];
	/** A paragraph of yours in which a colleague wrote stays for the words that are left in it. */
	const holdsOthers = ({ content }: Y.Item): boolean => {
		if (!(content instanceof Y.ContentType)) return false;
		const step = popping[(manager.undoing ? manager.undoStack : manager.redoStack).length];
		for (let child = content.type._start; child; child = child.right) {
			if (child.deleted || !child.countable) continue;
			if (!step || !Y.isDeleted(step.insertions, child.id) || holdsOthers(child)) return true;
		}
		return false;
	};
	const cut = (transaction: Y.Transaction) => {
		if (transaction.origin instanceof LocalChange) manager.stopCapturing();
	};
	doc.on('beforeTransaction', cut);
	doc.on('afterTransaction', cut);
	const name = (event: {
		stackItem: StackItem;
		origin: unknown;
		changedParentTypes: ReadonlyMap<unknown, unknown>;
	}) => {
		if (event.origin instanceof LocalChange) setName(event.stackItem, event.origin);
		else if (event.origin === manager) setName(event.stackItem, nameOf(manager.currStackItem));
		else if (!event.stackItem.meta.has(NAME)) setName(event.stackItem, textStep(event.changedParentTypes));
	};
	const textStep = (changed: ReadonlyMap<unknown, unknown>): StepName | null => {
		for (const [rootName, type] of doc.share)
			if (changed.has(type) && rootName.startsWith('text/')) return { label: 'textEdit', focus: rootName };
		return null;
	};
	manager.on('stack-item-added', name);
	manager.on('stack-item-updated', name);
	return {
		get undoStep() {
			return nameOf(manager.undoStack.at(-1));
		},
		get redoStep() {
			return nameOf(manager.redoStack.at(-1));
		},
		undo() {
			popping = [...manager.undoStack];
			return nameOf(manager.undo());
		},
		redo() {
			popping = [...manager.redoStack];
			return nameOf(manager.redo());
		},
		trackText: (origin) => manager.addTrackedOrigin(origin),
		observe(changed) {
			const events = ['stack-item-added', 'stack-item-popped', 'stack-item-updated', 'stack-cleared'] as const;
			for (const event of events) manager.on(event, changed);
			return () => events.forEach((event) => manager.off(event, changed));
		},
		destroy() {
			doc.off('beforeTransaction', cut);
			doc.off('afterTransaction', cut);
			manager.destroy();
		}
	};
}

type StackItem = Y.UndoManager['undoStack'][number];
const NAME = 'name';

function setName(item: StackItem, name: StepName | null): void {
	item.meta.set(NAME, name);
}

function nameOf(item: StackItem | null | undefined): StepName | null {
	if (!item) return null;
	const name: unknown = item.meta.get(NAME);
	return isStepName(name) ? name : { label: 'change', focus: null };
}

const isStepName = (value: unknown): value is StepName =>
	typeof value === 'object' && value !== null && 'label' in value && 'focus' in value;
