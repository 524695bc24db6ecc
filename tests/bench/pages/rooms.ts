/** Members of a room as the app has them, one or several in a page, and what comes in where and when. */
import * as Y from 'yjs';
import { setActivity } from '$lib/doc/commands/activities';
import { fillDocument } from '$lib/doc/create';
import { newDocument, type PlanDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { MERGE, rootOf, textOf } from '$lib/doc/schema';
import { systemClock } from '$lib/sync/peers/link/clock';
import { readCode, textOf as textOfCode, type Code } from '$lib/sync/peers/codes/codes';
import { connect } from '$lib/sync/peers/link/connection';
import { createMesh } from '$lib/sync/peers/mesh/create-mesh';
import { createExchange, type Exchange } from '$lib/sync/peers/exchange/exchange';
import type { Mesh } from '$lib/sync/peers/mesh/mesh';
import { systemNetwork } from '$lib/sync/peers/link/network';
import { madePlan } from '../made-plan';
import * as fanOut from './fan-out';
import { counted, countFrames } from './count-frames';

const PLAN = 'plan';
const TITLED = 'activity-7';
const TEXT = 'introduction';
/** Bytes of an update after which the length of the text is looked at. */
const MUCH = 1_000_000;

interface Member {
	readonly mesh: Mesh;
	readonly doc: PlanDocument;
	readonly exchange: Exchange;
	/** The titles that came in, each with the first moment at which it was there. */
	readonly titles: Map<string, number>;
	/** The first moment at which the merged text was there with so many paragraphs. */
	readonly lengths: Map<number, number>;
	/** Bytes of the updates that were made here. */
	sizes: number[];
	/** What came in or was made since all began to edit. */
	log: Uint8Array[];
	changedAt: number;
}

const members: Member[] = [];
let before: Uint8Array = new Uint8Array();
const member = (index: number): Member => {
	const found = members[index];
	if (!found) throw new Error('There is no such member in this page.');
	return found;
};
/** Milliseconds since 1970, with parts of them: the same in all processes of a machine. */
const now = (): number => performance.timeOrigin + performance.now();

function note<K>(moments: Map<K, number>, key: K, at: number): void {
	if (!moments.has(key)) moments.set(key, at);
}
function titleIn(doc: PlanDocument): string {
	const activity: unknown = rootOf(doc, 'activities').get(TITLED);
	const title: unknown = activity instanceof Y.Map ? activity.get('title') : undefined;
	return typeof title === 'string' ? title : '';
}

/** @param activities in the plan that this member brings; without it, a newcomer */
async function enter(name: string, activities?: number): Promise<number> {
	const doc = newDocument(PLAN);
	if (activities !== undefined) fillDocument(doc, madePlan({ activities, linesPerActivity: () => 4, textLength: 500 }));
	const mesh = await createMesh({
		plan: activities === undefined ? null : PLAN,
		name,
		person: null,
		app: '1.0.0',
		keys: [],
		keep: () => {},
		connect,
		clock: systemClock,
		network: systemNetwork
	});
	const made: Member = {
		mesh,
		doc,
		exchange: createExchange(doc, mesh),
		titles: new Map(),
		lengths: new Map(),
		sizes: [],
		log: [],
		changedAt: 0
	};
	doc.on('update', (update: Uint8Array, _origin: unknown, _doc: unknown, { local }: Y.Transaction) => {
		made.changedAt = now();
		if (local) made.sizes.push(update.length);
		made.log.push(update);
		note(made.titles, titleIn(doc), made.changedAt);
		if (update.length >= MUCH) note(made.lengths, textOf(doc, TITLED, TEXT).length, made.changedAt);
	});
	return members.push(made) - 1;
}

const codeIn = (text: string): Code => {
	const read = readCode(text);
	if (!read.ok) throw new Error(`The code is ${read.error}.`);
	return read.value;
};
const invite = async (index: number) => textOfCode((await member(index).mesh.invite()).code);
async function reply(index: number, text: string): Promise<string> {
	const replied = await member(index).mesh.reply(codeIn(text));
	if (!replied.ok) throw new Error(`The invitation is ${replied.error}.`);
	return textOfCode(replied.value.code);
}
/** Resolves when the newcomer is in. */
async function admit(index: number, text: string): Promise<void> {
	const { mesh } = member(index);
	const completed = await mesh.complete(codeIn(text));
	if (!completed.ok) throw new Error(`The reply is ${completed.error}.`);
	await new Promise<void>((resolve, reject) => {
		const changed = () => {
			for (const { admit } of mesh.asking) admit('editor');
			const { state } = completed.value;
			if (state.type === 'admitted') resolve();
			else if (state.type === 'ended') reject(new Error(`The newcomer is not in: ${state.why}.`));
			else return;
			stop();
		};
		const stop = mesh.observe({ changed });
		// The newcomer may have asked before the code was read to its end.
		changed();
	});
}

const edit = (index: number, title: string): number => {
	const at = now();
	setActivity(member(index).doc, TITLED, { title });
	return at;
};
/** Types for so long, one edit after the other. Returns when each was made. */
async function type(index: number, name: string, ms: number, pause: number): Promise<[string, number][]> {
	const made: [string, number][] = [];
	for (const until = now() + ms; now() < until;) {
		const title = `${name} ${made.length}`;
		made.push([title, edit(index, title)]);
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return made;
}
/**
 * Makes an edit here, sends the same bytes over the bare channels, and makes an edit in the bare documents, by turns, so many
 * times each, with about so many milliseconds after each: no other process is asked anything meanwhile. Returns when each was
 * made, by title and by number.
 */
async function alternate(index: number, name: string, bytes: number, count: number, pause: number) {
	const [ours, bare, yjs]: [[string, number][], [number, number][], [string, number][]] = [[], [], []];
	const turns = [
		(round: number) => {
			const title = `${name} ${round}`;
			ours.push([title, edit(index, title)]);
		},
		(round: number) => void bare.push([round, fanOut.bareSend(bytes, round)]),
		(round: number) => {
			const title = `${name} ${round}`;
			yjs.push([title, fanOut.bareEdit(title)]);
		}
	];
	for (let round = 0; round < count; round++)
		for (const run of [...turns.slice(round % 3), ...turns.slice(0, round % 3)]) {
			run(round);
			await new Promise((resolve) => setTimeout(resolve, pause * (0.8 + 0.4 * Math.random())));
		}
	return { ours, bare, yjs };
}
/** One change of so many bytes, as when a colleague's copy is merged: what is typed after it does not build on it. Returns when it was on its way. */
function merge(index: number, bytes: number): number {
	const { doc } = member(index);
	const copy = newDocument(PLAN);
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	const before = Y.encodeStateVector(copy);
	const paragraphs = Array.from({ length: Math.ceil(bytes / 10_000) }, () => {
		const paragraph = new Y.XmlElement('paragraph');
		paragraph.insert(0, [new Y.XmlText('woord '.repeat(1_666))]);
		return paragraph;
	});
	const text = textOf(copy, TITLED, TEXT);
	text.insert(text.length, paragraphs);
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy, before), MERGE);
	return now();
}
/** So many edits by each member here, without a pause between them. Returns when they began. */
function editAll(count: number, activities: number): number {
	for (const one of members) Object.assign(one, { sizes: [], log: [] });
	before = Y.encodeStateAsUpdate(member(0).doc);
	const at = now();
	for (let edit = 0; edit < count; edit++)
		for (const [index, { doc, mesh }] of members.entries())
			setActivity(doc, `activity-${(edit * 7 + index) % activities}`, { title: `${mesh.self.name} ${edit}` });
	return at;
}

