import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm'
};

/**
 * Serves a folder of files on loopback; when the port is taken, the next free one is used.
 * @param {{ root: string, port: number, base?: string, headers?: Record<string, string>, onTaken?: (port: number) => void }} options `base` is the path under which the folder stands, '/' by default; `headers` are sent with every file
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, port, base = '/', headers = {}, onTaken }) {
	const server = createServer((request, response) => {
		const file = fileOf(root, base, request.url ?? '/');
		if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
		if (file === null) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
		response.writeHead(200, {
			'content-type': TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? 'application/octet-stream',
			// What kit names by its content never changes; everything else is asked for again.
			'cache-control': file.includes('immutable') ? 'public, max-age=31536000, immutable' : 'no-cache',
			'x-content-type-options': 'nosniff',
			...headers
		});
		if (request.method === 'HEAD') return response.end();
		createReadStream(file).pipe(response);
	});
	const used = await listen(server, port, onTaken);
	return {
		url: `http://127.0.0.1:${used}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {((port: number) => void) | undefined} onTaken
 * @returns {Promise<number>} the port that is used
 */
function listen(server, port, onTaken) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE') return reject(error);
			onTaken?.(port);
			resolve(listen(server, port + 1, onTaken));
		});
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			resolve(address !== null && typeof address === 'object' ? address.port : port);
		});
	});
}

/**
 * @param {string} root
 * @param {string} base
 * @param {string} url
 * @returns {string | null} the file to send, never one outside the folder
 */
function fileOf(root, base, url) {
	let path;
	try {
		path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return null;
	}
	if (!path.startsWith(base) || path.includes('\0')) return null;
	const inside = normalize('/' + path.slice(base.length));
	const file = join(root, inside.endsWith('/') ? inside + 'index.html' : inside);
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
