import { freshColour } from './colour';
import type { Person } from './model';

/** What a badge shows of a name: the first letters of its first and last word, or the first two of a single word. */
export function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/);
	const first = [...(words[0] ?? '')];
	const last = words.length > 1 ? [...(words.at(-1) ?? '')].slice(0, 1) : first.slice(1, 2);
	return [...first.slice(0, 1), ...last].join('').toUpperCase();
}

/** A person of whom only the name is known yet, in a colour that differs from the others' as long as there is one. */
export function newPerson(name: string, people: readonly Pick<Person, 'colour'>[]): Omit<Person, 'id' | 'removed'> {
	const colour = freshColour(people.map((person) => person.colour));
	return { name, initials: initialsOf(name), colour, function: '' };
}
