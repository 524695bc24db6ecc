/** The outcome of what a user can cause to fail: a value, or an error to show. What cannot happen throws instead. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };
