import type * as Y from 'yjs';
import { emptyMeta, type Ceiling, type Level, type Meta, type Role, type Source } from '$lib/plan/model';
import { cents, choice, number, STATES, text } from './read-values';
import { metaOf } from './schema';

export function readMeta(doc: Y.Doc): Meta {
	const map = metaOf(doc);
	const fallback = emptyMeta('', new Date(0).getUTCFullYear());
	const levels = record(map.get('levels'));
	return {
		schema: number(map.get('schema')) ?? fallback.schema,
		title: text(map, 'title'),
		year: number(map.get('year')) ?? fallback.year,
		organisation: text(map, 'organisation'),
		state: choice(map.get('state'), STATES, 'draft'),
		language: choice(map.get('language'), ['nl', 'en'] as const, 'nl'),
		levels: {
			ambition: level(levels.ambition, fallback.levels.ambition),
			activity: level(levels.activity, fallback.levels.activity),
			subActivity: level(levels.subActivity, fallback.levels.subActivity)
		},
		roles: Array.isArray(map.get('roles')) ? list(map.get('roles')).flatMap(role) : fallback.roles,
		norm: number(map.get('norm')) ?? fallback.norm,
		ceiling: ceiling(map.get('ceiling')),
		varianceConvention: choice(
			map.get('varianceConvention'),
			['underspendPositive', 'overspendPositive'] as const,
			fallback.varianceConvention
		),
		source: source(map.get('source'))
	};
}

function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function level(value: unknown, fallback: Level): Level {
	const { one, many, numbered } = record(value);
	return {
		one: typeof one === 'string' && one !== '' ? one : fallback.one,
		many: typeof many === 'string' && many !== '' ? many : fallback.many,
		numbered: typeof numbered === 'boolean' ? numbered : fallback.numbered
	};
}

function role(value: unknown): Role[] {
	const { id, name } = record(value);
	return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}

function ceiling(value: unknown): Ceiling | null {
	const found = record(value);
	const amount = cents(found.amount);
	if (amount === undefined) return null;
	const ids = (part: unknown) => list(part).filter((id) => typeof id === 'string');
	return {
		amount,
		headings: ids(found.headings),
		years: list(found.years).filter((year) => typeof year === 'number'),
		oneOffFunding: ids(found.oneOffFunding)
	};
}

const SOURCE_KINDS = [
	'example',
	'text',
	'json',
	'markdown',
	'docx',
	'pdf',
	'spreadsheet'
] as const satisfies readonly Source['kind'][];

function source(value: unknown): Source | null {
	const { kind, name, date } = record(value);
	if (typeof name !== 'string' || typeof date !== 'string') return null;
	const known = SOURCE_KINDS.find((one) => one === kind);
	return known === undefined ? null : { kind: known, name, date };
}
