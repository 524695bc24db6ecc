import { describe, expect, test } from 'vitest';
import { isCard, isGrant, makeCard, makeGrant } from './members';
import { createRoster } from './roster';
import { createIdentity, idOf, isSigned } from './signing';

const person = async (name: string, who: string | null = null) => {
	const identity = await createIdentity();
	return { identity, id: identity.id, card: await makeCard(identity, name, who) };
};

describe('a member', () => {
	test('has an id that belongs to its key', async () => {
		const { id, card } = await person('Ada');
		expect(id).toMatch(/^[\w-]{16}$/);
		expect(await idOf(card.publicKey)).toBe(id);
		expect(await isCard(card)).toBe(true);
	});

	test('cannot be made up, renamed or taken over', async () => {
		const [ada, bo] = [await person('Ada'), await person('Bo')];
		expect(await isCard({ ...ada.card, name: 'Eve' })).toBe(false);
		expect(await isCard({ ...ada.card, person: 'p1' })).toBe(false);
		expect(await isCard({ ...bo.card, id: ada.id })).toBe(false);
		expect(await isCard({ ...ada.card, publicKey: bo.card.publicKey })).toBe(false);
	});

	test('says what only it can say', async () => {
		const [ada, bo] = [await person('Ada'), await person('Bo')];
		const said = await ada.identity.sign(['a', 1, null]);
		expect(await isSigned(ada.card.publicKey, ['a', 1, null], said)).toBe(true);
		expect(await isSigned(ada.card.publicKey, ['a', 2, null], said)).toBe(false);
		expect(await isSigned(bo.card.publicKey, ['a', 1, null], said)).toBe(false);
		expect(await isSigned('no key', ['a', 1, null], 'no signature')).toBe(false);
	});

	test('is given a role by another, who cannot be made up either', async () => {
		const [ada, bo] = [await person('Ada'), await person('Bo')];
		const grant = await makeGrant(ada.identity, bo.id, 'viewer');
		expect(await isGrant(grant)).toBe(true);
		expect(await isGrant({ ...grant, role: 'editor' })).toBe(false);
		expect(await isGrant({ ...grant, by: bo.id })).toBe(false);
		expect(await isGrant({ ...grant, by: bo.id, byKey: bo.card.publicKey })).toBe(false);
	});
});

describe('the list of members', () => {
	test('takes over nothing of a list in which something is false', async () => {
		const [ada, bo] = [await person('Ada'), await person('Bo')];
		const roster = createRoster();
		expect(await roster.learn({ cards: [ada.card, { ...bo.card, name: 'Eve' }], grants: [] })).toBeNull();
		expect(roster.members).toEqual([]);
	});

	test('tells what was new, once', async () => {
		const { card } = await person('Ada');
		const roster = createRoster();
		expect(await roster.learn({ cards: [card], grants: [] })).toEqual({ cards: [card], grants: [] });
		expect(await roster.learn({ cards: [card], grants: [] })).toEqual({ cards: [], grants: [] });
	});

	test('counts the stricter of two roles that editors gave, whichever came first', async () => {
		const [ada, bo, cas] = [await person('Ada'), await person('Bo'), await person('Cas')];
		const known = await makeGrant(ada.identity, bo.id, 'editor');
		const grants = [await makeGrant(ada.identity, cas.id, 'editor'), await makeGrant(bo.identity, cas.id, 'viewer')];
		for (const order of [grants, grants.toReversed()]) {
			const roster = createRoster();
			roster.found([ada.id]);
			await roster.learn({ cards: [ada.card, bo.card, cas.card], grants: [known] });
			for (const grant of order) await roster.learn({ cards: [], grants: [grant] });
			expect(roster.roleOf(cas.id)).toBe('viewer');
		}
	});

	test('does not grow with what strangers say of one, and takes what an editor says after that', async () => {
		const [ada, bo, cas] = [await person('Ada'), await person('Bo'), await person('Cas')];
		const roster = createRoster();
		roster.found([ada.id]);
		await roster.learn({ cards: [ada.card, cas.card], grants: [] });
		for (let count = 0; count < 30; count++) {
			const said = await makeGrant((await person('Nobody')).identity, cas.id, 'viewer');
			await roster.learn({ cards: [], grants: [said] });
		}
		expect(roster.all.grants).toHaveLength(8);
		await roster.learn({ cards: [], grants: [await makeGrant(ada.identity, cas.id, 'editor')] });
		expect(roster.roleOf(cas.id)).toBe('editor');
		// Nor with what is said of somebody of whom nothing else is known.
		await roster.learn({ cards: [], grants: [await makeGrant(bo.identity, bo.id, 'editor')] });
		expect(roster.all.grants).toHaveLength(9);
		roster.bye(cas.id);
		expect(roster.all.grants).toHaveLength(1);
	});

	test('believes the founder to be an editor without a word, and nobody else who says so of themselves', async () => {
		const [ada, eve] = [await person('Ada'), await person('Eve')];
		const roster = createRoster();
		roster.found([ada.id]);
		const grants = [await makeGrant(eve.identity, eve.id, 'editor'), await makeGrant(eve.identity, ada.id, 'viewer')];
		await roster.learn({ cards: [ada.card, eve.card], grants });
		expect([ada.id, eve.id].map(roster.roleOf)).toEqual(['editor', 'viewer']);
	});

	test('still hears who left: those whom they let in may edit, and tell so to a newcomer', async () => {
		const [ada, bo, cas, dan] = [await person('Ada'), await person('Bo'), await person('Cas'), await person('Dan')];
		const [roster, newcomer] = [createRoster(), createRoster()];
		for (const one of [roster, newcomer]) one.found([ada.id]);
		const chain = [[ada, bo] as const, [bo, cas] as const, [cas, dan] as const];
		const grants = await Promise.all(chain.map(([by, to]) => makeGrant(by.identity, to.id, 'editor')));
		await roster.learn({ cards: [ada.card, bo.card, cas.card, dan.card], grants });
		for (const { id } of [ada, bo]) roster.bye(id);
		roster.remove(cas.id);
		await newcomer.learn(roster.all);
		expect(newcomer.members.map(({ name, role }) => [name, role])).toEqual([['Dan', 'editor']]);
		expect(roster.roleOf(dan.id)).toBe('editor');
	});

	test('ends, with editors who all let each other in again', async () => {
		const people = await Promise.all(Array.from({ length: 12 }, (_, index) => person(`P${index}`)));
		const pairs = people.flatMap((by) => people.map((to) => [by, to] as const));
		const grants = await Promise.all(pairs.map(([by, to]) => makeGrant(by.identity, to.id, 'editor')));
		const roster = createRoster();
		roster.found(people.slice(0, 1).map(({ id }) => id));
		await roster.learn({ cards: people.map(({ card }) => card), grants });
		expect(new Set(roster.members.map(({ role }) => role))).toEqual(new Set(['editor']));
	});

	test('lets nobody do more than look, of whom nobody said what they may', async () => {
		const { card, id } = await person('Ada');
		const roster = createRoster();
		await roster.learn({ cards: [card], grants: [] });
		expect([roster.roleOf(id), roster.roleOf('unknown')]).toEqual(['viewer', 'viewer']);
	});

	test('does not take back who left or was removed, by an old list', async () => {
		const [ada, bo] = [await person('Ada'), await person('Bo')];
		const roster = createRoster();
		const list = { cards: [ada.card, bo.card], grants: [] };
		await roster.learn(list);
		roster.bye(ada.id);
		roster.remove(bo.id);
		await roster.learn(list);
		expect(roster.members).toEqual([]);
	});
});
