import type { Environment } from 'vitest/runtime';

/** Node, with everything compiled as for the browser: runes run as they do in the app, where the server's never wake. */
const environment: Environment = {
	name: 'browser-build',
	viteEnvironment: 'client',
	setup: () => ({ teardown() {} })
};

export default environment;
