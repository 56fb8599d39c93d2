import './check-node.mjs';

const { start } = await import('./start/start.mjs');
await start();
