/** Without capitals and accents, so that "creeren" finds "creëren". */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
