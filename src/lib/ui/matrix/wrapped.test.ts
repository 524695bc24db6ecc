import { expect, test } from 'vitest';
import { wrapped } from './wrapped';

const letters = (text: string) => text.length;
const lines = (name: string) => wrapped(name, 12, letters);

test('a name that fits stands on one line', () => {
	expect(lines('Ambitie 1')).toEqual(['Ambitie 1']);
});

test('a longer one goes on after a word or a hyphen', () => {
	expect(lines('Kern ICT-infrastructuur')).toEqual(['Kern ICT-', 'infrastruct…']);
	expect(lines('Ambitie 3 · Stabiele basis')).toEqual(['Ambitie 3 ·', 'Stabiele', 'basis']);
});

test('what does not fit in three lines, or is one long word, ends in an ellipsis within its line', () => {
	expect(lines('Een heel erg lange naam van veel woorden')).toEqual(['Een heel erg', 'lange naam', 'van veel wo…']);
	expect(lines('Onderwijsinnovatieplatform')).toEqual(['Onderwijsin…']);
	expect(lines('')).toEqual(['']);
});
