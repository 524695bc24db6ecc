import { fileURLToPath } from 'node:url';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const BENCH = pathOf('.');
export const ROOT = pathOf('../..');
/** What is built for the bench stays where nothing else looks, and where installing the peer does not clear it away. */
export const BUILT = pathOf('../../node_modules/.bench');
export const PEERS = pathOf('./node_modules');
