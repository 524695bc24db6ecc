import { schemeColours } from '$lib/plan/colour';

/** A theme's colour for the scheme of now, as a CSS value. A long list asks for the same few thousands of times. */
export function themeColour(colour: string): string {
	let value = known.get(colour);
	if (value === undefined) {
		const { light, dark } = schemeColours(colour);
		known.set(colour, (value = `light-dark(${light}, ${dark})`));
	}
	return value;
}

const known = new Map<string, string>();
