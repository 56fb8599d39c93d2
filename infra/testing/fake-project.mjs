import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../machine/places.mjs';

const turbo = '#!/bin/sh\nexit 0\n';

const prepare = `
console.log('tables ready');
console.log(JSON.stringify({ accounts: [{ role: '区教育局', name: '演示', login: 'district', password: process.env.QITONG_SECRET.slice(0, 8) }] }));
`;

// Says on its way out that it went first, and whether its database was still there.
const gateway = `
import { createServer } from 'node:http';
import { connect } from 'node:net';
const server = createServer((request, response) => response.end('ok'));
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => {
  const database = connect(Number(new URL(process.env.DATABASE_URL).port), '127.0.0.1');
  database.once('connect', () => { console.log('gateway stopped, database there'); process.exit(0); });
  database.once('error', () => { console.log('gateway stopped, database gone'); process.exit(0); });
});
`;

/**
 * A project around a copy of this folder, whose gateway and build are small stand-ins: what is under test is the start itself.
 */
export function makeFakeProject() {
  const folder = mkdtempSync(path.join(tmpdir(), 'qitong-start-'));
  cpSync(path.join(root, 'infra'), path.join(folder, 'infra'), { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const write = (/** @type {string} */ name, /** @type {string} */ text, mode = 0o644) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text, { mode });
  };
  write('package.json', JSON.stringify({ name: 'fake', private: true, type: 'module', scripts: { start: manifest.scripts.start } }));
  write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'fake' } } }));
  write('node_modules/.package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: {} }));
  write('node_modules/.bin/turbo', turbo, 0o755);
  write('apps/gateway/dist/prepare.js', prepare);
  write('apps/gateway/dist/main.js', gateway);
  symlinkSync(path.join(root, 'node_modules/mysql2'), path.join(folder, 'node_modules/mysql2'));
  return folder;
}
