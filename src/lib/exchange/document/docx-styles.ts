import { scanXml } from '../sheet/scan-xml';

/** The level of a heading by the id of its style; 0 for what is no heading. */
export type HeadingLevels = (styleId: string, styleName: string) => number;

interface Style {
	name: string;
	basedOn: string;
	/** As the file counts, from 0; null when the style does not say. */
	outline: number | null;
}

/**
 * A style is a heading by its outline level, its own or that of the style it is based on, or else by its name, which Word
 * writes in English whatever the language of its screens, and other programs in theirs.
 */
export function headingLevels(stylesXml: string): HeadingLevels {
	const styles = readStyles(stylesXml);
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

const MOST_BASES = 20;

function levelOfName(name: string): number {
	const numbered = /^(?:heading|kop|überschrift|titre)[ _-]?([1-9])\b/iu.exec(name.trim());
	if (numbered) return Number(numbered[1]);
	return /^(title|titel)$/iu.test(name.trim()) ? 1 : 0;
}

function readStyles(xml: string): ReadonlyMap<string, Style> {
	const styles = new Map<string, Style>();
	let current: Style | null = null;
	scanXml(xml, {
		open(tag, attributes) {
			const value = attributes.get('val') ?? '';
			if (tag === 'style') {
				current = { name: '', basedOn: '', outline: null };
				styles.set(attributes.get('styleId') ?? '', current);
			} else if (!current) return;
			else if (tag === 'name') current.name = value;
			else if (tag === 'basedOn') current.basedOn = value;
			else if (tag === 'outlineLvl' && /^\d$/.test(value)) current.outline = Number(value);
		},
		close(tag) {
			if (tag === 'style') current = null;
		},
		text: () => undefined
	});
	return styles;
}
