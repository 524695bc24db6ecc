/** `npm run test:fuzz`: the whole of tests/fuzz.test.ts, of which `npm test` runs a part. */
import { run } from '../src/run/install.mjs';

run('npx', ['vitest', 'run', 'tests/fuzz.test.ts'], { RUNS: process.env.RUNS ?? '20000' });
