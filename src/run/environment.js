/** What yjs and lib0 ask about where they run: a browser, where no address or storage turns on what is for their makers. */
export const isBrowser = true;
export const production = true;
export const getVariable = () => null;
