/** `npm start`: installs what is missing, builds the app and serves it on this machine alone. */
import { installWhatIsMissing, run } from './install.mjs';
import { serve } from './serve.mjs';

installWhatIsMissing();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const { url } = await serve({
	root: 'build',
	port: Number(process.env.PORT ?? 4173),
	onTaken: (port) => console.log(`Port ${port} is taken; trying ${port + 1}.`)
});
console.log(`\nPlanregie is at ${url}\nStop with Ctrl+C.`);
