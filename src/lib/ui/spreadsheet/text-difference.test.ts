import { expect, test } from 'vitest';
import { textDifference } from './text-difference';

test('only the words that differ are set apart', () => {
	expect(textDifference('De school leest graag.', 'De klas leest graag.')).toEqual({
		start: 'De ',
		from: 'school ',
		to: 'klas ',
		end: 'leest graag.'
	});
});

test('what is added or taken away has nothing on the other side', () => {
	expect(textDifference('een drie', 'een twee drie')).toEqual({ start: 'een ', from: '', to: 'twee ', end: 'drie' });
	expect(textDifference('', 'nieuw')).toEqual({ start: '', from: '', to: 'nieuw', end: '' });
	expect(textDifference('ja ja', 'ja')).toMatchObject({ to: '', end: 'ja' });
});
