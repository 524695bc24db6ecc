import { describe, expect, it } from 'vitest';
import { initialsOf, newPerson } from './people';

describe('the badge of a new person', () => {
	it.each([
		['Plan Coördinator', 'PC'],
		['Hoofd van de Bibliotheek', 'HB'],
		['  bestuur ', 'BE'],
		['É', 'É'],
		['𝒜lgemeen Öffice', '𝒜Ö'],
		['', '']
	])('shows for “%s” the initials “%s”', (name, initials) => {
		expect(initialsOf(name)).toBe(initials);
	});

	it('needs no more than a name, and differs in colour from the badges that are there', () => {
		const first = newPerson('Plan Coördinator', []);
		expect(first).toMatchObject({ name: 'Plan Coördinator', initials: 'PC', function: '' });
		expect(newPerson('Controller', [first]).colour).not.toBe(first.colour);
	});
});
