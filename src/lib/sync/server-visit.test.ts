import * as encoding from 'lib0/encoding';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { hocuspocus, linesTo, type Line } from '../../../tests/support/hocuspocus';
import { libraryPlan } from '../../../tests/support/plans';
import { documentOf } from '../../../tests/support/replicas';
import { setActivity } from '$lib/doc/commands/activities';
import { setPlan } from '$lib/doc/commands/plan';
import { newDocument, type PlanDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { metaOf, rootOf } from '$lib/doc/schema';
import { serverName, visitServer, type SocketClass, type Visit, type VisitEnd } from './server-visit';

const visits: Visit[] = [];
afterEach(() => {
	for (const visit of visits.splice(0)) visit.close();
	vi.useRealTimers();
});

const PLAN = 'library-plan';
const plan = (): PlanDocument => copyOf(documentOf(libraryPlan()));
function copyOf(doc: PlanDocument): PlanDocument {
	const copy = newDocument(PLAN);
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}
const titleOf = (doc: PlanDocument) => readPlan(doc).meta.title;

function visit(doc: PlanDocument, Socket: SocketClass, token = '') {
	const told: (number | VisitEnd)[] = [];
	let last = { changes: -1, readOnly: false };
	const started = visitServer(
		doc,
		{ address: 'wss://sync.example.org', token },
		{
			waiting(changes, readOnly) {
				last = { changes, readOnly };
				told.push(changes);
			},
			ended: (why) => told.push(why)
		},
		Socket
	);
	visits.push(started);
	return {
		told,
		close: started.close,
		get last() {
			return last;
		},
		isTogether: () => vi.waitFor(() => expect(told.at(-1)).toBe(0)),
		ended: (why: VisitEnd) => vi.waitFor(() => expect(told).toEqual([why]))
	};
}

/** What the server has under the plan's name. */
const onServer = (server: ReturnType<typeof hocuspocus>['server'], doc: PlanDocument) =>
	server.documents.get(serverName(doc));

/** A server that has this under every name already. */
const having = (doc: Y.Doc, settings: Parameters<typeof hocuspocus>[0] = {}) =>
	hocuspocus({
		...settings,
		onLoadDocument: async ({ document }) => Y.applyUpdate(document, Y.encodeStateAsUpdate(doc))
	});

describe('a plan and a server', () => {
	test('that does not know it yet: the server gets all of it, and only then it is called the same', async () => {
		const doc = plan();
		const { server, Socket } = hocuspocus();
		const one = visit(doc, Socket);
		await one.isTogether();
		expect(one.told[0]).toBe(1);
		const there = onServer(server, doc);
		expect(there && readPlan(copyOf(there))).toEqual(readPlan(doc));
	});

	test('that knows it: what was changed on both sides is on both sides', async () => {
		const [anna, bram] = [plan(), newDocument(PLAN)];
		Y.applyUpdate(bram, Y.encodeStateAsUpdate(anna));
		const { server, Socket } = hocuspocus();
		// As a colleague who stays does: without anybody there, a server without a disk forgets the plan.
		await server.openDirectConnection(serverName(anna));
		const first = visit(anna, Socket);
		await first.isTogether();
		first.close();
		setPlan(anna, { title: 'Van Anna' });
		setActivity(bram, 'books', { title: 'Van Bram' });
		await visit(bram, Socket).isTogether();
		await visit(anna, Socket).isTogether();
		await vi.waitFor(() => expect(titleOf(bram)).toBe('Van Anna'));
		expect(readPlan(anna)).toEqual(readPlan(bram));
		setPlan(bram, { title: 'Daarna' });
		await vi.waitFor(() => expect(titleOf(anna)).toBe('Daarna'));
	});

	test('that turns out to have another plan: nothing of this one was sent', async () => {
		const onChange = vi.fn(async () => {});
		await visit(plan(), having(documentOf(libraryPlan()), { onChange }).Socket).ended('otherPlan');
		expect(onChange).not.toHaveBeenCalled();
		await visit(plan(), hocuspocus({ onChange }).Socket).isTogether();
		expect(onChange).toHaveBeenCalled();
	});

	test('a token that may only read brings changes in and says that none go out', async () => {
		const doc = plan();
		const { server, Socket } = hocuspocus({
			onAuthenticate: async ({ connectionConfig, token }) => void (connectionConfig.readOnly = token === 'lezer')
		});
		await visit(copyOf(doc), Socket).isTogether();
		const reader = visit(doc, Socket, 'lezer');
		await vi.waitFor(() => expect(reader.last.readOnly).toBe(true));
		setPlan(doc, { title: 'Van de lezer' });
		await new Promise((resolve) => setTimeout(resolve, 20));
		const there = onServer(server, doc);
		expect(there && titleOf(copyOf(there))).not.toBe('Van de lezer');
	});

	test('a wrong token is said, and nothing is tried with it', async () => {
		const { Socket, lines } = hocuspocus({
			onAuthenticate: async ({ token }) => {
				if (token !== 'goed') throw new Error('This token is wrong.');
			}
		});
		await visit(plan(), Socket, 'fout').ended('refused');
		expect(lines).toHaveLength(1);
		await visit(plan(), Socket, 'goed').isTogether();
	});
});

describe('what stands on the server under the name of the plan', () => {
	const before = () => {
		const doc = plan();
		return { doc, state: Y.encodeStateAsUpdate(doc) };
	};
	const isUntouched = ({ doc, state }: ReturnType<typeof before>) => expect(Y.encodeStateAsUpdate(doc)).toEqual(state);

	test('is left alone when it is another plan', async () => {
		const mine = before();
		await visit(mine.doc, having(documentOf(libraryPlan())).Socket).ended('otherPlan');
		isUntouched(mine);
	});

	test('is left alone when it is something else altogether', async () => {
		const mine = before();
		const other = new Y.Doc();
		other.getText('notes').insert(0, 'Boodschappen');
		await visit(mine.doc, having(other).Socket).ended('otherPlan');
		isUntouched(mine);
	});

	test('is left alone when it went its own way under the same number', async () => {
		const mine = before();
		const twin = copyOf(mine.doc);
		twin.clientID = mine.doc.clientID = 7;
		setPlan(twin, { title: 'Op de kopie' });
		setPlan(mine.doc, { title: 'Op het origineel' });
		mine.state = Y.encodeStateAsUpdate(mine.doc);
		await visit(mine.doc, having(twin).Socket).ended('otherPlan');
		isUntouched(mine);
	});

	test('is left alone when it is of a later version of the app', async () => {
		const mine = before();
		const later = copyOf(mine.doc);
		metaOf(later).set('schema', 99);
		await visit(mine.doc, having(later).Socket).ended('newer');
		isUntouched(mine);
	});

	test('is left alone when it breaks the shape of the plan', async () => {
		const mine = before();
		const broken = copyOf(mine.doc);
		rootOf(broken, 'activities').get('books')?.set('title', 12);
		await visit(mine.doc, having(broken).Socket).ended('notAPlan');
		isUntouched(mine);
	});

	test('is merged when the plan here has the same fault already', async () => {
		const doc = plan();
		rootOf(doc, 'activities').get('books')?.set('title', 12);
		const other = copyOf(doc);
		setPlan(other, { title: 'Met dezelfde fout' });
		await visit(doc, having(other).Socket).isTogether();
		expect(titleOf(doc)).toBe('Met dezelfde fout');
	});
});

describe('who answers', () => {
	test('nobody', () => visit(plan(), linesTo(null).Socket).ended('unreachable'));

	test('a server that sends back what it hears', () => {
		const { Socket } = linesTo((end) => end.on('message', (data) => end.send(data)));
		return visit(plan(), Socket).ended('notAServer');
	});

	test('a server that speaks in words', () =>
		visit(plan(), linesTo((end) => end.send('{"hello":"world"}')).Socket).ended('notAServer'));

	test('a server that closes at once', () =>
		visit(plan(), linesTo((end) => end.close(1002)).Socket).ended('notAServer'));

	test('a server that says nothing', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
		const silent = visit(plan(), linesTo(() => {}).Socket);
		await vi.advanceTimersByTimeAsync(20_000);
		await silent.ended('notAServer');
	});

	test('a server that stops confirming', async () => {
		const { Socket, lines } = hocuspocus();
		const doc = plan();
		const one = visit(doc, Socket);
		await one.isTogether();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		lines[0]?.hold();
		setPlan(doc, { title: 'Onderweg' });
		await vi.advanceTimersByTimeAsync(20_000);
		expect(one.told.slice(-2)).toEqual([1, 'lost']);
	});

	test('a connection that breaks is lost', async () => {
		const { Socket, lines } = hocuspocus();
		const one = visit(plan(), Socket);
		await one.isTogether();
		lines[0]?.cut();
		await vi.waitFor(() => expect(one.told.at(-1)).toBe('lost'));
	});
});

