declare global {
	/** As in package.json. */
	const PLANREGIE_VERSION: string;

	namespace App {}
}

export {};
