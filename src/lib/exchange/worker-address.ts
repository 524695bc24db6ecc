/** Where a browser asks for it, the address of a worker has to come from a policy that the page knows. */
export function trusted(url: string): string {
	policy ??= globalThis.trustedTypes?.createPolicy('planregie-worker', { createScriptURL: (made) => made });
	return policy ? policy.createScriptURL(url) : url;
}

/** What it makes is no string to the browser, but stands where a string is asked for. */
interface AddressPolicy {
	readonly createScriptURL: (url: string) => string;
}
declare global {
	var trustedTypes: { readonly createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy } | undefined;
}
let policy: AddressPolicy | undefined;
