/** What a browser has of what the app can use; runs in the page. */
export async function probe() {
	const has = {
		'IndexedDB: strict durability': 'durability' in IDBTransaction.prototype,
		'IndexedDB: commit': 'commit' in IDBTransaction.prototype,
		'IndexedDB: list of databases': 'databases' in indexedDB,
		'Persistent storage': typeof navigator.storage?.persist === 'function',
		'Estimate of room': typeof navigator.storage?.estimate === 'function',
		'Service worker': 'serviceWorker' in navigator,
		'Web locks': 'locks' in navigator,
		BroadcastChannel: typeof BroadcastChannel === 'function',
		CompressionStream: typeof CompressionStream === 'function',
		'Save picker': 'showSaveFilePicker' in globalThis,
		'Folder picker': 'showDirectoryPicker' in globalThis,
		'Private files (OPFS)': typeof navigator.storage?.getDirectory === 'function',
		'File handlers': 'launchQueue' in globalThis,
		'Install from the page': 'onbeforeinstallprompt' in globalThis,
		'Trusted Types': 'trustedTypes' in globalThis,
		Popover: 'popover' in HTMLElement.prototype,
		'Anchor positioning': CSS.supports('anchor-name: --a') && CSS.supports('position-area: block-end'),
		'light-dark()': CSS.supports('color: light-dark(red, blue)'),
		'content-visibility': CSS.supports('content-visibility: auto'),
		'field-sizing': CSS.supports('field-sizing: content'),
		'text-wrap: pretty': CSS.supports('text-wrap: pretty'),
		requestIdleCallback: typeof requestIdleCallback === 'function',
		'Promise.withResolvers': typeof Promise.withResolvers === 'function',
		'Intl.Segmenter': typeof Intl.Segmenter === 'function',
		Temporal: typeof Temporal === 'object',
		BarcodeDetector: typeof BarcodeDetector === 'function',
		WebRTC: typeof RTCPeerConnection === 'function',
		'Module workers': 'Worker' in globalThis
	};
	return Object.fromEntries(Object.entries(has).map(([name, present]) => [name, present ? 'yes' : 'no']));
}
