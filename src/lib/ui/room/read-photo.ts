import type { Result } from '$lib/plan/result';

export type PhotoFault = 'noPicture' | 'noCode' | 'cannotLoad';

/** What the code on a photo says. */
export async function readPhoto(file: Blob): Promise<Result<string, PhotoFault>> {
	const [picture, reading] = await Promise.all([
		createImageBitmap(file).catch(() => null),
		import('./qr-reader').catch(() => null)
	]);
	if (!picture) return { ok: false, error: 'noPicture' };
	const text = reading?.createQrReader().photo(picture, picture) ?? null;
	picture.close();
	if (!reading) return { ok: false, error: 'cannotLoad' };
	return text === null ? { ok: false, error: 'noCode' } : { ok: true, value: text };
}
