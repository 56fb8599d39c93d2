import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { startDatabase } from '../database/index.mjs';
import { ensureParts, MissingPart } from '../machine/index.mjs';
import { say } from './progress.mjs';

export const databaseName = 'qitong';

/** @typedef {{ url: string, stop: () => Promise<void>, ended: Promise<{ expected: boolean, reason: string }> | undefined }} DatabaseServer */

/**
 * @param {string} dataFolder
 * @returns {Promise<DatabaseServer>}
 */
export async function ownServer(dataFolder) {
  await ensureParts(['mariadb'], { say });
  const database = await startDatabase({ dataDir: path.join(dataFolder, 'database'), durable: true });
  return { url: `${database.rootUrl}${databaseName}`, stop: database.stop, ended: database.ended };
}

/**
 * The address as the person gave it, with our database's name when it has none.
 * @param {string} address
 */
export function withDatabaseName(address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['mysql:', 'mariadb:'].includes(url.protocol)) {
    throw new MissingPart(
      'DATABASE_URL 应形如 mysql://用户:密码@主机:3306/qitong。',
      'DATABASE_URL should look like mysql://user:password@host:3306/qitong.',
    );
  }
  if (url.pathname.length <= 1) url.pathname = `/${databaseName}`;
  return url.href;
}

/**
 * @param {readonly string[]} grants one line each, as SHOW GRANTS gives them
 * @param {string} name of the database
 * @returns {readonly string[]} what the account may not do
 */
export function missingRights(grants, name) {
  const everywhere = grants.filter((grant) => grant.includes(' ON *.* TO '));
  const here = [...everywhere, ...grants.filter((grant) => grant.includes(` ON \`${name}\`.* TO `))];
  const may = (/** @type {readonly string[]} */ lines, /** @type {string} */ right) => lines
    .some((grant) => grant.startsWith('GRANT ALL PRIVILEGES ON') || new RegExp(`^GRANT .*\\b${right}(,| ON)`).test(grant));
  return [
    ...['CREATE', 'ALTER', 'SELECT', 'INSERT'].filter((right) => !may(here, right)),
    ...['CREATE USER'].filter((right) => !may(everywhere, right)),
    ...(here.some((grant) => grant.includes('WITH GRANT OPTION')) ? [] : ['GRANT OPTION']),
  ];
}

/**
 * Asks a server that the person already has whether it answers and whether the account may do what the first start does.
 * @param {string} url
 * @param {string} root
 */
export async function checkGivenServer(url, root) {
  const { createConnection } = await import(pathToFileURL(createRequire(path.join(root, 'package.json')).resolve('mysql2/promise')).href);
  const { hostname, port, username, password, pathname } = new URL(url);
  const reach = { host: hostname, port: Number(port || 3306), user: decodeURIComponent(username), password: decodeURIComponent(password) };
  let connection;
  try {
    connection = await createConnection({ ...reach, connectTimeout: 5000 });
  } catch (error) {
    const cause = error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error);
    throw new MissingPart(
      `无法连接 DATABASE_URL 所指的数据库 ${hostname}（${cause}）。`,
      `The server of DATABASE_URL at ${hostname} does not let us in (${cause}).`,
    );
  }
  try {
    const [rows] = await connection.query({ sql: 'SHOW GRANTS', rowsAsArray: true });
    const missing = missingRights(rows.map((/** @type {string[]} */ row) => String(row[0])), decodeURIComponent(pathname.slice(1)));
    if (missing.length === 0) return;
    throw new MissingPart(
      `数据库账号 ${reach.user} 权限不足（缺 ${missing.join('、')}）：需要能建库、建账号并授权。`,
      `The database account ${reach.user} lacks ${missing.join(', ')}: it must be able to create a database and accounts and to grant.`,
    );
  } finally {
    await connection.end();
  }
}
