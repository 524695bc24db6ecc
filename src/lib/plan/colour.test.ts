import { describe, expect, it } from 'vitest';
import { contrast, contrastWithWhite, freshColour, MIN_CONTRAST, readableColour, schemeColours } from './colour';

const samples = ['#ffd400', '#ff8800', '#00c2a8', '#7fb2ff', '#ff00ff', '#ffffff', '#777777', '#767676', '#0b6b52'];

describe('contrast', () => {
	it('is 21 between black and white, and 1 between equal colours', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#123456', '#123456')).toBe(1);
	});

	it('does not depend on which of the two comes first', () => {
		expect(contrast('#2f5fd0', '#ffffff')).toBe(contrast('#ffffff', '#2f5fd0'));
	});

	it('knows the two greys around the limit of 4.5', () => {
		expect(contrastWithWhite('#767676')).toBeGreaterThanOrEqual(4.5);
		expect(contrastWithWhite('#777777')).toBeLessThan(4.5);
	});
});

describe('a colour on which white text is not readable', () => {
	it.each(samples)('%s gets a proposal that is readable', (colour) => {
		expect(contrastWithWhite(readableColour(colour))).toBeGreaterThanOrEqual(MIN_CONTRAST);
	});

	it('keeps a colour that is readable already', () => {
		expect(readableColour('#0b6b52')).toBe('#0b6b52');
		expect(readableColour('#767676')).toBe('#767676');
	});

	it.each(['#ffd400', '#00c2a8', '#ff8800'])('%s is made no darker than it needs to be', (colour) => {
		expect(contrastWithWhite(readableColour(colour))).toBeLessThan(MIN_CONTRAST + 0.2);
	});

	it('keeps the hue: what was the strongest channel stays the strongest', () => {
		const [red, green, blue] = channels(readableColour('#ff8800'));
		expect(red).toBeGreaterThan(green ?? 0);
		expect(green).toBeGreaterThan(blue ?? 0);
		expect(blue).toBe(0);
	});
});

describe('the colour of something new', () => {
	it('is one that is not in use', () => {
		expect(freshColour([])).toBe('#2f5fd0');
		expect(freshColour(['#2F5FD0', '#8a3ab9'])).toBe('#ad500a');
	});

	it('differs for each of nine themes and is readable each time', () => {
		const used: string[] = [];
		for (let count = 0; count < 9; count++) used.push(freshColour(used));
		expect(new Set(used).size).toBe(9);
		for (const colour of used) expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(MIN_CONTRAST);
	});

	it('starts again with the one used least when all are in use', () => {
		const used: string[] = [];
		for (let count = 0; count < 10; count++) used.push(freshColour(used));
		expect(used[9]).toBe(used[0]);
	});
});

describe('the dark scheme', () => {
	it.each([...samples, '#000000'])('shows %s so that dark text is readable on it', (colour) => {
		expect(contrast(schemeColours(colour).dark, '#0d1412')).toBeGreaterThanOrEqual(MIN_CONTRAST);
	});

	it('has designed colours for the standard themes, however they are written', () => {
		expect(schemeColours('#2F5FD0').dark).toBe('#8fb0ff');
	});
});

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
