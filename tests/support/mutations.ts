/** Spoils files at random, by a seed: as a bad disk, a careless program and somebody with bad intent would. */
import * as Y from 'yjs';
import { crc32 } from '$lib/doc/checksum';
import { deflate, inflate } from '$lib/doc/compression';

/** A small generator (mulberry32): the same numbers for the same seed, in every version of everything. */
export function randomOf(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}
export type Random = ReturnType<typeof randomOf>;

/** Bits turned, pieces cut out, swapped, repeated or put in, numbers made large. */
export function spoilBytes(bytes: Uint8Array, random: Random, from = 0): Uint8Array<ArrayBuffer> {
	let spoilt = Uint8Array.from(bytes);
	for (let times = 1 + random(4); times > 0; times--) {
		const room = Math.max(1, spoilt.length - from);
		const at = from + random(room);
		const length = random(Math.min(64, room));
		const [before, piece, after] = [spoilt.slice(0, at), spoilt.slice(at, at + length), spoilt.slice(at + length)];
		const noise = Uint8Array.from({ length }, () => random(256));
		switch (random(8)) {
			case 0:
				spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random(8));
				break;
			case 1:
				spoilt[at] = random(2) ? 0xff : random(256);
				break;
			case 2:
				spoilt = spoilt.slice(0, at);
				break;
			case 3:
				spoilt = joined(before, after);
				break;
			case 4:
				spoilt = joined(before, ...Array.from({ length: 1 + random(50) }, () => piece), after);
				break;
			case 5:
				spoilt = joined(before, noise, after);
				break;
			case 6:
				spoilt = joined(before, spoilt.slice(from + random(room)).slice(0, length), after);
				break;
			default:
				spoilt.fill(0xff, at, at + 1 + random(9));
		}
	}
	return spoilt;
}

/** A sound container around spoilt content: what is in it comes as far as the document. */
export async function spoilContent(file: Uint8Array, random: Random): Promise<Uint8Array<ArrayBuffer>> {
	const content = await inflate(file.slice(21), 100_000_000);
	// Most of the time the id stays, which else is refused first.
	return container(file, spoilBytes(content, random, random(8) === 0 ? 0 : 1 + (content[0] ?? 0)));
}

/** A file with other content and all that fits it. */
export async function container(file: Uint8Array, content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	const packed = await deflate(content);
	const made = joined(file.slice(0, 21), packed);
	for (const [at, number] of [packed.length, content.length, crc32(content)].entries())
		new DataView(made.buffer).setUint32(9 + 4 * at, number, true);
	return made;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** A sound update in which values are of another kind, in places that are known and in others. */
export function spoilDocument(doc: Y.Doc, random: Random): void {
	for (let times = 1 + random(3); times > 0; times--) {
		const roots = [...doc.share.keys()];
		const root = doc.share.get(roots[random(roots.length)] ?? '');
		const one = root instanceof Y.Map ? [...root.values()][random(root.size)] : undefined;
		const map: Y.Map<unknown> =
			one instanceof Y.Map && random(4) > 0 ? one : root instanceof Y.Map ? root : doc.getMap('meta');
		const keys = [...map.keys(), ...KEYS, 'theme:x', 'theme:', 'original.personnel', 'printed.original.total', 'later'];
		const key = keys[random(keys.length)] ?? '';
		const now: unknown = map.get(key);
		const way = random(6);
		if (way === 0) map.set(key, new Y.Map([['title', anything(random, 1)]]));
		else if (way === 1) spoilText(doc.getXmlFragment(roots.find((name) => name.startsWith('text/'))), random);
		else map.set(key, anything(random, now instanceof Y.AbstractType ? 1 : now));
	}
}

function spoilText(text: Y.XmlFragment, random: Random): void {
	const words = new Y.XmlText();
	words.insert(0, 'woorden', random(2) ? { link: { href: anything(random, '#/') } } : { bold: anything(random, true) });
	let node: Y.XmlElement | Y.XmlText = words;
	for (let depth = random(3) === 0 ? random(300) : 1; depth > 0; depth--) {
		const outer: Y.XmlElement = new Y.XmlElement(['bulletList', 'listItem', 'paragraph', 'script'][random(4)]);
		outer.insert(0, [node]);
		node = outer;
	}
	text.insert(0, [node]);
}

const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'id',
	'removed',
	'title',
	'type',
	'items',
	'length',
	''
];

/** Another value in one place of a JSON text: of another type, much deeper, much longer, under another key. */
export function spoilJson(text: string, random: Random): string {
	const value: unknown = JSON.parse(text);
	let place: unknown = value;
	for (let depth = 1 + random(7); depth > 0; depth--) {
		const keys: readonly string[] = isObject(place) ? Object.keys(place) : [];
		if (!isObject(place) || keys.length === 0) break;
		const key = keys[random(keys.length)] ?? '';
		const next: unknown = Reflect.get(place, key);
		if (depth > 1 && isObject(next) && Object.keys(next).length > 0) {
			place = next;
			continue;
		}
		if (random(3) === 0) Reflect.deleteProperty(place, key);
		if (random(3) > 0)
			define(
				place,
				random(2) || Array.isArray(place) ? key : (KEYS[random(KEYS.length)] ?? ''),
				anything(random, next)
			);
	}
	return JSON.stringify(value);
}

function anything(random: Random, now: unknown): unknown {
	const values = [
		null,
		true,
		0,
		-1,
		1e308,
		1.5,
		Number.MAX_SAFE_INTEGER,
		'',
		'x',
		'a/b:c ',
		'__proto__',
		'javascript:alert(1)',
		[],
		{},
		[[]]
	];
	if (random(12) === 0) return nested(random(400), random);
	if (random(12) === 0) return 'lang '.repeat(random(5_000));
	if (random(12) === 0) return Array.from({ length: random(300) }, () => now);
	return values[random(values.length)];
}

function nested(depth: number, random: Random): unknown {
	let value: unknown = [];
	const isList = random(2) === 0;
	for (let level = 0; level < depth; level++)
		value = isList ? [{ type: 'list', ordered: true, items: [value] }] : { ['__proto__']: value };
	return value;
}

/** As JSON.parse does it: a key is a key, whatever it is called. */
const define = (place: object, key: string, value: unknown): unknown =>
	Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
