/** Pixels of the window. */
export interface Edges {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface MarkBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** A CSS inset that cuts off what lies outside of where the page shows the target. */
	readonly clip: string;
}

export const overlapOf = (a: Edges, b: Edges): Edges => ({
	left: Math.max(a.left, b.left),
	top: Math.max(a.top, b.top),
	right: Math.min(a.right, b.right),
	bottom: Math.min(a.bottom, b.bottom)
});

/**
 * The box of a mark around a target of which only what is within `shown` is on screen; null when nothing of it is.
 * @param scale how many pixels of the window one of the page is
 */
export function markBox(target: Edges, shown: Edges, scale = 1): MarkBox | null {
	const seen = overlapOf(target, shown);
	if (seen.right - seen.left < LEAST || seen.bottom - seen.top < LEAST) return null;
	const cut = [
		shown.top - target.top,
		target.right - shown.right,
		target.bottom - shown.bottom,
		shown.left - target.left
	];
	return {
		left: Math.round(target.left / scale),
		top: Math.round(target.top / scale),
		width: Math.round((target.right - target.left) / scale),
		height: Math.round((target.bottom - target.top) / scale),
		clip: `inset(${cut.map((edge) => `${Math.round(edge / scale)}px`).join(' ')})`
	};
}

/** Pixels of a target that must show: of a sliver nobody sees what it is. */
const LEAST = 4;
