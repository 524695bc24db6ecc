import * as Y from 'yjs';
import { isSafeLink } from '$lib/plan/rich-text';

/** Lists within lists up to 30 deep: more than anybody writes, less than what reads them has room for. */
const MOST_LEVELS = 64;

/** Whether a long text holds elements and words alone, no deeper than is read, with links that lead somewhere. */
export function isTextSound(fragment: Y.XmlFragment): boolean {
	let level: readonly unknown[] = fragment.toArray();
	for (let depth = 0; level.length > 0; depth++) {
		if (depth >= MOST_LEVELS) return false;
		const inside: unknown[] = [];
		for (const node of level)
			if (node instanceof Y.XmlElement) inside.push(...node.toArray());
			else if (!(node instanceof Y.XmlText) || !node.toDelta().every(isPieceSound)) return false;
		level = inside;
	}
	return true;
}

function isPieceSound({
	insert,
	attributes
}: {
	readonly insert?: unknown;
	readonly attributes?: Record<string, unknown>;
}) {
	if (typeof insert !== 'string') return false;
	const link = attributes?.link;
	if (link === undefined || link === null) return true;
	return typeof link === 'object' && 'href' in link && typeof link.href === 'string' && isSafeLink(link.href);
}
