import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createNetwork, type Network } from '../../../../../tests/support/carrier';
import { enter, settle, type InRoom } from '../../../../../tests/support/plan-room';
import { encodeMessage } from './exchange-message';
import { presenceOf, type Presence } from './presence';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	for (const { exchange } of members.splice(0)) exchange.close();
	vi.useRealTimers();
});
const members: InRoom[] = [];

const at = (name: string, entity: string | null = null, fields: Partial<Presence> = {}): Presence => ({
	person: { name, initials: name.slice(0, 1), colour: '#2f5fd0' },
	at: { screen: 'activities', entity, field: entity && 'title' },
	typing: false,
	presents: false,
	...fields
});

describe('who is where', () => {
	test('shows to those who are linked, and to who comes later', () => {
		const { network, anna, bas, cor } = three();
		anna.exchange.show(at('Anna', 'books'));
		settle(network);
		expect(bas.exchange.presences).toEqual(new Map([['anna', at('Anna', 'books')]]));
		anna.exchange.show(at('Anna', 'courses', { typing: true }));
		settle(network);
		const dina = come(network, 'dina');
		network.linkAll();
		settle(network);
		for (const { exchange } of [bas, cor, dina])
			expect(exchange.presences.get('anna')).toEqual(at('Anna', 'courses', { typing: true }));
	});

	test('is sent when it changes, and to a new link by whom it is about alone', () => {
		const { network, anna, bas } = three();
		anna.exchange.show(at('Anna'));
		bas.exchange.show(at('Bas'));
		settle(network);
		const before = network.sent.length;
		anna.exchange.show(at('Anna'));
		expect(network.sent).toHaveLength(before);
		const dina = come(network, 'dina');
		const others = network.sent.length;
		network.link('anna', 'dina');
		settle(network);
		expect([...dina.exchange.presences.keys()]).toEqual(['anna']);
		const frames = network.sent.slice(others).filter(({ message }) => message[0] === PRESENCE);
		expect(frames.map(({ from, to }) => [from, to])).toEqual([['anna', 'dina']]);
	});

	test('is in the document of nobody', () => {
		const { network, anna, bas } = three();
		anna.exchange.show(at('Anna'));
		settle(network);
		expect(bas.doc.store.clients.size).toBe(0);
	});

	test('goes away with who leaves, at once, and takes nobody else along', () => {
		const { network, anna, bas, cor } = three();
		for (const [member, name] of [[anna, 'Anna'] as const, [bas, 'Bas'] as const, [cor, 'Cor'] as const])
			member.exchange.show(at(name));
		settle(network);
		network.cut('anna', 'cor');
		expect([...cor.exchange.presences.keys()]).toEqual(['bas']);
		expect([...bas.exchange.presences.keys()].sort()).toEqual(['anna', 'cor']);
		anna.exchange.close();
		network.deliverAll();
		expect([...bas.exchange.presences.keys()]).toEqual(['cor']);
		expect([...cor.exchange.presences.keys()]).toEqual(['bas']);
	});

	test('is right when somebody comes back with the same document under another name in the room', () => {
		const { network, anna, bas, cor } = three();
		anna.exchange.show(at('Anna', 'books'));
		cor.exchange.show(at('Cor'));
		settle(network);
		// It left without a word: the others hear of it only after it is back.
		const again = come(network, 'anna-2', anna.doc);
		again.exchange.show(at('Anna', 'courses'));
		network.link('anna-2', 'bas');
		settle(network);
		expect(bas.exchange.presences.get('anna-2')).toEqual(at('Anna', 'courses'));
		network.cut('anna', 'bas');
		settle(network);
		expect([...bas.exchange.presences.keys()].sort()).toEqual(['anna-2', 'cor']);
		expect(bas.exchange.presences.get('anna-2')).toEqual(at('Anna', 'courses'));
	});

	test('is right when a link is lost and comes back, also when the other begins to count anew', () => {
		const { network, anna, bas } = three();
		for (const entity of ['a', 'b', 'c']) anna.exchange.show(at('Anna', entity));
		settle(network);
		network.cut('anna', 'bas');
		network.link('anna', 'bas');
		settle(network);
		expect(bas.exchange.presences.get('anna')).toEqual(at('Anna', 'c'));
		anna.exchange.close();
		const again = enter(network, 'anna', anna.doc);
		members.push(again);
		again.exchange.show(at('Anna', 'd'));
		network.cut('anna', 'bas');
		network.link('anna', 'bas');
		settle(network);
		expect(bas.exchange.presences.get('anna')).toEqual(at('Anna', 'd'));
	});

	test('reaches those who are not linked where members pass on, and goes when they leave the room', () => {
		const network = createNetwork(true);
		const [anna, bas, cor] = ['anna', 'bas', 'cor'].map((id) => come(network, id));
		network.link('anna', 'bas');
		network.link('bas', 'cor');
		anna?.exchange.show(at('Anna'));
		settle(network);
		expect([...(cor?.exchange.presences.keys() ?? [])]).toEqual(['anna']);
		network.leave('anna');
		expect(cor?.exchange.presences.size).toBe(0);
		expect(bas?.exchange.presences.size).toBe(0);
	});
});

