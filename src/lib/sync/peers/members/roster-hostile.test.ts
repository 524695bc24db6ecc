import { afterEach, describe, expect, test, vi } from 'vitest';
import { seededCrypto } from '../../../../../tests/support/seeded-crypto';
import { listIn } from '../mesh/stay';
import { makeCard, makeGrant, type Card, type Grant } from './members';
import { createRoster, type News } from './roster';
import { createIdentity } from './signing';

const person = async (name: string, who: string | null = null) => {
	const identity = await createIdentity();
	return { identity, id: identity.id, card: await makeCard(identity, name, who) };
};

describe('a room in which a viewer and made-up friends say all sorts of things', () => {
	afterEach(() => vi.unstubAllGlobals());

	/** Who founded it, who was let in by whom, some of them twice, and what is said by those whose word does not count. */
	async function room(seed: number) {
		const crypto = seededCrypto(seed);
		vi.stubGlobal('crypto', crypto);
		const below = (most: number) => Math.floor(crypto.random() * most);
		const pick = <T>(list: readonly T[]): T => {
			const one = list[below(list.length)];
			if (one === undefined) throw new Error('Nobody to pick.');
			return one;
		};
		const founder = await person('founder', 'p0');
		const [inside, editors, viewers] = [[founder], [founder], [await person('Eve')]];
		const grants: Grant[] = [await makeGrant(founder.identity, viewers[0]?.id ?? '', 'viewer')];
		for (let count = 1; count < 10; count++) {
			// Some are one person at two devices.
			const newcomer = await person(`m${count}`, `p${1 + below(12)}`);
			const role = below(3) === 0 ? 'viewer' : 'editor';
			for (let times = 1 + below(2); times > 0; times--)
				grants.push(await makeGrant(pick(editors).identity, newcomer.id, role));
			(role === 'editor' ? editors : viewers).push(newcomer);
			inside.push(newcomer);
		}
		const friends = await Promise.all([0, 1, 2].map((index) => person(`friend ${index}`, `p${below(3)}`)));
		const idle: Grant[] = [];
		for (let count = 0; count < 60; count++) {
			const by = pick([...viewers, ...friends, await person('Nobody')]);
			idle.push(await makeGrant(by.identity, pick([...inside, ...friends, ...viewers]).id, pick(['viewer', 'editor'])));
		}
		const cards = [...inside, ...viewers.slice(0, 1), ...friends].map(({ card }) => card);
		const shuffled = <T>(list: readonly T[]): readonly T[] =>
			list
				.map((one) => ({ one, at: crypto.random() }))
				.sort((a, b) => a.at - b.at)
				.map(({ one }) => one);
		const rolesAfter = async (learnt: readonly News[]) => {
			const roster = createRoster();
			roster.found([founder.id]);
			for (const news of learnt) await roster.learn(news);
			return { roster, roles: roster.members.map(({ id, role }) => `${id} ${role}`) };
		};
		return { cards, grants, idle, founder, friends, shuffled, rolesAfter };
	}
	const each = (cards: readonly Card[], grants: readonly Grant[]): readonly News[] => [
		...cards.map((card) => ({ cards: [card], grants: [] })),
		...grants.map((grant) => ({ cards: [], grants: [grant] }))
	];

	test.each(Array.from({ length: 20 }, (_, seed) => seed))(
		'everybody finds the same roles, in any order (seed %i)',
		async (seed) => {
			const { cards, grants, idle, founder, shuffled, rolesAfter } = await room(seed);
			const few = idle.slice(0, 8);
			const { roster, roles } = await rolesAfter([{ cards, grants: [...grants, ...few] }]);
			for (let round = 0; round < 4; round++)
				expect((await rolesAfter(each(shuffled(cards), shuffled([...grants, ...few])))).roles).toEqual(roles);
			const newcomer = await rolesAfter(listIn(roster.all));
			expect(newcomer.roles).toEqual(roles);
			expect(roles).toContain(`${founder.id} editor`);
		}
	);

	test.each(Array.from({ length: 20 }, (_, seed) => seed))(
		'and nobody is raised or lowered by it (seed %i)',
		async (seed) => {
			const { cards, grants, idle, friends, shuffled, rolesAfter } = await room(seed);
			const { roles } = await rolesAfter([{ cards, grants }]);
			expect(
				(await rolesAfter([{ cards, grants: [] }, ...each([], shuffled(idle)), ...each([], grants)])).roles
			).toEqual(roles);
			expect((await rolesAfter([{ cards, grants }, ...each([], shuffled(idle))])).roles).toEqual(roles);
			for (const { id } of friends) expect(roles).toContain(`${id} viewer`);
		}
	);
});
