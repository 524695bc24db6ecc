/** Descriptions of a connection with one data channel, line by line as Chromium and Firefox write them. */
export const CERTIFICATE =
	'5B:A6:0F:1C:9D:33:7E:42:88:F0:21:6A:C4:DE:57:90:0B:E3:74:19:AC:66:D8:2F:95:41:3C:FA:07:B1:EE:5D';

export interface Browser {
	readonly user?: string;
	readonly password?: string;
	readonly setup?: 'actpass' | 'active' | 'passive';
	/** Addresses with their port and protocol: `192.168.1.20 50100 udp`. */
	readonly at?: readonly string[];
}

export const MDNS_NAME = '0f9a3c5e-1b2d-4c6f-8a90-bcdef0123456.local';

export function chromiumSdp(browser: Browser = {}): string {
	const {
		user = 'Xq+3',
		password = 'uV7/wYc0aB1dEfGh2IjKlM3n',
		setup = 'actpass',
		at = [`${MDNS_NAME} 54321 udp`]
	} = browser;
	const candidates = at.map((place, index) => {
		const [host = '', port = '', protocol = ''] = place.split(' ');
		const end = protocol === 'tcp' ? ' tcptype active' : '';
		return `a=candidate:${3_859_917_557 + index} 1 ${protocol} ${2_113_937_151 - index} ${host} ${port} typ host${end} generation 0 network-id 1 network-cost 50`;
	});
	return lines([
		'v=0',
		'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
		's=-',
		't=0 0',
		'a=group:BUNDLE 0',
		'a=extmap-allow-mixed',
		'a=msid-semantic: WMS',
		'm=application 54321 UDP/DTLS/SCTP webrtc-datachannel',
		'c=IN IP4 0.0.0.0',
		...candidates,
		`a=ice-ufrag:${user}`,
		`a=ice-pwd:${password}`,
		'a=ice-options:trickle',
		`a=fingerprint:sha-256 ${CERTIFICATE}`,
		`a=setup:${setup}`,
		'a=mid:0',
		'a=sctp-port:5000',
		'a=max-message-size:262144'
	]);
}

export function firefoxSdp(browser: Browser = {}): string {
	const { user = '1c0ffee9', password = '00112233445566778899aabbccddeeff', setup = 'actpass' } = browser;
	const candidates = (browser.at ?? [`${MDNS_NAME} 40404 UDP`]).map((place, index) => {
		const [host = '', port = '', protocol = ''] = place.split(' ');
		const end = protocol === 'TCP' ? ' tcptype active' : '';
		return `a=candidate:${index} 1 ${protocol} ${2_122_252_543 - index} ${host} ${port} typ host${end}`;
	});
	return lines([
		'v=0',
		'o=mozilla...THIS_IS_SDPARTA-99.0 3219810411285418413 0 IN IP4 0.0.0.0',
		's=-',
		't=0 0',
		`a=fingerprint:sha-256 ${CERTIFICATE}`,
		'a=group:BUNDLE 0',
		'a=ice-options:trickle',
		'a=msid-semantic:WMS *',
		'm=application 40404 UDP/DTLS/SCTP webrtc-datachannel',
		'c=IN IP4 0.0.0.0',
		...candidates,
		'a=sendrecv',
		'a=end-of-candidates',
		`a=ice-pwd:${password}`,
		`a=ice-ufrag:${user}`,
		'a=mid:0',
		`a=setup:${setup}`,
		'a=sctp-port:5000',
		'a=max-message-size:1073741823'
	]);
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('');
