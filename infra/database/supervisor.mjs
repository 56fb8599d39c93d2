// One small process beside each MariaDB. It outlives a parent that is killed just long enough to stop the database and, for a
// database that is thrown away, to remove its folder: nobody else would be left to do it.
import { spawn } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { dyingWithParent } from '../machine/dying-with-parent.mjs';

/** @type {{ program: string, args: string[], logFile: string, leftovers: string[], throwAway: boolean }} */
const order = JSON.parse(process.argv[2] ?? '{}');
const tailLength = 30;
/** @type {string[]} */
const tail = [];
let stopping = false;

/** @param {Record<string, unknown>} message */
function tell(message) {
  if (process.connected) process.send?.(message);
}

const log = createWriteStream(order.logFile, { flags: 'a' });
const [program, args] = dyingWithParent(order.program, order.args);
const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });

function stop() {
  if (stopping) return;
  stopping = true;
  // What is thrown away needs no orderly end, and tests need their seconds.
  server.kill(order.throwAway ? 'SIGKILL' : 'SIGTERM');
}

/** @param {string} reason */
function end(reason) {
  for (const leftover of order.leftovers) rmSync(leftover, { recursive: true, force: true });
  tell({ kind: 'ended', expected: stopping, reason });
  log.end(() => process.exit(0));
}

createInterface({ input: server.stderr }).on('line', (line) => {
  // The folder of a thrown-away database goes with its log; a late line must not bring it back.
  log.write(`${line}\n`);
  tail.push(line);
  if (tail.length > tailLength) tail.shift();
  if (line.includes('ready for connections')) tell({ kind: 'ready', pid: server.pid });
});
server.on('error', (error) => end(error.message));
server.on('close', () => end(tail.join('\n')));

process.on('message', stop);
process.on('disconnect', stop);
process.on('SIGTERM', stop);
// Ctrl-C and a closed terminal are the parent's business: it stops the gateway first and then us.
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
