/** Stands in for the browser's localStorage: its keys are properties of their own, as in a browser. */
export function memoryStorage(): Storage {
	const methods: Storage = {
		get length() {
			return Object.keys(this).length;
		},
		key(index) {
			return Object.keys(this)[index] ?? null;
		},
		getItem(key) {
			return Object.hasOwn(this, key) ? String(this[key]) : null;
		},
		setItem(key, value) {
			this[key] = value;
		},
		removeItem(key) {
			delete this[key];
		},
		clear() {
			for (const key of Object.keys(this)) delete this[key];
		}
	};
	return Object.create(methods);
}
