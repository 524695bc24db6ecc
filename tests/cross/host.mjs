import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/run/serve.mjs';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const WATCH = fileURLToPath(new URL('watch.js', import.meta.url));

/** The built app with one script before all others, which notes what goes wrong. Each `open` is an origin of its own. */
export function watchedBuild() {
	if (!existsSync(BUILD)) throw new Error('The stories need the built app: run `npx vite build` first.');
	const root = mkdtempSync(join(tmpdir(), 'planregie-cross-'));
	cpSync(BUILD, root, { recursive: true });
	cpSync(WATCH, join(root, 'watch.js'));
	const page = join(root, 'index.html');
	const html = readFileSync(page, 'utf8');
	const watched = html.replace('<head>', '<head><script src="./watch.js"></script>');
	if (watched === html) throw new Error('The built page has no head to watch it from.');
	writeFileSync(page, watched);
	return {
		open: () => serve({ root, port: 0 }),
		remove: () => rmSync(root, { recursive: true, force: true })
	};
}
