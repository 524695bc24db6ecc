/** What the browser says about keeping the plans on this device. Null is: it does not say. */
export interface Durability {
	/** True when it clears nothing by itself; false when it may, for example when space is short. */
	readonly persisted: boolean | null;
	/** Bytes that this app takes. */
	readonly used: number | null;
	/** Bytes that it may still take. */
	readonly left: number | null;
}

export async function readDurability(): Promise<Durability> {
	const storage = manager();
	const [persisted, estimate] = await Promise.all([
		storage?.persisted?.().catch(() => null) ?? null,
		storage?.estimate?.().catch(() => null) ?? null
	]);
	const used = bytes(estimate?.usage);
	const quota = bytes(estimate?.quota);
	return { persisted, used, left: used === null || quota === null ? null : Math.max(0, quota - used) };
}

/** Asks the browser to clear nothing by itself, and returns what is true after that. */
export async function askToPersist(): Promise<Durability> {
	await manager()
		?.persist?.()
		.catch(() => false);
	return readDurability();
}

/** Firefox alone puts the question to the user, who should then know why; the others decide by themselves. */
export const asksTheUser = (): boolean => navigator.userAgent.includes('Firefox/');

/** Pages on plain http in a local network have none, and older browsers have half of it. */
const manager = (): Partial<StorageManager> | undefined => navigator.storage;

const bytes = (value: number | undefined): number | null =>
	value !== undefined && Number.isFinite(value) && value >= 0 ? value : null;