describe('what a server sends that cannot be read', () => {
	const frame = (write: (encoder: encoding.Encoder) => void): ArrayBuffer => {
		const encoder = encoding.createEncoder();
		encoding.writeVarString(encoder, `planregie-${PLAN}`);
		write(encoder);
		return encoding.toUint8Array(encoder).slice().buffer;
	};
	const numbers = (...all: readonly number[]) =>
		frame((encoder) => all.forEach((number) => encoding.writeVarUint(encoder, number)));
	const update = (bytes: Uint8Array) =>
		frame((encoder) => {
			encoding.writeVarUint(encoder, 0);
			encoding.writeVarUint(encoder, 2);
			encoding.writeVarUint8Array(encoder, bytes);
		});
	const half = Y.encodeStateAsUpdate(documentOf(libraryPlan()));
	const polluting = new Y.Doc();
	polluting.getMap('meta').set('source', JSON.parse('{"__proto__":{"x":1}}'));

	test.each([
		['words instead of bytes', 'hello'],
		['nothing', new ArrayBuffer(0)],
		['an unknown kind of step', numbers(0, 9, 0)],
		['a step that ends too early', numbers(0, 2, 200)],
		['an update that is cut', update(half.slice(0, half.length / 2))],
		['noise', update(Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256))],
		['an update that changes what objects inherit', update(Y.encodeStateAsUpdate(polluting))],
		[
			'presence that is no JSON',
			frame((encoder) => {
				encoding.writeVarUint(encoder, 1);
				encoding.writeVarUint8Array(encoder, Uint8Array.of(1, 5, 1, 1, 123));
			})
		],
		[
			'presence of a megabyte',
			frame((encoder) => {
				encoding.writeVarUint(encoder, 1);
				encoding.writeVarUint8Array(encoder, new Uint8Array(1_000_000));
			})
		]
	])('%s: it ends, and the plan is as it was', async (_name, data) => {
		const doc = plan();
		const { Socket, lines } = hocuspocus();
		const one = visit(doc, Socket);
		await one.isTogether();
		const state = Y.encodeStateAsUpdate(doc);
		say(lines, data);
		await vi.waitFor(() => expect(one.told.at(-1)).toBe('broken'));
		expect(Y.encodeStateAsUpdate(doc)).toEqual(state);
		setPlan(doc, { title: 'Er is nog te werken' });
		expect(titleOf(doc)).toBe('Er is nog te werken');
	});

	test.each([
		['a type of a later version', numbers(77, 1)],
		['a word about another document', numbers(0)]
	])('%s is passed over', async (name, data) => {
		const { Socket, lines } = hocuspocus();
		const doc = plan();
		const one = visit(doc, Socket);
		await one.isTogether();
		const complain = vi.spyOn(console, 'error');
		const other = new TextEncoder().encode('\u0003abc\u0000\u0002').slice().buffer;
		say(lines, name.includes('another') ? other : data);
		setPlan(doc, { title: 'Gaat door' });
		await vi.waitFor(() => expect(one.told.slice(-2)).toEqual([1, 0]));
		expect(complain).not.toHaveBeenCalled();
		complain.mockRestore();
	});

	test('more frames than anybody reads: it ends, while a burst is taken', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
		const { Socket, lines } = hocuspocus();
		const one = visit(plan(), Socket);
		const second = async (frames: number) => {
			for (let frame = 0; frame < frames; frame++) say(lines, numbers(77));
			await vi.advanceTimersByTimeAsync(1_000);
		};
		for (const frames of [100, 3_000, 100, 3_000]) await second(frames);
		expect(one.told.at(-1)).toBe(0);
		await second(3_000);
		expect(one.told.at(-1)).toBe('broken');
	});
});

const say = (lines: readonly Line[], data: unknown) => lines[0]?.say(data);
