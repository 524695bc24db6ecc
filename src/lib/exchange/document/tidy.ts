/** Single spaces, and none round line ends. */
export const tidy = (text: string): string =>
	text
		.replace(/[^\S\n]+/gu, ' ')
		.replace(/ ?\n ?/gu, '\n')
		.trim();