/** Milliseconds in which what came in since then comes into so many bare documents. */
function mergeBare(count: number): number {
	const docs = Array.from({ length: count }, () => new Y.Doc());
	for (const doc of docs) Y.applyUpdate(doc, before);
	const start = performance.now();
	for (const update of member(0).log) for (const doc of docs) Y.applyUpdate(doc, update);
	return performance.now() - start;
}

const stateOf = (index: number) => {
	const { doc, mesh, exchange, changedAt, sizes } = member(index);
	const clocks = [...Y.decodeStateVector(Y.encodeStateVector(doc))];
	return {
		linked: mesh.linked.length,
		members: mesh.members.length,
		pending: exchange.pending,
		isSettled: exchange.isSettled,
		vector: JSON.stringify(clocks.sort(([one], [other]) => one - other)),
		length: textOf(doc, TITLED, TEXT).length,
		changedAt,
		made: sizes.length,
		madeBytes: sizes.reduce((sum, size) => sum + size, 0),
		lastSize: sizes.at(-1) ?? 0
	};
};

const rooms = {
	enter,
	invite,
	reply,
	admit,
	edit,
	type,
	alternate,
	merge,
	editAll,
	mergeBare,
	stateOf,
	planOf: (index: number) => JSON.stringify(readPlan(member(index).doc)),
	titlesOf: (index: number) => [...member(index).titles],
	lengthAt: (index: number, length: number) => member(index).lengths.get(length) ?? null,
	...fanOut,
	bareDocumentOf: (index: number) => fanOut.bareDocument(Y.encodeStateAsUpdate(member(index).doc)),
	countFrames,
	counted
};

declare global {
	interface Window {
		rooms?: typeof rooms;
	}
}
window.rooms = rooms;
