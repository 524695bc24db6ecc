import decodeQR from 'qr/decode.js';

interface Size {
	readonly width: number;
	readonly height: number;
}

export interface QrReader {
	/** What the code says in a frame of the camera; null when none is seen. */
	frame(picture: CanvasImageSource, size: Size): string | null;
	/** The same of a photo, with more patience. */
	photo(picture: CanvasImageSource, size: Size): string | null;
}

/** Pixels on the longest side: squares of 3 pixels are enough, and a frame then takes some 20 ms. */
const FRAME = 640;
/** A code on a photo may be small, and one of a screen shows stripes that fewer pixels blur away. */
const PHOTO = [1600, 800, 400];
const PATIENCE_MS = 400;

/** Looks for QR codes in pictures. */
export function createQrReader(): QrReader {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });

	const look = (picture: CanvasImageSource, { width, height }: Size, longest: number, timeLimit?: number) => {
		const scale = Math.min(1, longest / Math.max(width, height));
		const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
		if (!context || w === 0 || h === 0) return null;
		if (canvas.width !== w) canvas.width = w;
		if (canvas.height !== h) canvas.height = h;
		context.drawImage(picture, 0, 0, w, h);
		try {
			return decodeQR(context.getImageData(0, 0, w, h), { format: 'RGBA', ...(timeLimit && { timeLimit }) });
		} catch {
			// This is how it says that it sees none.
			return null;
		}
	};
	return {
		frame: (picture, size) => look(picture, size, FRAME),
		photo(picture, size) {
			for (const longest of PHOTO) {
				const text = look(picture, size, longest, PATIENCE_MS);
				if (text !== null) return text;
			}
			return null;
		}
	};
}
