/** Contrast after WCAG 2.2, success criterion 1.4.3, and a theme's colours in the light and the dark scheme. */

/** Between 1 and 21. Both colours are #rrggbb. */
export function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((first, second) => second - first);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

export interface SchemeColours {
	/** Text and ground of a filled mark: text in the first, on the second. */
	readonly light: string;
	readonly dark: string;
}

/** White text must be readable on a theme's colour in the light scheme. */
export const MIN_CONTRAST = 4.5;
const ON_LIGHT = '#ffffff';
const ON_DARK = '#0d1412';
/** Text on a filled theme. */
export const ON_THEME: SchemeColours = { light: ON_LIGHT, dark: ON_DARK };

export const contrastWithWhite = (colour: string): number => contrast(colour, ON_LIGHT);

/** The nearest colour of the same hue on which white text is readable: mixed with black by hundredths until it is. */
export function readableColour(colour: string): string {
	const channels = channelsOf(colour);
	for (let share = 0; share < 1; share += 0.01) {
		const mixed = toHex(channels.map((value) => value * (1 - share)));
		if (contrastWithWhite(mixed) >= MIN_CONTRAST) return mixed;
	}
	return '#000000';
}

/** A readable colour for something new: the first that is not in use yet, or the one used least. */
export function freshColour(used: readonly string[]): string {
	const uses = (colour: string) => used.filter((other) => other.toLowerCase() === colour).length;
	return PALETTE.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}

const PALETTE = [
	'#2f5fd0',
	'#8a3ab9',
	'#ad500a',
	'#0b6b52',
	'#a8325e',
	'#6b6410',
	'#0f6a85',
	'#7a4a2b',
	'#4a5956'
] as const;

/** The same hue for both schemes: as chosen in the light one, mixed with white until it stands out in the dark one. */
export function schemeColours(colour: string): SchemeColours {
	return { light: colour, dark: DESIGNED_DARK[colour.toLowerCase()] ?? lighten(colour) };
}

const DESIGNED_DARK: Readonly<Record<string, string>> = {
	'#2f5fd0': '#8fb0ff',
	'#8a3ab9': '#d3a1f5',
	'#ad500a': '#f2a35e',
	'#0b6b52': '#6fd3b4'
};

function lighten(colour: string): string {
	const channels = channelsOf(colour);
	for (let share = 0; share < 1; share += 0.05) {
		const mixed = toHex(channels.map((value) => value + (255 - value) * share));
		if (contrast(mixed, ON_DARK) >= 8) return mixed;
	}
	return ON_LIGHT;
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function toHex(channels: readonly number[]): string {
	return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
