import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createNetwork, type Network } from '../../../../../tests/support/carrier';
import { randomOf } from '../../../../../tests/support/mutations';
import { libraryPlan } from '../../../../../tests/support/plans';
import { copiesOf, enter, settle, type InRoom } from '../../../../../tests/support/plan-room';
import { addActivity, removeActivity, setActivity } from '$lib/doc/commands/activities';
import { setPlan } from '$lib/doc/commands/plan';
import { newDocument } from '$lib/doc/document';
import { createHistory } from '$lib/doc/history';
import { readEntity, readPlan } from '$lib/doc/read';
import { textOf } from '$lib/doc/schema';
import { encodeMessage } from './exchange-message';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	for (const { exchange } of members.splice(0)) exchange.close();
	vi.useRealTimers();
});
const members: InRoom[] = [];

describe('two who worked apart', () => {
	test('have the same plan as soon as they are linked', () => {
		const { network, anna, bas } = two();
		setActivity(anna.doc, 'books', { title: 'Van Anna' });
		const added = addActivity(bas.doc, 'reading', 'Van Bas');
		removeActivity(bas.doc, 'courses');
		network.link('anna', 'bas');
		settle(network);
		expect(readPlan(bas.doc)).toEqual(readPlan(anna.doc));
		expect(readEntity(anna.doc, 'activities', added)?.title).toBe('Van Bas');
		expect(readEntity(bas.doc, 'activities', 'books')?.title).toBe('Van Anna');
		expect(readEntity(anna.doc, 'activities', 'courses')?.removed).toBe(true);
	});

	test('where one has no plan yet, it gets all of it', () => {
		const network = createNetwork();
		const [doc] = copiesOf(libraryPlan(), 1);
		const host = come(network, 'host', doc);
		const guest = come(network, 'guest', newDocument('plan'));
		network.link('host', 'guest');
		settle(network);
		expect(readPlan(guest.doc)).toEqual(readPlan(host.doc));
		expect(host.exchange.isSettled && guest.exchange.isSettled).toBe(true);
	});

	test('and who were linked, cut and linked again, have what was done meanwhile, also what was only taken away', () => {
		const { network, anna, bas } = linked();
		setPlan(anna.doc, { organisation: 'Bibliotheek' });
		settle(network);
		network.cut('anna', 'bas');
		textOf(anna.doc, 'books', 'result').delete(0, 1);
		settle(network);
		expect(readPlan(bas.doc)).not.toEqual(readPlan(anna.doc));
		network.link('anna', 'bas');
		settle(network);
		expect(readPlan(bas.doc)).toEqual(readPlan(anna.doc));
	});
});

describe('an edit', () => {
	test('is one frame to each linked member, and is passed on by nobody', () => {
		const network = createNetwork();
		const all = copiesOf(libraryPlan(), 8).map((doc, index) => come(network, `member-${index}`, doc));
		network.linkAll();
		settle(network);
		const before = network.sent.length;
		const [first, ...others] = all;
		if (!first) throw new Error('There are eight.');
		setPlan(first.doc, { title: 'Een' });
		network.deliverAll();
		const frames = network.sent.slice(before);
		expect(frames).toHaveLength(7);
		expect(new Set(frames.map(({ to }) => to)).size).toBe(7);
		for (const { doc } of others) expect(readPlan(doc).meta.title).toBe('Een');
	});

	test('is passed on, once by each, where not everybody is linked to everybody', () => {
		const network = createNetwork(true);
		const names = ['anna', 'bas', 'cor', 'dina'];
		const all = copiesOf(libraryPlan(), 4).map((doc, index) => come(network, names[index] ?? '', doc));
		for (const [one, other] of [
			['anna', 'bas'],
			['bas', 'cor'],
			['cor', 'dina'],
			['dina', 'anna']
		] as const)
			network.link(one, other);
		settle(network);
		const before = network.sent.length;
		if (all[0]) setPlan(all[0].doc, { title: 'Een' });
		network.deliverAll();
		for (const { doc } of all) expect(readPlan(doc).meta.title).toBe('Een');
		// Two by whoever made it, and one by each of the others but to whom it came from.
		expect(network.sent.length - before).toBeLessThanOrEqual(5);
	});

	test('that is made before the other has asked for everything is in the answer alone', () => {
		const { network, anna, bas } = two();
		network.link('anna', 'bas');
		setPlan(anna.doc, { title: 'Een' });
		settle(network);
		expect(readPlan(bas.doc).meta.title).toBe('Een');
		expect(network.sent.filter(({ message }) => message[0] === UPDATE)).toEqual([]);
	});

	test('of a colleague is no step of undo here', () => {
		const { network, anna, bas } = linked();
		const history = createHistory(bas.doc);
		setActivity(anna.doc, 'books', { title: 'Van Anna' });
		settle(network);
		expect(readEntity(bas.doc, 'activities', 'books')?.title).toBe('Van Anna');
		expect(history.undoStep).toBeNull();
		history.destroy();
	});

	test('that builds on one which has not come yet arrives all the same, without anything waiting in the document', () => {
		const { network, anna, bas } = linked();
		for (const title of ['een', 'twee', 'drie']) {
			const id = addActivity(anna.doc, 'reading', title);
			setActivity(anna.doc, id, { subtitle: title });
			removeActivity(anna.doc, id);
		}
		while (network.deliver((below) => below - 1)) expect(bas.doc.store.pendingStructs).toBeNull();
		settle(network);
		expect(readPlan(bas.doc)).toEqual(readPlan(anna.doc));
		expect(anna.exchange.pending).toBe(0);
	});

	test('that reaches a member from two sides is one edit', () => {
		const { network, anna, bas } = linked();
		setPlan(anna.doc, { title: 'Een' });
		const frame = network.underWay[0];
		if (!frame) throw new Error('It is under way.');
		network.inject('anna', 'bas', frame.message);
		settle(network);
		expect(readPlan(bas.doc).meta.title).toBe('Een');
		expect(network.ended).toEqual([]);
	});
});

