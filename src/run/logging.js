/** What yjs asks of lib0/logging, without colours: the styles that it puts between its words are left out. */
const STYLE = Symbol('style');
export const BOLD = STYLE;
export const UNBOLD = STYLE;
export const ORANGE = STYLE;
export const RED = STYLE;

/** @param {readonly unknown[]} parts */
const words = (parts) => parts.filter((part) => part !== STYLE);

/** @param {...unknown} parts */
export const print = (...parts) => console.log(...words(parts));

/** @param {...unknown} parts */
export const warn = (...parts) => console.warn(...words(parts));
