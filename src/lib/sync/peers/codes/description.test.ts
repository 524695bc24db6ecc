import { describe, expect, test } from 'vitest';
import { CERTIFICATE, MDNS_NAME, chromiumSdp, firefoxSdp } from '../../../../../tests/support/descriptions';
import { randomOf, spoilBytes } from '../../../../../tests/support/mutations';
import { fitDescription, MOST_CANDIDATES, packDescription, sdpOf, splitDescription } from './description';

describe('what a browser says of itself, in bytes', () => {
	test.each([
		['Chromium behind a made-up name', chromiumSdp(), 73],
		['Chromium with an IPv4 address', chromiumSdp({ at: ['192.168.1.20 50100 udp'] }), 61],
		['Chromium with an IPv6 address', chromiumSdp({ at: ['fd00:0:0:7::2b 50100 udp'] }), 73],
		['Chromium without any address', chromiumSdp({ at: [] }), 54],
		['Firefox behind a made-up name', firefoxSdp(), 72],
		['Firefox with an IPv4 address', firefoxSdp({ at: ['10.0.0.9 40404 UDP', '10.0.0.9 9 TCP'] }), 60],
		['a browser with longer credentials', chromiumSdp({ user: 'abcd/EFGH+', password: 'x'.repeat(40) }), 104]
	])('%s', (_name, sdp, size) => {
		const bytes = packed(sdp);
		expect(bytes).toHaveLength(size);
		const back = rebuilt(bytes, 'offer');
		for (const attribute of ['ice-ufrag', 'ice-pwd', 'fingerprint', 'mid', 'sctp-port'])
			expect(valueOf(back, attribute), attribute).toBe(valueOf(sdp, attribute));
		expect(packed(back)).toEqual(bytes);
	});

	test('an answer says who opens the handshake, an offer leaves it open', () => {
		for (const sdpBy of [chromiumSdp, firefoxSdp]) {
			expect(valueOf(rebuilt(packed(sdpBy({ setup: 'active' })), 'answer'), 'setup')).toBe('active');
			expect(valueOf(rebuilt(packed(sdpBy({ setup: 'passive' })), 'answer'), 'setup')).toBe('passive');
			expect(valueOf(rebuilt(packed(sdpBy({ setup: 'actpass' })), 'offer'), 'setup')).toBe('actpass');
		}
	});

	test('TCP, link-local and unknown addresses stay behind, and IPv4 goes before IPv6', () => {
		const sdp = chromiumSdp({
			at: [
				'2001:db8::1 50001 udp',
				'2001:db8::1 9 tcp',
				'fe80::1 50002 udp',
				'laptop.example 50003 udp',
				'10.1.2.3 50004 udp',
				'300.1.2.3 50005 udp',
				`${MDNS_NAME} 50006 udp`,
				'::ffff:10.1.2.3 50007 udp',
				'10.1.2.3 0 udp'
			]
		});
		expect(candidatesOf(packed(sdp))).toEqual([
			'10.1.2.3 50004',
			`${MDNS_NAME} 50006`,
			'2001:0db8:0000:0000:0000:0000:0000:0001 50001',
			'0000:0000:0000:0000:0000:ffff:0a01:0203 50007'
		]);
	});

	test('of two names the one that hides IPv6 comes last: the browser puts that higher', () => {
		const [ipv6, ipv4] = ['1', '2'].map((digit) => MDNS_NAME.replace(/^0/, digit));
		const bytes = packed(chromiumSdp({ at: [`${ipv6} 50001 udp`, `${ipv4} 50002 udp`] }));
		expect(candidatesOf(bytes)).toEqual([`${ipv4} 50002`, `${ipv6} 50001`]);
	});

	test('as many addresses stay as fit, and one in any case', () => {
		const at = [
			'10.0.0.1 5 udp',
			'10.0.0.2 5 udp',
			`${MDNS_NAME} 5 udp`,
			'10.0.0.3 5 udp',
			'10.0.0.4 5 udp',
			'fd00::1 5 udp'
		];
		const whole = packed(chromiumSdp({ at }));
		const kept = (most: number) => candidatesOf(fitDescription(whole, most)).map((place) => place.replace(/ 5$/, ''));
		expect(fitDescription(whole, 80)).toHaveLength(75);
		expect(kept(80)).toEqual(['10.0.0.1', '10.0.0.2', '10.0.0.3']);
		expect(kept(61)).toEqual(['10.0.0.1']);
		expect(kept(0)).toEqual(['10.0.0.1']);
		expect(fitDescription(whole, 1_000)).toEqual(whole);
		expect(fitDescription(whole.subarray(1), 80)).toEqual(whole.subarray(1));
	});

	test('at most six addresses are kept, each with a lower priority than the one before', () => {
		const at = Array.from({ length: 12 }, (_, index) => `10.0.0.${index + 1} 50000 udp`);
		const bytes = packed(chromiumSdp({ at: ['fd00::1 50000 udp', ...at] }));
		expect(candidatesOf(bytes)).toEqual(at.slice(0, MOST_CANDIDATES).map((place) => place.replace(' udp', '')));
		const priorities = [...rebuilt(bytes, 'offer').matchAll(/ udp (\d+) /g)].map(([, priority]) => Number(priority));
		expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
		expect(new Set(priorities).size).toBe(MOST_CANDIDATES);
	});

	test('a connection at rest is told everything but where the other side is', () => {
		const bytes = packed(firefoxSdp({ at: ['10.0.0.9 40404 UDP', 'fd00::9 40404 UDP'] }));
		const split = splitDescription(bytes);
		if (!split.ok) throw new Error(split.error);
		expect(split.value.candidates).toEqual([
			'candidate:1 1 udp 2113937151 10.0.0.9 40404 typ host',
			'candidate:2 1 udp 2113936895 fd00:0000:0000:0000:0000:0000:0000:0009 40404 typ host'
		]);
		const whole = rebuilt(bytes, 'answer');
		expect(rebuilt(split.value.bare, 'answer')).toBe(whole.replace(/a=candidate.*\r\n/g, ''));
	});
});

