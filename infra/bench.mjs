import './check-node.mjs';

const { bench } = await import('./bench-run/bench.mjs');
await bench(process.argv.slice(2));
