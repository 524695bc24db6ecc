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

	test('counts the stricter of two roles, whichever came first', async () => {
		const [ada, bo, cas] = [await person('Ada'), await person('Bo'), await person('Cas')];
		const own = await makeGrant(ada.identity, ada.id, 'editor');
		const grants = [await makeGrant(ada.identity, cas.id, 'editor'), await makeGrant(bo.identity, cas.id, 'viewer')];
		for (const order of [grants, grants.toReversed()]) {
			const roster = createRoster();
			await roster.learn({ cards: [ada.card, cas.card], grants: [own] });
			for (const grant of order) await roster.learn({ cards: [], grants: [grant] });
			expect(roster.roleOf(cas.id)).toBe('viewer');
		}
	});

	test('does not grow with what many say of one, and is still told who may only look', async () => {
		const [ada, cas] = [await person('Ada'), await person('Cas')];
		const roster = createRoster();
		await roster.learn({ cards: [ada.card, cas.card], grants: [] });
		const say = async (role: 'editor' | 'viewer') => makeGrant((await person('Nobody')).identity, cas.id, role);
		for (let count = 0; count < 30; count++) await roster.learn({ cards: [], grants: [await say('editor')] });
		expect(roster.all.grants).toHaveLength(8);
		expect(roster.roleOf(cas.id)).toBe('editor');
		await roster.learn({ cards: [], grants: [await makeGrant(ada.identity, cas.id, 'viewer')] });
		expect(roster.roleOf(cas.id)).toBe('viewer');
		expect((await roster.learn({ cards: [], grants: [await say('viewer')] }))?.grants).toEqual([]);
		expect(roster.all.grants).toHaveLength(9);
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