describe('what no browser says', () => {
	test.each([
		['nothing', ''],
		['no certificate', chromiumSdp().replace(/a=fingerprint.*\r\n/, '')],
		['a certificate with a short digest', chromiumSdp().replace(CERTIFICATE, CERTIFICATE.slice(3))],
		['an older digest', chromiumSdp().replace('sha-256', 'sha-1')],
		['no credentials', firefoxSdp().replace(/a=ice-pwd.*\r\n/, '')],
		['credentials that are too short', chromiumSdp({ user: 'abc' })],
		['credentials with other characters', chromiumSdp({ user: 'ab"c' })]
	])('%s is broken', (_name, sdp) => expect(packDescription(sdp)).toEqual({ ok: false, error: 'broken' }));

	test('no cut and no added byte is taken for a description', () => {
		for (const sdp of [chromiumSdp(), firefoxSdp(), chromiumSdp({ user: 'longer/than/four' })]) {
			const bytes = packed(sdp);
			for (let length = 0; length < bytes.length; length++)
				expect(sdpOf(bytes.subarray(0, length), 'offer').ok, `${length}`).toBe(false);
			expect(sdpOf(Uint8Array.of(...bytes, 0), 'offer').ok).toBe(false);
		}
	});

	test('credentials cannot add a line to the description of the other browser', () => {
		const bytes = packed(chromiumSdp({ user: 'abcdefgh' }));
		const evil = Uint8Array.from(bytes);
		evil.set(new TextEncoder().encode('\r\na=evil').slice(0, 8), 2);
		expect(sdpOf(evil, 'offer')).toEqual({ ok: false, error: 'broken' });
	});

	test('20,000 random and spoilt descriptions never throw and hold only lines that are known', () => {
		const random = randomOf(5);
		const sound = [chromiumSdp(), firefoxSdp(), chromiumSdp({ user: 'longer/than/four', at: ['fd00::1 1 udp'] })].map(
			packed
		);
		let read = 0;
		for (let round = 0; round < 20_000; round++) {
			const seed = sound[random(sound.length)] ?? new Uint8Array();
			const bytes =
				random(3) === 0 ? Uint8Array.from({ length: random(200) }, () => random(256)) : spoilBytes(seed, random);
			const back = sdpOf(bytes, 'answer');
			if (!back.ok) continue;
			read += 1;
			expect(back.value.split('\r\n').find((line) => line !== '' && !LINE.test(line))).toBeUndefined();
			expect(splitDescription(bytes).ok).toBe(true);
		}
		expect(read).toBeGreaterThan(100);
	});
});

const LINE =
	/^(v=0|o=- 1 1 IN IP4 0\.0\.0\.0|s=-|t=0 0|m=application 9 UDP\/DTLS\/SCTP webrtc-datachannel|c=IN IP4 0\.0\.0\.0|a=(group:BUNDLE 0|mid:0|sctp-port:5000|max-message-size:262144|setup:(active|passive)|ice-ufrag:[\w+/]+|ice-pwd:[\w+/]+|fingerprint:sha-256 [0-9A-F:]{95}|candidate:\d 1 udp \d+ [0-9a-f.:-]+(local)? \d+ typ host))$/;

function packed(sdp: string): Uint8Array {
	const bytes = packDescription(sdp);
	if (!bytes.ok) throw new Error(bytes.error);
	return bytes.value;
}

function rebuilt(bytes: Uint8Array, type: 'offer' | 'answer'): string {
	const sdp = sdpOf(bytes, type);
	if (!sdp.ok) throw new Error(sdp.error);
	return sdp.value;
}

const valueOf = (sdp: string, attribute: string): string | undefined =>
	new RegExp(`^a=${attribute}:(.*)\r$`, 'm').exec(sdp)?.[1];

const candidatesOf = (bytes: Uint8Array): readonly string[] =>
	[...rebuilt(bytes, 'offer').matchAll(/ udp \d+ (\S+ \d+) typ/g)].map(([, place]) => place ?? '');