describe('a viewer', () => {
	test('who is new gets the plan from another one when no editor is there, and then hears editors alone', () => {
		const network = createNetwork();
		const [doc, other] = copiesOf(libraryPlan(), 2);
		const viewer = come(network, 'viewer', doc, 'viewer');
		const guest = come(network, 'guest', newDocument('plan'), 'viewer');
		network.link('viewer', 'guest');
		expect(guest.exchange.isSettled).toBe(false);
		settle(network);
		expect(readPlan(guest.doc)).toEqual(readPlan(viewer.doc));
		expect(guest.exchange.isSettled).toBe(true);
		setPlan(viewer.doc, { title: 'Van de kijker' });
		const editor = come(network, 'editor', other);
		network.linkAll();
		settle(network);
		setPlan(editor.doc, { organisation: 'Van de schrijver' });
		settle(network);
		expect(readPlan(guest.doc)).toEqual(readPlan(editor.doc));
	});

	test('who is new and finds an editor takes nothing from who may only look', () => {
		const network = createNetwork();
		const [doc, other] = copiesOf(libraryPlan(), 2);
		const viewer = come(network, 'viewer', doc, 'viewer');
		setPlan(viewer.doc, { title: 'Van de kijker' });
		const editor = come(network, 'editor', other);
		const guest = come(network, 'guest', newDocument('plan'), 'viewer');
		network.link('viewer', 'guest');
		network.link('editor', 'guest');
		settle(network);
		expect(readPlan(guest.doc)).toEqual(readPlan(editor.doc));
	});

	const room = () => {
		const network = createNetwork();
		const [one, other] = copiesOf(libraryPlan(), 2);
		const editor = come(network, 'editor', one);
		const viewer = come(network, 'viewer', other, 'viewer');
		return { network, editor, viewer };
	};

	test('gets everything', () => {
		const { network, editor, viewer } = room();
		setPlan(editor.doc, { title: 'Voor' });
		network.link('editor', 'viewer');
		settle(network);
		setPlan(editor.doc, { organisation: 'Na' });
		settle(network);
		expect(readPlan(viewer.doc)).toEqual(readPlan(editor.doc));
		expect(editor.exchange.pending).toBe(0);
		expect(editor.exchange.isSettled && viewer.exchange.isSettled).toBe(true);
	});

	test('who changes something all the same is told by nobody that others have it', () => {
		const { network, editor, viewer } = room();
		network.link('editor', 'viewer');
		settle(network);
		setPlan(viewer.doc, { title: 'Van de kijker' });
		settle(network);
		expect(readPlan(editor.doc).meta.title).toBe('Jaarplan 2027');
		expect(viewer.exchange.pending).toBe(1);
		expect(viewer.exchange.isSettled).toBe(false);
	});

	test.each(['update', 'answer'] as const)('whose app sends an %s is not heard, and goes on', (type) => {
		const { network, editor, viewer } = room();
		network.link('editor', 'viewer');
		settle(network);
		const before = Y.encodeStateAsUpdate(editor.doc);
		setPlan(viewer.doc, { title: 'Van de kijker' });
		const update = Y.encodeStateAsUpdate(viewer.doc);
		network.inject('viewer', 'editor', encodeMessage({ type, number: 1, update }));
		settle(network);
		expect(Y.encodeStateAsUpdate(editor.doc)).toEqual(before);
		expect(network.ended).toEqual([]);
		setPlan(editor.doc, { organisation: 'Na' });
		settle(network);
		expect(readPlan(viewer.doc).meta.organisation).toBe('Na');
	});

	test('who becomes an editor is asked for what they have', () => {
		const { network, editor, viewer } = room();
		network.link('editor', 'viewer');
		settle(network);
		setPlan(viewer.doc, { title: 'Van de kijker' });
		network.setRole('viewer', 'editor');
		settle(network);
		expect(readPlan(editor.doc).meta.title).toBe('Van de kijker');
		expect(viewer.exchange.pending).toBe(0);
	});
});

