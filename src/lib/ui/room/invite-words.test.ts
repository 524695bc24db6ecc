import { expect, test } from 'vitest';
import { inviteWords } from './invite-words';

test('each stage of an invitation has its words, with the name as soon as it is known', () => {
	expect(inviteWords({ type: 'open' })).toContain('half uur');
	expect(inviteWords({ type: 'connecting' })).toContain('halve minuut');
	expect(inviteWords({ type: 'asking', name: 'Fatima', app: '1.0' })).toBe('Fatima wacht op jouw antwoord.');
	expect(inviteWords({ type: 'admitting', name: 'Fatima' })).toBe('Fatima komt binnen.');
});

test('that somebody was let in stays true when they are gone again', () => {
	expect(inviteWords({ type: 'admitted', name: 'Fatima', member: 'fatima' })).toBe('Fatima is toegelaten.');
});

test('what somebody here did is said, what went wrong is left to the diagnosis', () => {
	expect(inviteWords({ type: 'ended', why: 'refused' })).toBe('Je hebt deze persoon niet toegelaten.');
	expect(inviteWords({ type: 'ended', why: 'cancelled' })).toBe('De uitnodiging is ingetrokken.');
	expect(inviteWords({ type: 'ended', why: 'tooLate' })).toBe('');
	expect(inviteWords({ type: 'ended', why: 'silent' })).toBe('');
});
