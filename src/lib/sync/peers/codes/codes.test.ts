import { describe, expect, test, vi } from 'vitest';
import { chromiumSdp, firefoxSdp } from '../../../../../tests/support/descriptions';
import { randomOf, spoilBytes } from '../../../../../tests/support/mutations';
import { PROTOCOL, linkOf, packCode, qrTextOf, readCode, tagOfPlan, textOf, type Code } from './codes';
import { packDescription } from './description';
import { toBase64Url } from './base64';

const PAGE = 'https://plan.example.org/app/';

describe('a code that people carry', () => {
	test('has at most 92 bytes with one address, and 129 characters in a QR code', async () => {
		for (const sdp of [chromiumSdp(), firefoxSdp(), chromiumSdp({ at: ['fd00::7 50000 udp'] })]) {
			const code = await codeOf({}, sdp);
			expect(packCode(code).length).toBeLessThanOrEqual(92);
			expect(qrTextOf(code).length).toBeLessThanOrEqual(129);
			expect(qrTextOf(code)).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
		}
	});

	test('comes back from a link, a bare text and a QR code', async () => {
		for (const kind of ['offer', 'answer'] as const) {
			const code = await codeOf({ kind });
			for (const text of [linkOf(code, PAGE), textOf(code), qrTextOf(code)])
				expect(readCode(text), text).toEqual({ ok: true, value: code });
		}
		expect(linkOf(await codeOf(), PAGE)).toMatch(/^https:\/\/plan\.example\.org\/app\/#\/samen\?j=[\w-]+$/);
	});

	test('comes back broken into lines, with blanks that are not seen, and with words after it', async () => {
		const code = await codeOf();
		for (const text of [linkOf(code, PAGE), textOf(code), qrTextOf(code)]) {
			const lines = text.replace(/(.{40})(?=.)/g, '$1\r\n');
			for (const variant of [
				lines,
				` \n${text}\t `,
				`\ufeff${text}\u200b`,
				`${text}\n\nTot zo, Noor.`,
				`${lines} tot zo`
			])
				expect(readCode(variant), variant).toEqual({ ok: true, value: code });
		}
		expect(readCode(`Doe je mee? ${linkOf(code, PAGE)}&lang=en`)).toEqual({ ok: true, value: code });
	});

	test('says whose plan it is for by a tag that does not give the id away', async () => {
		const tags = await Promise.all(['plan-a', 'plan-b', 'plan-a'].map(tagOfPlan));
		expect(tags[0]).toHaveLength(4);
		expect(tags[0]).toEqual(tags[2]);
		expect(tags[0]).not.toEqual(tags[1]);
	});
});

describe('a code that is no good says why', () => {
	test('nothing at all', () => {
		for (const text of ['', '  \n ', `${PAGE}#/samen?j=`, `${PAGE}#/samen?j= &a=b`])
			expect(readCode(text)).toEqual({ ok: false, error: 'empty' });
	});

	test('half of it, wherever it was cut', async () => {
		const code = await codeOf();
		for (const text of [linkOf(code, PAGE), textOf(code), qrTextOf(code)]) {
			const from = text.includes('?j=') ? text.indexOf('?j=') + 3 : 0;
			for (let end = from + 3; end < text.length; end++) expect(faultOf(text.slice(0, end)), `${end}`).toBe('half');
			expect(faultOf(`${text.slice(0, -9)} tot zo.`)).toBe('half');
		}
	});

	test('a code with a character that changed', async () => {
		const text = textOf(await codeOf());
		for (let at = 2; at < text.length - 1; at++) {
			const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
			expect(faultOf(changed), `${at}`).toBe('half');
		}
	});

	test('something else that was on the clipboard', async () => {
		const tail = textOf(await codeOf()).slice(12);
		for (const text of [
			'hallo',
			'Tot morgen',
			'https://example.org/',
			'WIFI:S:Gast;T:WPA;P:welkom;;',
			'€ 12',
			'{"a":1}',
			tail
		])
			expect(faultOf(text), text).toBe('foreign');
	});

	test('an app that is newer or older', async () => {
		expect(faultOf(textOf(await codeOf({ protocol: PROTOCOL + 1 })))).toBe('newer');
		expect(faultOf(qrTextOf(await codeOf({ protocol: 127 })))).toBe('newer');
		expect(faultOf(linkOf(await codeOf({ protocol: PROTOCOL - 1 }), PAGE))).toBe('older');
	});

	test('a newer code keeps the frame, and its description may be anything', async () => {
		const code = await codeOf({ protocol: PROTOCOL + 3, description: new Uint8Array(300).fill(9) });
		expect(faultOf(textOf(code))).toBe('newer');
	});

	test('20,000 spoilt and random texts never throw, and nearly none is taken for a code', async () => {
		const random = randomOf(2);
		const bytes = packCode(await codeOf());
		let taken = 0;
		for (let round = 0; round < 20_000; round++) {
			const spoilt = random(2)
				? spoilBytes(bytes, random)
				: Uint8Array.from({ length: random(150) }, () => random(256));
			const text = random(4) ? toBase64Url(spoilt) : String.fromCharCode(...spoilt);
			if (readCode(text).ok && toBase64Url(spoilt) !== toBase64Url(bytes)) taken += 1;
		}
		expect(taken).toBeLessThan(3);
	});

	test('a text without end takes no time', () => {
		const from = performance.now();
		for (const text of ['p'.repeat(5_000_000), 'p '.repeat(1_000_000), `pw${' A'.repeat(1_000_000)}`])
			expect(readCode(text).ok).toBe(false);
		expect(performance.now() - from).toBeLessThan(2_000);
	});
});

test('an app that knows later plans and one that does not each say which of the two is older', async () => {
	const now = textOf(await codeOf());
	vi.resetModules();
	vi.doMock('$lib/plan/model', async (load) => {
		const model = await load<typeof import('$lib/plan/model')>();
		return { ...model, SCHEMA_VERSION: model.SCHEMA_VERSION + 1 };
	});
	const later = await import('./codes');
	vi.doUnmock('$lib/plan/model');
	expect(later.readCode(now)).toEqual({ ok: false, error: 'older' });
	expect(faultOf(later.textOf(await codeOf({ protocol: later.PROTOCOL })))).toBe('newer');
});

async function codeOf(parts: Partial<Code> = {}, sdp = chromiumSdp()): Promise<Code> {
	const description = packDescription(sdp);
	if (!description.ok) throw new Error(description.error);
	return {
		kind: 'offer',
		protocol: PROTOCOL,
		plan: await tagOfPlan('9b2f'),
		invitation: Uint8Array.of(1, 2, 254, 255),
		description: description.value,
		...parts
	};
}

const faultOf = (text: string): string => {
	const read = readCode(text);
	return read.ok ? 'none' : read.error;
};
