import { scanXml } from '../sheet/scan-xml';

/** The level of a heading by the id of its style; 0 for what is no heading. */
export type HeadingLevels = (styleId: string, styleName: string) => number;

export interface Style {
	readonly name: string;
	readonly basedOn: string;
	/** As the file counts, from 0; null when the style does not say. */
	readonly outline: number | null;
	/** The list that its paragraphs are numbered by; empty when the style does not say. */
	readonly list: string;
	/** In that list, from 0. */
	readonly depth: number;
}
/** By id. */
export type Styles = ReadonlyMap<string, Style>;

/**
 * A style is a heading by its outline level, its own or that of the style it is based on, or else by its name, which Word
 * writes in English whatever the language of its screens, and other programs in theirs.
 */
export function headingLevels(styles: Styles): HeadingLevels {
	const levelOf = (styleId: string, depth: number): number => {
		const style = styles.get(styleId);
		if (!style || depth > MOST_BASES) return 0;
		const named = levelOfName(style.name);
		if (named > 0) return named;
		if (style.outline !== null) return style.outline < 9 ? style.outline + 1 : 0;
		return levelOf(style.basedOn, depth + 1);
	};
	return (styleId, styleName) => levelOf(styleId, 0) || levelOfName(styleName) || levelOfName(styleId);
}

/** Of styles, each based on the next; more is a circle. */
export const MOST_BASES = 20;

function levelOfName(name: string): number {
	const numbered = /^(?:heading|kop|überschrift|titre)[ _-]?([1-9])\b/iu.exec(name.trim());
	if (numbered) return Number(numbered[1]);
	return /^(title|titel)$/iu.test(name.trim()) ? 1 : 0;
}

export function readStyles(xml: string): Styles {
	const styles = new Map<string, Style>();
	let id: string | null = null;
	const set = (said: Partial<Style>) => {
		if (id !== null) styles.set(id, { ...NO_STYLE, ...styles.get(id), ...said });
	};
	scanXml(xml, {
		open(tag, attributes) {
			const value = attributes.get('val') ?? '';
			if (tag === 'style') {
				id = attributes.get('styleId') ?? '';
				styles.set(id, NO_STYLE);
			} else if (tag === 'name') set({ name: value });
			else if (tag === 'basedOn') set({ basedOn: value });
			else if (tag === 'outlineLvl' && /^\d$/.test(value)) set({ outline: Number(value) });
			else if (tag === 'numId') set({ list: value });
			else if (tag === 'ilvl' && /^\d$/.test(value)) set({ depth: Number(value) });
		},
		close(tag) {
			if (tag === 'style') id = null;
		},
		text: () => undefined
	});
	return styles;
}

const NO_STYLE: Style = { name: '', basedOn: '', outline: null, list: '', depth: 0 };
