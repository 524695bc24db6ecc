type Language = 'nl' | 'en';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** "94 kB", "1,2 MB" or "12 GB", in thousands of bytes. */
export function formatSize(bytes: number, language: Language): string {
	const [amount, unit] =
		bytes < 1_000_000
			? [Math.ceil(bytes / 1_000), 'kilobyte']
			: bytes < 1_000_000_000
				? [bytes / 1_000_000, 'megabyte']
				: [bytes / 1_000_000_000, 'gigabyte'];
	const digits = amount < 10 && unit !== 'kilobyte' ? 1 : 0;
	return new Intl.NumberFormat(LOCALES[language], {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		maximumFractionDigits: digits
	}).format(amount);
}

/** "vandaag 14:05", "gisteren 09:30", "morgen 09:30", "12 mrt" or, in another year, "12 mrt 2025". Empty when it is not a date. */
export function formatMoment(iso: string, now: Date, language: Language): string {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return '';
	const days = Math.round((startOfDay(date) - startOfDay(now)) / DAY_MS);
	if (Math.abs(days) <= 1) {
		const day = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(days, 'day');
		return `${day} ${timeOf(date, language)}`;
	}
	const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
	return new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', year }).format(date);
}

/** After "sinds": "14:05" for today, otherwise as formatMoment says it. */
export function formatSince(date: Date, now: Date, language: Language): string {
	return startOfDay(date) === startOfDay(now)
		? timeOf(date, language)
		: formatMoment(date.toISOString(), now, language);
}

/** "vandaag 14:05", "3 dagen geleden" or, after a month, "12 mrt". Empty when it is not a date. */
export function formatAge(iso: string, now: Date, language: Language): string {
	const date = new Date(iso);
	const days = Math.round((startOfDay(now) - startOfDay(date)) / DAY_MS);
	if (!(days > 1 && days <= MONTH_DAYS)) return formatMoment(iso, now, language);
	return new Intl.RelativeTimeFormat(LOCALES[language]).format(-days, 'day');
}

const timeOf = (date: Date, language: Language): string =>
	new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(date);

const MONTH_DAYS = 30;
const DAY_MS = 86_400_000;
const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
