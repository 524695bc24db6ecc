/** Reads a number as people type it, with a comma or a point; null means the field is empty. */
export function parseNumber(
	input: string,
	{ min, max, whole }: { readonly min: number; readonly max: number; readonly whole: boolean }
): { readonly value: number | null } | { readonly error: 'notANumber' } {
	const text = input.replace(/[\s%]/g, '').replace('−', '-');
	if (text === '') return { value: null };
	if (!(whole ? /^-?\d+$/ : /^-?\d+([.,]\d+)?$/).test(text)) return { error: 'notANumber' };
	const value = Number(text.replace(',', '.'));
	return value < min || value > max ? { error: 'notANumber' } : { value };
}
