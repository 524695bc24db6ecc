import { createContext } from 'svelte';
import type { Session } from '$lib/session';

/** The open plan, for pages and section components: `getSession()` is a function of now, since a page may change plan. */
export const [getSession, setSession] = createContext<() => Session>();
