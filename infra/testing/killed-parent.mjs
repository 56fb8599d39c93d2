// A program that starts a database and then waits to be killed. Its first line tells where the database is.
import { startDatabase } from '../database/index.mjs';

const [dataDir = '', durable = ''] = process.argv.slice(2);
const database = await startDatabase({ dataDir, durable: durable === 'durable' });
console.log(JSON.stringify({ port: database.port }));
setInterval(() => {}, 60_000);
