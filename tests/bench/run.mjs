/**
 * `npm run bench`: measures the goals of PERFORMANCE, each beside its floor or peer in the same run, and prints them as
 * one table. `npm run bench G3` measures only that one. Times are no assertion: the exit code says whether everything
 * could be measured.
 */
import { installWhatIsMissing } from '../../src/run/install.mjs';

const GOALS = { G1: 'weight', G2: 'start', G3: 'list', G4: 'totals', G11: 'charts' };

installWhatIsMissing();
const asked = process.argv.slice(2).map((name) => name.toUpperCase());
const names = Object.keys(GOALS).filter((name) => asked.length === 0 || asked.includes(name));
const { openHosts } = await import('./hosts.mjs');
const { print } = await import('./table.mjs');
const goals = await Promise.all(names.map(async (name) => ({ name, ...(await import(`./goals/${GOALS[name]}.mjs`)) })));

console.error(`Building what is measured for ${names.join(', ')}.`);
const { hosts, close } = await openHosts([...new Set(goals.flatMap(({ needs }) => needs))]);
const rows = [];
for (const { name, needs, measure } of goals) {
	console.error(`Measuring ${name}.`);
	try {
		// A peer that is not there costs the rows beside it; the goal says so itself.
		for (const host of needs) if (hosts[host].failed && host !== 'peer') throw new Error(hosts[host].failed);
		rows.push(...(await measure(hosts)));
	} catch (error) {
		rows.push({ goal: name, what: 'everything', failed: error.message.split('\n')[0] });
	}
}
await close();
print(rows);
process.exit(rows.some(({ failed }) => failed) ? 1 : 0);
