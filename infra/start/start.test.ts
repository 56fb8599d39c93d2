import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, tryPort } from '../database/free-port.mjs';
import { makeFakeProject } from '../testing/fake-project.mjs';
import { waitUntil } from '../testing/wait-until.mjs';

let folder = '';
const started: ChildProcess[] = [];

beforeEach(() => {
  folder = makeFakeProject();
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

function run(env: NodeJS.ProcessEnv) {
  const { DATABASE_URL: _, ...outer } = process.env;
  const child = spawn('npm', ['start'], { cwd: folder, env: { ...outer, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const output = { text: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => { output.text += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { output.text += text; });
  return { child, output, exited: once(child, 'exit').then(([code]) => Number(code)) };
}

function databasePort() {
  return Number(/port: (\d+)/.exec(readFileSync(path.join(folder, '.data/database/mariadb.log'), 'utf8'))?.[1]);
}

describe('npm start', () => {
  it('ends with the address and the accounts, and ctrl-C stops the gateway before the database and leaves nothing', async () => {
    const port = await freePort();
    const { child, output, exited } = run({ PORT: String(port) });
    await waitUntil(() => output.text.includes('Ctrl-C'), 60_000);
    expect(output.text).toContain(`http://localhost:${port}/`);
    expect(output.text).toMatch(/区教育局\s+演示\s+district\s+[0-9a-f]{8}/);
    expect(output.text).toContain('演示数据');
    child.kill('SIGINT');
    expect(await exited).toBe(0);
    expect(readFileSync(path.join(folder, '.data/logs/gateway.log'), 'utf8')).toBe('gateway stopped, database there\n');
    expect(await tryPort(port)).toBe(port);
    expect(await tryPort(databasePort())).toBe(databasePort());
  });

  it('stops all when npm itself is killed', async () => {
    const port = await freePort();
    const { child, output, exited } = run({ PORT: String(port) });
    await waitUntil(() => output.text.includes('Ctrl-C'), 60_000);
    child.kill('SIGKILL');
    await exited;
    // The supervisor takes the pid file away as its last act.
    await waitUntil(() => !existsSync(path.join(folder, '.data/database/mariadb.pid')));
    expect(await tryPort(port)).toBe(port);
  });

  it('takes the next free port and says so when the wanted one is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { output } = run({ PORT: String(port) });
    await waitUntil(() => output.text.includes('Ctrl-C'), 60_000);
    expect(output.text).toContain(`端口 ${port} 已被占用，改用 ${port + 1}`);
    holder.close();
  });

  it('tells a second start in the same clone that the first still runs, and does not disturb it', async () => {
    const first = run({ PORT: String(await freePort()) });
    await waitUntil(() => first.output.text.includes('Ctrl-C'), 60_000);
    const second = run({ PORT: String(await freePort()) });
    expect(await second.exited).toBe(1);
    expect(second.output.text).toContain('请先在原窗口按 Ctrl-C 停止');
    expect(first.child.exitCode).toBeNull();
  });

  it('ends with one line, not a stack, when DATABASE_URL leads nowhere', async () => {
    const { output, exited } = run({ DATABASE_URL: 'mysql://a:b@127.0.0.1:1' });
    expect(await exited).toBe(1);
    expect(output.text).toMatch(/✗ 无法连接 DATABASE_URL 所指的数据库 127\.0\.0\.1/);
    expect(output.text).not.toContain('    at ');
  });
});
