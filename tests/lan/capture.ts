import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hosts } from './hosts.mjs';

export interface Capture {
	/** All that went over the network so far, as it is on the wire. */
	heard(): Buffer;
	stop(): Promise<void>;
}

/** Listens on the switch, as anybody on the same network can. Resolves when it hears. */
export async function listenOn(hosts: Hosts, tcpdump: string): Promise<Capture> {
	const folder = mkdtempSync(join(tmpdir(), 'planregie-capture-'));
	const file = join(folder, 'heard.pcap');
	// -Z root: it may not write in our folder as the user that it becomes otherwise. -U: what it heard is in the file.
	const child = hosts.onSwitch(tcpdump, ['-i', 'br0', '-U', '-s', '0', '-Z', 'root', '-w', file]);
	await new Promise<void>((resolve, reject) => {
		child.stderr?.on('data', (words) => String(words).includes('listening on') && resolve());
		child.once('exit', (code) => reject(new Error(`tcpdump ended: ${code}`)));
	});
	return {
		heard: () => readFileSync(file),
		async stop() {
			child.kill('SIGINT');
			await new Promise((resolve) => child.once('exit', resolve));
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

const FILE_HEADER = 24;
const PACKET_HEADER = 16;
const ETHERNET = 14;
const IPV4_UDP = 17;

/** How many bytes of UDP went from one address to another. */
export function bytesBetween(heard: Buffer, from: string, to: string): number {
	const addresses = Buffer.from(`${from}.${to}`.split('.').map(Number));
	let bytes = 0;
	let at = FILE_HEADER;
	while (at + PACKET_HEADER <= heard.length) {
		const end = at + PACKET_HEADER + heard.readUInt32LE(at + 8);
		const packet = heard.subarray(at + PACKET_HEADER + ETHERNET, end);
		at = end;
		if (packet[9] === IPV4_UDP && packet.subarray(12, 20).equals(addresses)) bytes += packet.length;
	}
	return bytes;
}

/** Those of the words that are in there, in either way in which programs write text. */
export const wordsIn = (heard: Buffer, words: readonly string[]): readonly string[] =>
	words.filter((word) =>
		(['utf8', 'utf16le'] as const).some((encoding) => heard.includes(Buffer.from(word, encoding)))
	);