describe('what is said about the exchange', () => {
	test('counts what was done while nobody was linked, until it is confirmed', () => {
		const { network, anna } = linked();
		network.cut('anna', 'bas');
		expect(anna.exchange.pending).toBe(0);
		setPlan(anna.doc, { title: 'Een' });
		setPlan(anna.doc, { title: 'Twee' });
		settle(network);
		expect(anna.exchange.pending).toBe(2);
		network.link('anna', 'bas');
		network.deliverAll();
		expect(anna.exchange.pending).toBe(2);
		settle(network);
		expect(anna.exchange.pending).toBe(0);
		expect(anna.exchange.isSettled).toBe(true);
	});

	test('what is typed in one go is one change', () => {
		const { anna, network } = linked();
		network.cut('anna', 'bas');
		const words = new Y.XmlText();
		anna.doc.transact(() => textOf(anna.doc, 'books', 'result').insert(0, [words]), 'editor');
		for (const letter of 'woord') anna.doc.transact(() => words.insert(0, letter), 'editor');
		expect(anna.exchange.pending).toBe(1);
		vi.advanceTimersByTime(5_000);
		anna.doc.transact(() => words.insert(0, 'x'), 'editor');
		expect(anna.exchange.pending).toBe(2);
	});

	test('never is that all have it before each linked one has confirmed', () => {
		const network = createNetwork();
		const all = copiesOf(libraryPlan(), 3).map((doc, index) => come(network, `member-${index}`, doc));
		network.linkAll();
		settle(network);
		const [first, second, third] = all;
		if (!first || !second || !third) throw new Error('There are three.');
		setPlan(first.doc, { title: 'Een' });
		const toThird = network.underWay.find(({ to }) => to === third.id)?.message;
		network.cut(first.id, third.id);
		settle(network);
		expect(first.exchange.pending).toBe(0);
		// It comes back without it: then not everybody has it, until it says so.
		network.link(first.id, third.id);
		expect(first.exchange.pending).toBe(1);
		settle(network);
		expect(first.exchange.pending).toBe(0);
		expect(readPlan(third.doc)).toEqual(readPlan(first.doc));
		expect(toThird).toBeDefined();
	});

	test('is right through random cuts: whoever is told that all have it, is told the truth', () => {
		for (let seed = 1; seed <= 40; seed++) {
			const random = randomOf(seed);
			const network = createNetwork();
			const names = ['anna', 'bas', 'cor'];
			const all = copiesOf(libraryPlan(), 3).map((doc, index) => enter(network, names[index] ?? '', doc));
			network.linkAll();
			/** Who took the text away: that is in no state vector, and must be there all the same. */
			const emptied = new Set<string>();
			for (let step = 0; step < 120; step++) {
				const [one, other] = [names[random(3)] ?? '', names[random(3)] ?? ''];
				const member = all[random(3)];
				if (!member) continue;
				const choice = random(10);
				if (choice < 3) setPlan(member.doc, { title: `${seed} ${step}` });
				else if (choice < 4 && step > 40) {
					textOf(member.doc, 'books', 'result').delete(0, textOf(member.doc, 'books', 'result').length);
					emptied.add(member.id);
				} else if (choice < 8) network.deliver(random);
				else if (choice < 9) network.cut(one, other);
				else network.link(one, other);
				if (random(4) === 0) vi.advanceTimersByTime(250);
				for (const { id, doc, exchange } of all) {
					const there = all.filter((one) => network.isLinked(one.id, id));
					if (exchange.pending > 0 || there.length === 0) continue;
					// Own changes have one client number: the others have them all by then.
					for (const one of there) {
						const where = `seed ${seed}, step ${step}`;
						expect(Y.getState(one.doc.store, doc.clientID), where).toBe(Y.getState(doc.store, doc.clientID));
						if (emptied.has(id)) expect(textOf(one.doc, 'books', 'result').length, where).toBe(0);
					}
				}
			}
			network.linkAll();
			settle(network, random);
			for (const { exchange, doc } of all) {
				expect(exchange.pending).toBe(0);
				expect(exchange.isSettled).toBe(true);
				expect(readPlan(doc)).toEqual(readPlan(all[0]?.doc ?? doc));
				exchange.close();
			}
			expect(network.ended).toEqual([]);
		}
	});

	test('tells who listens, and stops', () => {
		const { network, anna } = linked();
		const heard = vi.fn();
		const stop = anna.exchange.observe(heard);
		setPlan(anna.doc, { title: 'Een' });
		expect(heard).toHaveBeenCalled();
		stop();
		heard.mockClear();
		setPlan(anna.doc, { title: 'Twee' });
		settle(network);
		expect(heard).not.toHaveBeenCalled();
	});
});

