/** The same plan and the same edits in our documents and in those of Automerge: long texts merge, other values win. */
import { automergeWasmBase64 } from '@automerge/automerge/automerge.wasm.base64';
import * as A from '@automerge/automerge/slim';
import { richToText } from '$lib/plan/rich-text';
import { madeEdits } from '../made-edits';
import { madePlan } from '../made-plan';
import '../pages/document.ts';

await A.initializeBase64Wasm(automergeWasmBase64);

const filled = (activities) => {
	const { texts, ...lists } = madePlan({
		activities,
		linesPerActivity: (index) => 4 + (index % 9),
		textLength: 1_500
	});
	const { meta, ...kinds } = lists;
	const byId = (entities) => Object.fromEntries(entities.map(({ id, ...fields }) => [id, scalars(fields)]));
	return A.from({
		meta: scalars(meta),
		...Object.fromEntries(Object.entries(kinds).map(([kind, entities]) => [kind, byId(entities)])),
		texts: Object.fromEntries(Object.entries(texts).map(([key, rich]) => [key, richToText(rich)]))
	});
};

/** Without it Automerge makes a text of every word, which merges letter by letter. */
function scalars(value) {
	if (typeof value === 'string') return new A.ImmutableString(value);
	if (Array.isArray(value)) return value.map(scalars);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scalars(inner)]));
}

function openings(activities) {
	const bytes = A.save(filled(activities));
	return {
		ours: window.documents.openings(activities).ours,
		automerge() {
			window.gc();
			const start = performance.now();
			const doc = A.load(bytes);
			const shown = Object.values(doc.activities).map(({ title }) => title.val);
			const time = performance.now() - start;
			if (shown.length !== activities) throw new Error('Automerge did not open the plan.');
			A.free(doc);
			return time;
		}
	};
}

function merges(activities, edits) {
	const base = A.save(filled(activities));
	const edited = (name, shift) => {
		let doc = A.load(base);
		for (const edit of madeEdits(name, activities, edits, shift))
			doc = A.change(doc, (draft) => {
				if ('line' in edit) draft.budgetLines[edit.line].amounts['original.other'] = edit.cents;
				else Object.assign(draft.activities[edit.activity], scalars(edit.fields));
			});
		return doc;
	};
	const mine = A.save(edited('hier', 0));
	const theirs = A.getChanges(A.load(base), edited('daar', activities / 2));
	return {
		ours: window.documents.merges(activities, edits).ours,
		automerge() {
			const doc = A.load(mine);
			window.gc();
			const start = performance.now();
			const [merged] = A.applyChanges(doc, theirs);
			const time = performance.now() - start;
			if (!Object.values(merged.activities).some(({ title }) => title.val.includes('daar')))
				throw new Error('Automerge did not merge.');
			A.free(merged);
			return time;
		}
	};
}

window.peers = { openings, merges };
