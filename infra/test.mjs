import './check-node.mjs';

const { test } = await import('./test-run/test.mjs');
await test(process.argv.slice(2));
