import { expect, test } from 'vitest';
import { stepNumber } from './join-words';

test('who is let in has done all three steps while the plan comes', () => {
	expect(stepNumber({ type: 'wait' })).toBe(3);
	expect(stepNumber({ type: 'fetch' })).toBe(4);
	expect(stepNumber({ type: 'there', plan: 'plan' })).toBe(4);
});

test('what stands beside the way in has no step', () => {
	expect(stepNumber({ type: 'handed', plan: null })).toBeNull();
	expect(stepNumber({ type: 'over', why: 'left' })).toBeNull();
});
