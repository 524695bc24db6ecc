import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';

/**
 * Writes what the screen of Xvfb shows as a PNG, out of the file in which it keeps its pixels (`-fbdir`).
 * The form is X11's XWD: a header of big-endian 32-bit numbers, a table of colours, then four bytes a pixel (BGRX).
 */
export function pictureOfScreen(from, to) {
	const file = readFileSync(from);
	const number = (index) => file.readUInt32BE(index * 4);
	const [headerBytes, width, height, lineBytes, colours] = [number(0), number(4), number(5), number(12), number(19)];
	const start = headerBytes + colours * 12;
	const lines = Buffer.alloc(height * (1 + width * 3));
	for (let y = 0, at = 0; y < height; y++) {
		at++;
		for (let x = 0; x < width; x++) {
			const pixel = start + y * lineBytes + x * 4;
			lines[at++] = file[pixel + 2];
			lines[at++] = file[pixel + 1];
			lines[at++] = file[pixel];
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a channel, three channels.
	header.set([8, 2, 0, 0, 0], 8);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))];
	writeFileSync(to, Buffer.concat([signature, ...chunks]));
}

function chunk(type, content) {
	const body = Buffer.concat([Buffer.from(type), content]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}
