import type { Meta } from '$lib/plan/model';

/** "jaarplan-kennisnet-2026": a name that every file system takes, without its extension. */
export function fileName({ title, year }: Pick<Meta, 'title' | 'year'>): string {
	const words = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, LONGEST);
	const base = words === '' ? 'plan' : words;
	return base.split('-').includes(String(year)) ? base : `${base}-${year}`;
}

const LONGEST = 80;
