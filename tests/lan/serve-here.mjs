/** Serves the built app on the loopback of the laptop that it runs on: a secure context, at the same address on each. */
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/run/serve.mjs';

const { url } = await serve({ root: fileURLToPath(new URL('../../build', import.meta.url)), port: 4173 });
console.log(url);

// Whoever started it holds this open; when they are gone, however that was, so is the laptop.
process.stdin.resume().once('end', () => process.exit());
