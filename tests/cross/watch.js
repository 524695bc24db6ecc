// Stands first in the page of the stories: a browser that tells nobody of its errors is asked for them.
{
	const KEY = 'cross:faults';
	const note = (/** @type {string} */ fault) =>
		sessionStorage.setItem(KEY, JSON.stringify([...JSON.parse(sessionStorage.getItem(KEY) ?? '[]'), fault]));
	addEventListener('error', (event) => {
		// No fault: what was resized meanwhile is told in the next frame.
		if (!event.message.startsWith('ResizeObserver loop')) note(`Error: ${event.message}`);
	});
	addEventListener('unhandledrejection', (event) => note(`Rejection: ${event.reason}`));
	document.addEventListener('securitypolicyviolation', (event) =>
		note(`Policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
	);
	const { error } = console;
	console.error = (...words) => {
		note(`Console: ${words.join(' ')}`);
		error.apply(console, words);
	};
	new PerformanceObserver((list) => {
		for (const { name } of list.getEntries())
			if (name.startsWith('http') && new URL(name).origin !== location.origin) note(`Request: ${name}`);
	}).observe({ type: 'resource', buffered: true });
}
