import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDatabase } from '../database/index.mjs';
import type { Database } from '../database/index.mjs';
import { root } from '../machine/index.mjs';
import { checkGivenServer, missingRights, withDatabaseName } from './database-server.mjs';

describe('DATABASE_URL', () => {
  it('gets our database’s name when it has none, and keeps its own', () => {
    expect(withDatabaseName('mysql://a:b@db:3306')).toBe('mysql://a:b@db:3306/qitong');
    expect(withDatabaseName('mysql://a:b@db:3306/')).toBe('mysql://a:b@db:3306/qitong');
    expect(withDatabaseName('mysql://a:b@db:3306/xinhua')).toBe('mysql://a:b@db:3306/xinhua');
  });

  it('is refused with an example when it is not the address of a MySQL-like server', () => {
    expect(() => withDatabaseName('postgres://a:b@db/qitong')).toThrow('mysql://user:password@host:3306/qitong');
    expect(() => withDatabaseName('db')).toThrow('mysql://user:password@host:3306/qitong');
  });
});

describe('The rights of an account', () => {
  it('suffice when it may do everything and pass it on', () => {
    expect(missingRights(['GRANT ALL PRIVILEGES ON *.* TO `root`@`%` WITH GRANT OPTION'], 'qitong')).toEqual([]);
  });

  it('suffice when they hold for our database, and accounts may be created', () => {
    expect(missingRights(['GRANT CREATE USER ON *.* TO `a`@`%`', 'GRANT ALL PRIVILEGES ON `qitong`.* TO `a`@`%` WITH GRANT OPTION'], 'qitong')).toEqual([]);
  });

  it('fall short when they hold for another database, and CREATE USER is not CREATE', () => {
    expect(missingRights(['GRANT CREATE USER ON *.* TO `a`@`%`', 'GRANT ALL PRIVILEGES ON `other`.* TO `a`@`%` WITH GRANT OPTION'], 'qitong'))
      .toEqual(['CREATE', 'ALTER', 'SELECT', 'INSERT', 'GRANT OPTION']);
  });
});

describe('A server that the person already has', () => {
  let database: Database;

  beforeAll(async () => {
    database = await startDatabase({ dataDir: mkdtempSync(path.join(tmpdir(), 'qitong-given-')), durable: false });
    const connection = await createConnection(database.rootUrl);
    await connection.query("CREATE USER 'reader'@'127.0.0.1' IDENTIFIED BY 'pass word'");
    await connection.query("GRANT SELECT ON *.* TO 'reader'@'127.0.0.1'");
    await connection.end();
  });

  afterAll(() => database.stop());

  it('is taken when its account may create a database and accounts', async () => {
    await expect(checkGivenServer(`${database.rootUrl}qitong`, root)).resolves.toBeUndefined();
  });

  it('is refused with the rights that its account lacks', async () => {
    await expect(checkGivenServer(`mysql://reader:pass%20word@127.0.0.1:${database.port}/qitong`, root))
      .rejects.toThrow('缺 CREATE、ALTER、INSERT、CREATE USER、GRANT OPTION');
  });

  it('is refused with the cause when it does not let us in or is not there', async () => {
    await expect(checkGivenServer(`mysql://root:wrong@127.0.0.1:${database.port}/qitong`, root)).rejects.toThrow(/无法连接.*Access denied/);
    await expect(checkGivenServer('mysql://root:wrong@127.0.0.1:1/qitong', root)).rejects.toThrow(/无法连接.*ECONNREFUSED/);
  });
});
