import { scanXml } from './scan-xml';

/** From which year a workbook counts its days. */
export type Calendar = 1900 | 1904;

/** The numbers of the cell styles that show a number as a date. */
export function dateStyles(xml = ''): ReadonlySet<number> {
	const formats = new Map<number, string>();
	const dates = new Set<number>();
	let inCells = false;
	let style = 0;
	scanXml(xml, {
		open(tag, attributes) {
			if (tag === 'numFmt') formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
			else if (tag === 'cellXfs') inCells = true;
			else if (tag === 'xf' && inCells) {
				const format = Number(attributes.get('numFmtId'));
				if (isDateFormat(formats.get(format), format)) dates.add(style);
				style += 1;
			}
		},
		close(tag) {
			if (tag === 'cellXfs') inCells = false;
		},
		text: () => undefined
	});
	return dates;
}

/** The standard's own formats have no code in the file: 14 to 17 and 22 are dates, 27 to 36 and 50 to 58 Eastern ones. */
function isDateFormat(code: string | undefined, format: number): boolean {
	if (code === undefined)
		return (
			(format >= 14 && format <= 17) ||
			format === 22 ||
			(format >= 27 && format <= 36) ||
			(format >= 50 && format <= 58)
		);
	const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
	return /[dy]/i.test(plain);
}

const DAY_MS = 86_400_000;

/** The ISO date of a day number, with the time if it has one; null for what is no date that people write. */
export function dateOfSerial(serial: number, calendar: Calendar): string | null {
	// The calendar of 1900 counts a 29 February that was not there.
	const start = calendar === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
	const date = new Date(start + Math.round(serial * DAY_MS));
	if (serial < 1 || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return null;
	return date
		.toISOString()
		.slice(0, 19)
		.replace(/T00:00:00$/, '');
}
