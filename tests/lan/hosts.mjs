/** Laptops on one switch, each a network namespace of this machine: nothing of the machine's own network is touched. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Laptop
 * @property {string} browser a program that starts the browser on this laptop
 * @property {string} url the app, which it serves to itself: only what a room sends needs the network
 */
/**
 * @typedef {object} Hosts
 * @property {readonly Laptop[]} laptops
 * @property {(laptop: number) => void} cut pulls the cable out, at the side of the switch
 * @property {(laptop: number) => void} mend
 * @property {() => void} bringTogether ends `isApart`, as when all go on the hotspot of one phone
 * @property {(from: number, to: number, words: string) => void} tell sends words over the network as they are
 * @property {(program: string, args: readonly string[]) => import('node:child_process').ChildProcess} onSwitch starts a program where all that is sent comes by
 * @property {() => void} close
 */

const SERVER = fileURLToPath(new URL('serve-here.mjs', import.meta.url));
/** Names of namespaces hold for the whole machine. The lane hands its own on to those who tell its stories. */
const PREFIX = process.env.LAN_PREFIX ?? `planregie-${process.pid}`;
export const LANE = { LAN_PREFIX: PREFIX };

/** A program that sends its second word to the address that is the first. */
const TELL = `const socket = require('node:dgram').createSocket('udp4');
socket.send(process.argv[2], 9, process.argv[1], () => socket.close());`;

/** @param {number} laptop */
export const addressOf = (laptop) => `10.77.0.${laptop + 1}`;

let made = 0;

/**
 * @returns {string | null} why there can be no laptops here
 */
export function whyNoHosts() {
	if (process.platform !== 'linux') return 'it needs the network namespaces of Linux';
	if (process.getuid?.() !== 0) return 'it makes network namespaces, which takes root: run it with sudo';
	try {
		execFileSync('ip', ['-V'], { stdio: 'ignore' });
	} catch {
		return 'there is no program `ip`: install iproute2';
	}
	const probe = `${PREFIX}-probe`;
	try {
		quietly(['netns', 'add', probe]);
		// As switch and laptops have it: some kernels have namespaces and no bridge or no veth.
		quietly(['-n', probe, 'link', 'add', 'br0', 'type', 'bridge']);
		quietly(['-n', probe, 'link', 'add', 'p1', 'type', 'veth', 'peer', 'name', 'eth0']);
		return null;
	} catch (error) {
		return `this machine makes no network namespaces: ${error instanceof Error ? error.message.split('\n').at(-1) : error}`;
	} finally {
		removeAll(probe);
	}
}

/** Removes what stories of this lane left when they were killed, and what lanes left that are no more. */
export function removeLeft() {
	const isOver = (/** @type {string} */ name) => {
		const pid = Number(/^planregie-(\d+)-/.exec(name)?.[1] ?? process.pid);
		return name.startsWith(`${PREFIX}-`) || !existsSync(`/proc/${pid}`);
	};
	removeAll('planregie-', isOver);
}

/**
 * @param {{ count: number, browser: string, hasRoute?: boolean, hasMulticast?: boolean, isApart?: boolean }} wanted
 * hasRoute: laptops have a default route, as with a router that leads nowhere; hasMulticast: the switch passes on what is
 * sent to all; isApart: it passes on nothing from one laptop to another, as Wi-Fi for guests does
 * @returns {Promise<Hosts>}
 */
