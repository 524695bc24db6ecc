import { expect, test } from 'vitest';
import { contrast } from '$lib/plan/colour';
import { badgeOf, freeColour, MEMBER_COLOURS, memberColour } from './badges';

test('white initials are readable on every colour, and every colour stands out on both schemes', () => {
	for (const colour of MEMBER_COLOURS) {
		expect(contrast(colour, '#ffffff'), colour).toBeGreaterThanOrEqual(4.5);
		for (const ground of ['#fbfaf7', '#ffffff', '#121716', '#1a201f'])
			expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
	}
});

test('the same name has the same colour, however it is typed, and names spread over the colours', () => {
	expect(memberColour(' Fatima ')).toBe(memberColour('fatima'));
	const names = Array.from({ length: 40 }, (_, index) => memberColour(`Deelnemer ${index}`));
	expect(new Set(names).size).toBe(MEMBER_COLOURS.length);
});

test('who comes into a room where their colour is taken has one that is free, as long as there is one', () => {
	const own = memberColour('Fatima');
	const others = MEMBER_COLOURS.filter((colour) => colour !== own);
	expect(freeColour('Fatima', others)).toBe(own);
	expect(freeColour('Fatima', [own])).toBe(others[0]);
	expect(freeColour('Fatima', [own, ...others.slice(0, -1)])).toBe(others.at(-1));
	expect(freeColour('Fatima', MEMBER_COLOURS)).toBe(own);
});

test('a member has the name under which they were let in, whatever they say of themselves', () => {
	const person = { name: 'De directeur', initials: '  DIRECTEUR', colour: '#ffff00' };
	const badge = badgeOf({ name: 'Bas de Vries', presence: { person, at: null, typing: false, presents: false } });
	expect(badge).toMatchObject({ name: 'Bas de Vries', initials: 'DIR' });
	expect(contrast(badge.colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
	expect(badgeOf({ name: 'Bas de Vries', presence: null }).initials).toBe('BV');
});
