import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hosts } from './hosts.mjs';

export interface Capture {
	/** All that went over the network so far, as it is on the wire. */
	stop(): Promise<Buffer>;
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
		async stop() {
			child.kill('SIGINT');
			await new Promise((resolve) => child.once('exit', resolve));
			const heard = readFileSync(file);
			rmSync(folder, { recursive: true, force: true });
			return heard;
		}
	};
}

/** Those of the words that are in there, in either way in which programs write text. */
export const wordsIn = (heard: Buffer, words: readonly string[]): readonly string[] =>
	words.filter((word) =>
		(['utf8', 'utf16le'] as const).some((encoding) => heard.includes(Buffer.from(word, encoding)))
	);
