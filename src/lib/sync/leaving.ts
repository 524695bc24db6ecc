const asking = new Set<object>();
const ask = (event: Event) => event.preventDefault();

/** While anybody wants it, the browser asks before the window closes. Listening only then keeps "back" quick. */
export function askBeforeLeaving(who: object, wanted: boolean): void {
	if (wanted) asking.add(who);
	else asking.delete(who);
	if (typeof window === 'undefined') return;
	if (asking.size > 0) window.addEventListener('beforeunload', ask);
	else window.removeEventListener('beforeunload', ask);
}
