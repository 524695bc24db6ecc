/**
 * `npm run bench`: measures the goals of PERFORMANCE, each beside its floor in the same run, and prints them as one
 * table. `npm run bench G3` measures only that one; `npm run bench:peers` measures beside other products, which it
 * installs first. Times are no assertion: the exit code says whether everything could be measured.
 */
import { installWhatIsMissing } from '../../src/run/install.mjs';

const FLOORS = {
	G1: 'goals/weight',
	G2: 'goals/start',
	G3: 'goals/list',
	G4: 'goals/totals',
	G5: 'goals/opening',
	G6: 'goals/file',
	G7: 'goals/ageing',
	G8: 'goals/merging',
	G9: 'goals/amount',
	G10: 'goals/pending',
	G11: 'goals/charts',
	G12: 'goals/keystroke',
	G13: 'goals/memory',
	SCREENS: 'goals/screens',
	ROOMS: 'goals/rooms'
};
const PEERS = { G2: 'peers/start', AUTOMERGE: 'peers/automerge' };

installWhatIsMissing();
const words = process.argv.slice(2);
const lane = words.includes('--peers') ? PEERS : FLOORS;
const asked = words.filter((word) => !word.startsWith('--')).map((name) => name.toUpperCase());
const names = Object.keys(lane).filter((name) => asked.length === 0 || asked.includes(name));
const { openHosts } = await import('./hosts.mjs');
const { print } = await import('./table.mjs');
const goals = await Promise.all(names.map(async (name) => ({ name, ...(await import(`./${lane[name]}.mjs`)) })));

console.error(`Building what is measured for ${names.join(', ')}.`);
const { hosts, close } = await openHosts([...new Set(goals.flatMap(({ needs }) => needs))]);
const rows = [];
for (const { name, needs, measure } of goals) {
	console.error(`Measuring ${name}.`);
	try {
		for (const host of needs) if (hosts[host].failed) throw new Error(hosts[host].failed);
		rows.push(...(await measure(hosts)));
	} catch (error) {
		rows.push({ goal: name, what: 'everything', failed: error.message.split('\n')[0] });
	}
}
await close();
print(rows);
process.exit(rows.some(({ failed }) => failed) ? 1 : 0);
