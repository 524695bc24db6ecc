/** "Leesplezier, AI" in the paragraphs of a cell are two names. */
export const splitNames = (paragraphs: readonly string[]): readonly string[] =>
	paragraphs
		.flatMap((text) => text.split(/[,;/·]|(?:^|\s)[►•-]\s/u))
		.map((name) => name.trim())
		.filter((name) => /[\p{L}\p{N}]/u.test(name));