export async function openHosts({ count, browser, hasRoute = true, hasMulticast = true, isApart = false }) {
	const prefix = `${PREFIX}-${process.pid}-${++made}`;
	const folder = mkdtempSync(join(tmpdir(), 'planregie-lan-'));
	const sw = `${prefix}-switch`;
	/** @type {import('node:child_process').ChildProcess[]} */
	const started = [];
	const setPort = (/** @type {number} */ laptop, /** @type {string[]} */ ...setting) =>
		quietly(['netns', 'exec', sw, 'bridge', 'link', 'set', 'dev', `p${laptop}`, ...setting]);
	const close = () => {
		process.off('exit', close);
		for (const child of started) child.kill('SIGKILL');
		removeAll(prefix);
		rmSync(folder, { recursive: true, force: true });
	};
	process.on('exit', close);
	try {
		quietly(['netns', 'add', sw]);
		quietly(['-n', sw, 'link', 'set', 'lo', 'up']);
		quietly(['-n', sw, 'link', 'add', 'br0', 'type', 'bridge', 'mcast_snooping', '0']);
		quietly(['-n', sw, 'link', 'set', 'br0', 'up']);
		/** @type {Laptop[]} */
		const laptops = [];
		for (let one = 0; one < count; one++) {
			const name = `${prefix}-${one}`;
			quietly(['netns', 'add', name]);
			quietly(['-n', sw, 'link', 'add', `p${one}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name]);
			quietly(['-n', sw, 'link', 'set', `p${one}`, 'master', 'br0', 'up']);
			if (!hasMulticast) setPort(one, 'mcast_flood', 'off');
			if (isApart) setPort(one, 'isolated', 'on');
			quietly(['-n', name, 'link', 'set', 'lo', 'up']);
			quietly(['-n', name, 'addr', 'add', `${addressOf(one)}/24`, 'dev', 'eth0']);
			quietly(['-n', name, 'link', 'set', 'eth0', 'up']);
			quietly(['-n', name, 'route', 'add', '224.0.0.0/4', 'dev', 'eth0']);
			if (hasRoute) quietly(['-n', name, 'route', 'add', 'default', 'via', '10.77.0.254', 'dev', 'eth0']);
			const program = join(folder, `browser-${one}`);
			writeFileSync(program, `#!/bin/sh\nexec ip netns exec '${name}' '${browser}' "$@"\n`);
			chmodSync(program, 0o755);
			laptops.push({ browser: program, url: await serveIn(name, started) });
		}
		return {
			laptops,
			cut: (laptop) => quietly(['-n', sw, 'link', 'set', `p${laptop}`, 'down']),
			mend: (laptop) => quietly(['-n', sw, 'link', 'set', `p${laptop}`, 'up']),
			bringTogether: () => laptops.forEach((_laptop, one) => setPort(one, 'isolated', 'off')),
			tell: (from, to, words) =>
				quietly(['netns', 'exec', `${prefix}-${from}`, process.execPath, '-e', TELL, addressOf(to), words]),
			onSwitch(program, args) {
				const child = spawn('ip', ['netns', 'exec', sw, program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
				started.push(child);
				return child;
			},
			close
		};
	} catch (error) {
		close();
		throw error;
	}
}

/**
 * @param {string} name of the namespace
 * @param {import('node:child_process').ChildProcess[]} started
 * @returns {Promise<string>} the address of the app in there
 */
function serveIn(name, started) {
	const child = spawn('ip', ['netns', 'exec', name, process.execPath, SERVER], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	started.push(child);
	return new Promise((resolve, reject) => {
		child.stdout.once('data', (line) => resolve(String(line).trim()));
		child.once('exit', (code) => reject(new Error(`Nobody serves the app on a laptop: ${code}`)));
	});
}

/** @param {readonly string[]} args */
function quietly(args) {
	execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
}

/**
 * @param {string} prefix
 * @param {(name: string) => boolean} isWanted
 */
function removeAll(prefix, isWanted = () => true) {
	const names = execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' })
		.split('\n')
		.map((line) => line.split(' ')[0] ?? '')
		.filter((name) => name.startsWith(prefix) && isWanted(name));
	for (const name of names) {
		try {
			quietly(['netns', 'del', name]);
		} catch {
			console.error(`The network namespace ${name} stays: remove it with \`ip netns del ${name}\`.`);
		}
	}
}
