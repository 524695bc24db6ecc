/** The floor of the memory: a stored plan as a document of Yjs that nobody reads. */
import * as Y from 'yjs';

const name = `planregie-plan-${new URLSearchParams(location.search).get('plan')}`;
const request = indexedDB.open(name);
request.onsuccess = () => {
	const reading = request.result.transaction(['updates']).objectStore('updates').getAll();
	reading.onsuccess = () => {
		const doc = new Y.Doc();
		for (const bytes of reading.result) Y.applyUpdate(doc, bytes);
		request.result.close();
		new BroadcastChannel(name).onmessage = ({ data }: MessageEvent<{ readonly update: Uint8Array }>) =>
			Y.applyUpdate(doc, data.update);
		window.bare = doc;
	};
};

declare global {
	interface Window {
		/** Kept alive. */
		bare?: Y.Doc;
	}
}
