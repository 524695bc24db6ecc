import { describe, expect, it } from 'vitest';
import { COLUMNS, fits, template, USUAL_COLUMNS } from './columns';

describe('the columns of a row', () => {
	it('stand after the number and the title', () => {
		expect(template(USUAL_COLUMNS, 4)).toBe('26px minmax(0, 1fr) 89px 96px 24px');
		expect(template(['owner'], 4)).toBe('minmax(0, 1fr) 24px');
		expect(template(['themes'], 9)).toBe('minmax(0, 1fr) 204px');
	});

	it('stand under the title when there is no room beside it', () => {
		expect(fits(USUAL_COLUMNS, 4, 640)).toBe(true);
		expect(fits(USUAL_COLUMNS, 4, 390)).toBe(false);
		expect(fits(COLUMNS, 4, 640)).toBe(false);
		expect(fits([], 4, 390)).toBe(true);
	});
});
