import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../testing/wait-until.mjs';
import { tryPort } from './free-port.mjs';
import { startDatabase } from './index.mjs';
import type { Database } from './index.mjs';

let folder = '';
const running: Database[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qitong-database-'));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((database) => database.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(name: string, durable: boolean): Promise<Database> {
  const database = await startDatabase({ dataDir: path.join(folder, name), durable });
  running.push(database);
  return database;
}

async function asked<T extends RowDataPacket>(connection: Connection, sql: string): Promise<T[]> {
  const [rows] = await connection.query<T[]>(sql);
  return rows;
}

async function startInChild(name: string, durable: boolean) {
  const program = path.join(import.meta.dirname, '../testing/killed-parent.mjs');
  const child = spawn(process.execPath, [program, path.join(folder, name), durable ? 'durable' : 'thrown-away'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { child, port: Number(JSON.parse(String(line)).port) };
}

describe('A durable database', () => {
  it('keeps what was committed over a stop and a start, and keeps its password to its owner', async () => {
    const first = await start('kept', true);
    const writer = await createConnection(first.rootUrl);
    await writer.query('CREATE DATABASE kept');
    await writer.query('CREATE TABLE kept.school (name VARCHAR(40) NOT NULL)');
    await writer.query("INSERT INTO kept.school VALUES ('西苑小学')");
    await writer.end();
    await first.stop();

    const second = await start('kept', true);
    const reader = await createConnection(second.rootUrl);
    expect(await asked(reader, 'SELECT name FROM kept.school')).toEqual([{ name: '西苑小学' }]);
    await reader.end();
    expect(statSync(path.join(folder, 'kept/root-password')).mode & 0o777).toBe(0o600);
  });

  it('can be copied when it has stopped: the copy begins with what it held, and what is done to one is not done to the other', async () => {
    const first = await start('model', true);
    const writer = await createConnection(first.rootUrl);
    await writer.query('CREATE DATABASE kept');
    await writer.query("CREATE TABLE kept.school (name VARCHAR(40) NOT NULL) SELECT '西苑小学' AS name");
    await writer.end();
    await first.stop();

    const copy = await startDatabase({ dataDir: path.join(folder, 'copy'), durable: false, copyOf: path.join(folder, 'model') });
    running.push(copy);
    const other = await createConnection(copy.rootUrl);
    expect(await asked(other, 'SELECT name FROM kept.school')).toEqual([{ name: '西苑小学' }]);
    await other.query("INSERT INTO kept.school VALUES ('新开学小学')");
    await other.end();
    const reader = await createConnection((await start('model', true)).rootUrl);
    expect(await asked(reader, 'SELECT name FROM kept.school')).toEqual([{ name: '西苑小学' }]);
    await reader.end();
  });

  it('waits for the disk at every commit', async () => {
    const database = await start('durable', true);
    const connection = await createConnection(database.rootUrl);
    expect(await asked(connection, 'SELECT @@innodb_flush_log_at_trx_commit AS flush_at_commit, @@sync_binlog AS sync, @@innodb_doublewrite AS doublewrite'))
      .toEqual([{ flush_at_commit: 1, sync: 1, doublewrite: 1 }]);
    await connection.end();
  });

  it('starts over the pid file of a server that is dead', async () => {
    await (await start('stale', true)).stop();
    writeFileSync(path.join(folder, 'stale/mariadb.pid'), `${process.pid}\n`);
    await expect(start('stale', true)).resolves.toBeDefined();
  });

  it('refuses, with what to do, a folder that another server serves', async () => {
    await start('taken', true);
    await expect(start('taken', true)).rejects.toThrow(/正由另一个数据库进程.*Ctrl-C[\s\S]*already served by process \d+/);
  });

  it('ends when its parent is killed, and starts again at once', async () => {
    const { child, port } = await startInChild('orphan', true);
    child.kill('SIGKILL');
    const again = await start('orphan', true);
    expect(again.port).not.toBe(0);
    await waitUntil(async () => again.port === port || await tryPort(port) !== undefined);
  });
});

describe('A throw-away database', () => {
  it('takes its folder along when it stops', async () => {
    const database = await start('gone', false);
    expect(existsSync(path.join(folder, 'gone'))).toBe(true);
    await database.stop();
    expect(existsSync(path.join(folder, 'gone'))).toBe(false);
  });

  it('takes its folder along when its parent is killed', async () => {
    const { child, port } = await startInChild('killed', false);
    child.kill('SIGKILL');
    await waitUntil(() => !existsSync(path.join(folder, 'killed')));
    expect(await tryPort(port)).toBe(port);
  });

  it('never moves into a folder that holds something', async () => {
    writeFileSync(path.join(folder, 'precious.txt'), 'kept');
    await expect(startDatabase({ dataDir: folder, durable: false })).rejects.toThrow('not empty');
    expect(existsSync(path.join(folder, 'precious.txt'))).toBe(true);
  });

  it('runs beside others, each on a port of its own', async () => {
    const databases = await Promise.all(['a', 'b', 'c'].map((name) => start(name, false)));
    expect(new Set(databases.map((database) => database.port)).size).toBe(3);
  });

  it('keeps its temporary tables where no other server clears them away', async () => {
    const database = await start('temporary', false);
    const connection = await createConnection(database.rootUrl);
    expect(await asked(connection, 'SELECT @@tmpdir AS folder')).toEqual([{ folder: path.join(folder, 'temporary/temporary') }]);
    await connection.query('CREATE DATABASE t');
    await connection.query('CREATE TEMPORARY TABLE t.x (id INT) ENGINE = Aria');
    await start('other', false);
    await expect(asked(connection, 'SELECT * FROM t.x')).resolves.toEqual([]);
    await connection.end();
  });

  it('starts in a folder too deep for a socket', async () => {
    const database = await start('deep/'.repeat(30), false);
    expect(Buffer.byteLength(database.socketPath)).toBeLessThanOrEqual(107);
    const connection = await createConnection({ socketPath: database.socketPath, user: 'root', password: new URL(database.rootUrl).password });
    expect(await asked(connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await connection.end();
    await database.stop();
    expect(existsSync(database.socketPath)).toBe(false);
  });
});

describe('Every database of ours', () => {
  it('is reached from this machine with the password only', async () => {
    const database = await start('door', false);
    await expect(createConnection({ host: '127.0.0.1', port: database.port, user: 'root' })).rejects.toThrow('Access denied');
    await expect(createConnection({ host: '127.0.0.1', port: database.port, user: 'nobody' })).rejects.toThrow('Access denied');
    expect(await tryPort(database.port, '127.0.0.2')).toBe(database.port);
  });

  it('tells apart names that differ in a rare character or in case', async () => {
    const database = await start('names', false);
    const connection = await createConnection(database.rootUrl);
    await connection.query('CREATE DATABASE names');
    await connection.query('CREATE TABLE names.person (name VARCHAR(20) PRIMARY KEY)');
    await connection.query("INSERT INTO names.person VALUES ('𠮷'), ('𡈽'), ('a'), ('A')");
    expect(await asked(connection, "SELECT name FROM names.person WHERE name IN ('𠮷', 'a')")).toEqual([{ name: 'a' }, { name: '𠮷' }]);
    await connection.end();
  });

  it('lets the second of two writers fail instead of losing the first one’s update', async () => {
    const database = await start('snapshot', false);
    const [first, second] = await Promise.all([createConnection(database.rootUrl), createConnection(database.rootUrl)]);
    await first.query('CREATE DATABASE s');
    await first.query('CREATE TABLE s.post (id INT PRIMARY KEY, holders INT NOT NULL)');
    await first.query('INSERT INTO s.post VALUES (1, 0)');
    await second.beginTransaction();
    await asked(second, 'SELECT holders FROM s.post');
    await first.query('UPDATE s.post SET holders = 1 WHERE id = 1');
    await expect(second.query('UPDATE s.post SET holders = 1 WHERE id = 1')).rejects.toMatchObject({ errno: 1020 });
    await Promise.all([first.end(), second.end()]);
  });

  it('says which port is taken when it was told to use that one', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startDatabase({ dataDir: path.join(folder, 'port'), port, durable: false })).rejects.toThrow(`端口 ${port} 已被占用`);
    expect(existsSync(path.join(folder, 'port'))).toBe(false);
    holder.close();
  });

  it('says in one line what to do where there is no mariadbd', async () => {
    const nowhere = { searchPath: [], debian: path.join(folder, 'debian') };
    await expect(startDatabase({ dataDir: path.join(folder, 'none'), durable: false, where: nowhere }))
      .rejects.toThrow(/缺少数据库 MariaDB.*apt-get install mariadb-server-core/);
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });
});