test('what waited in a plan of which a part could not be read gets to the others when a colleague has that part', () => {
	const network = createNetwork();
	const [whole, damaged] = copiesOf(libraryPlan(), 2);
	if (!whole || !damaged) throw new Error('There are two.');
	const id = addActivity(whole, 'reading', 'Nieuw');
	const third = newDocument('plan');
	Y.applyUpdate(third, Y.encodeStateAsUpdate(whole));
	const before = Y.encodeStateVector(third);
	setActivity(third, id, { subtitle: 'Alleen hier' });
	// It builds on a change that this device has lost.
	Y.applyUpdate(damaged, Y.encodeStateAsUpdate(third, before));
	expect(damaged.store.pendingStructs).not.toBeNull();
	const [anna, bas, cor] = [come(network, 'anna', whole), come(network, 'bas', damaged), come(network, 'cor')];
	network.link('bas', 'cor');
	settle(network);
	expect(cor.doc.store.pendingStructs).toBeNull();
	network.link('anna', 'bas');
	settle(network);
	for (const { doc } of [anna, bas, cor]) expect(readEntity(doc, 'activities', id)?.subtitle).toBe('Alleen hier');
	expect(network.ended).toEqual([]);
	expect([anna, bas, cor].every(({ exchange }) => exchange.isSettled)).toBe(true);
});

test('an update that would break the plan ends the link of who sends it, and no other', () => {
	const { network, anna, bas } = linked();
	const cor = come(network, 'cor');
	network.linkAll();
	settle(network);
	const before = readPlan(anna.doc);
	const other = newDocument('plan');
	Y.applyUpdate(other, Y.encodeStateAsUpdate(anna.doc));
	other.getMap('meta').set('year', 'geen jaar');
	network.inject('bas', 'anna', encodeMessage({ type: 'update', number: 9, update: Y.encodeStateAsUpdate(other) }));
	settle(network);
	expect(network.ended).toEqual([{ by: 'anna', member: 'bas', why: 'broken' }]);
	expect(readPlan(anna.doc)).toEqual(before);
	setPlan(anna.doc, { title: 'Verder' });
	settle(network);
	expect(readPlan(cor.doc).meta.title).toBe('Verder');
	expect(readPlan(bas.doc).meta.title).not.toBe('Verder');
});

test('whoever asks for everything over and over gets it at a walking pace', () => {
	const { network } = linked();
	const before = network.sent.length;
	const ask = encodeMessage({ type: 'ask', vector: Y.encodeStateVector(newDocument('plan')) });
	for (let times = 0; times < 500; times++) network.inject('bas', 'anna', ask);
	network.deliverAll();
	const answers = network.sent.slice(before).filter(({ from }) => from === 'anna');
	expect(answers).toHaveLength(1);
});

test('after it is closed nothing is sent or taken any more', () => {
	const { network, anna, bas } = linked();
	anna.exchange.close();
	settle(network);
	const before = network.sent.length;
	setPlan(anna.doc, { title: 'Een' });
	setPlan(bas.doc, { organisation: 'Twee' });
	settle(network);
	expect(network.sent.slice(before).filter(({ from }) => from === 'anna')).toEqual([]);
	expect(readPlan(anna.doc).meta.organisation).toBe('');
});

/** The first byte of a frame with an update. */
const UPDATE = 2;

function come(network: Network, id: string, doc?: Y.Doc, role?: 'editor' | 'viewer'): InRoom {
	const member = enter(network, id, doc, role);
	members.push(member);
	return member;
}

function two() {
	const network = createNetwork();
	const [one, other] = copiesOf(libraryPlan(), 2);
	return { network, anna: come(network, 'anna', one), bas: come(network, 'bas', other) };
}

function linked() {
	const room = two();
	room.network.link('anna', 'bas');
	settle(room.network);
	return room;
}