test('where somebody is that changes often is passed on as it is by then, and not back', () => {
	const network = createNetwork(true);
	const [anna, bas, cor] = ['anna', 'bas', 'cor'].map((id) => come(network, id));
	network.link('anna', 'bas');
	network.link('bas', 'cor');
	settle(network);
	const before = network.sent.length;
	for (const field of ['title', 'subtitle', 'owner']) {
		anna?.exchange.show(at('Anna', 'books', { at: { screen: 'activities', entity: 'books', field } }));
		network.deliverAll();
	}
	settle(network);
	expect(cor?.exchange.presences.get('anna')?.at?.field).toBe('owner');
	const passed = network.sent.slice(before).filter(({ message }) => message[0] === PRESENCE);
	expect(passed.filter(({ from }) => from === bas?.id).map(({ to }) => to)).toEqual(['cor']);
});

describe('a presence from a bad app', () => {
	test.each([
		['of a megabyte', '"' + 'x'.repeat(1_000_000) + '"', 'tooLarge'],
		['that is no JSON', '{', 'broken'],
		['that is no object', '"anna"', 'broken']
	])('%s ends its link and changes nothing', (_what, json, why) => {
		const { network, bas, cor } = three();
		cor.exchange.show(at('Cor'));
		settle(network);
		network.inject('anna', 'bas', entryOf('anna', json));
		settle(network);
		expect(network.ended).toEqual([{ by: 'bas', member: 'anna', why }]);
		expect([...bas.exchange.presences.keys()]).toEqual(['cor']);
	});

	test('that speaks for somebody else is not heard', () => {
		const { network, bas, cor } = three();
		cor.exchange.show(at('Cor', 'books'));
		settle(network);
		for (const json of ['null', JSON.stringify(at('Niet Cor'))])
			network.inject('anna', 'bas', entryOf('cor', json, 1_000));
		network.inject('anna', 'bas', entryOf('bas', JSON.stringify(at('Niet Bas')), 1_000));
		settle(network);
		expect(bas.exchange.presences).toEqual(new Map([['cor', at('Cor', 'books')]]));
		cor.exchange.show(at('Cor', 'courses'));
		settle(network);
		expect(bas.exchange.presences.get('cor')).toEqual(at('Cor', 'courses'));
	});
});

describe('what a presence says', () => {
	test('is left out where it is broken', () => {
		expect(presenceOf({ ...at('Anna', 'books'), person: { name: 7 }, typing: 'yes', more: 1 })).toEqual({
			...at('Anna', 'books'),
			person: null
		});
		expect(presenceOf({ at: { screen: 'activities', entity: 7 }, person: null, presents: true })).toEqual({
			person: null,
			at: { screen: 'activities', entity: null, field: null },
			typing: false,
			presents: true
		});
		expect(presenceOf({ person: { name: 'A', initials: 'A', colour: 'url(x)' } })?.person).toBeNull();
		for (const value of [null, undefined, 7, 'anna']) expect(presenceOf(value)).toBeNull();
	});

	test('is never more than goes over a link, whatever letters a name has', () => {
		const { network, anna, bas } = three();
		const long = '\ud800'.repeat(5_000);
		const presence = at(long, long.slice(0, 100), { at: { screen: long, entity: long.slice(0, 100), field: null } });
		anna.exchange.show({ ...presence, person: { name: long, initials: long, colour: '#2f5fd0' } });
		settle(network);
		expect(network.ended).toEqual([]);
		expect(bas.exchange.presences.get('anna')?.person?.name).toHaveLength(100);
		expect(Math.max(...network.sent.map(({ message }) => message.length))).toBeGreaterThan(1_000);
	});
});

function come(network: Network, id: string, doc?: InRoom['doc']): InRoom {
	const member = enter(network, id, doc);
	members.push(member);
	return member;
}

function three() {
	const network = createNetwork();
	const [anna, bas, cor] = [come(network, 'anna'), come(network, 'bas'), come(network, 'cor')];
	network.linkAll();
	settle(network);
	return { network, anna, bas, cor };
}

/** The first byte of a frame with a presence. */
const PRESENCE = 4;

/** A frame as another app could make it, with whatever it likes in it. */
function entryOf(member: string, json: string, clock = 1): Uint8Array {
	let seat = 0;
	for (const letter of member) seat = (seat * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 48;
	const encoder = encoding.createEncoder();
	for (const number of [1, seat, clock]) encoding.writeVarUint(encoder, number);
	encoding.writeVarString(encoder, json);
	return encodeMessage({ type: 'presence', entry: encoding.toUint8Array(encoder) });
}
