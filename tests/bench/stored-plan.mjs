/** Puts a plan into the browser's storage as the app leaves it there, without loading the app. */
export async function storePlan(context, url, id, bytes) {
	const page = await context.newPage();
	await page.goto(`${url}nothing-is-here`);
	await page.evaluate(putPlan, { id, base64: Buffer.from(bytes).toString('base64') });
	await page.close();
}

async function putPlan({ id, base64 }) {
	const update = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
	const db = await new Promise((resolve, reject) => {
		const request = indexedDB.open(`planregie-plan-${id}`);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('updates', { autoIncrement: true });
			request.result.createObjectStore('custom');
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise((resolve, reject) => {
		const transaction = db.transaction(['updates'], 'readwrite', { durability: 'strict' });
		transaction.objectStore('updates').add(update);
		transaction.oncomplete = resolve;
		transaction.onabort = () => reject(transaction.error);
	});
	db.close();
	const edited = new Date().toISOString();
	const entry = { id, title: id, year: 2027, state: 'draft', edited, size: update.byteLength, binned: null };
	localStorage.setItem(`planregie:plan:${id}`, JSON.stringify(entry));
}
