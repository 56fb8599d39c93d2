import { fork } from 'node:child_process';
import { constants, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMariadb } from '../machine/parts.mjs';
import { MissingPart } from '../machine/missing-part.mjs';
import { checkNotServed, folderLayout, keptSecret, prepareFolder } from './folder.mjs';
import { freePort } from './free-port.mjs';
import { initialise } from './initialise.mjs';
import { serverArguments } from './settings.mjs';

/**
 * @typedef {import('./index.d.mts').DatabaseOptions} DatabaseOptions
 * @typedef {import('./index.d.mts').Database} Database
 * @typedef {import('./index.d.mts').DatabaseEnd} DatabaseEnd
 * @typedef {{ kind: 'ready' } | ({ kind: 'ended' } & DatabaseEnd)} Report
 */

const supervisor = path.join(path.dirname(fileURLToPath(import.meta.url)), 'supervisor.mjs');
const portAttempts = 5;

/** @param {{ program: string, args: string[], logFile: string, leftovers: string[], throwAway: boolean }} order */
function supervise(order) {
  const child = fork(supervisor, [JSON.stringify(order)], {
    // A group of its own: ctrl-C in the terminal reaches the parent alone.
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR },
  });
  /** @type {Promise<DatabaseEnd>} */
  const ended = new Promise((resolve) => {
    let end = { expected: false, reason: 'the supervisor of the database was killed' };
    child.on('message', (/** @type {Report} */ report) => { if (report.kind === 'ended') end = report; });
    child.once('error', (error) => resolve({ expected: false, reason: error.message }));
    child.once('exit', () => resolve({ expected: end.expected, reason: end.reason }));
  });
  /** @type {Promise<undefined>} */
  const ready = new Promise((resolve) => {
    child.on('message', (/** @type {Report} */ report) => { if (report.kind === 'ready') resolve(undefined); });
  });
  return { child, ready, ended };
}

/** @param {string} reason */
function isPortTaken(reason) {
  return /Address already in use/i.test(reason);
}

/** @param {string} reason */
function firstErrors(reason) {
  const errors = reason.split('\n').filter((line) => line.includes('[ERROR]'));
  return (errors.length > 0 ? errors : reason.split('\n').slice(-5)).join('\n');
}

/** @type {typeof import('./index.d.mts').startDatabase} */
export async function startDatabase({ dataDir, port: wantedPort = 0, durable, where, copyOf }) {
  const mariadb = findMariadb(where);
  if (mariadb === undefined) {
    throw new MissingPart(
      '缺少数据库 MariaDB，请运行 npm start 自动安装，或以管理员身份运行 apt-get install mariadb-server-core。',
      'MariaDB is missing: npm start gets it, or run as root: apt-get install mariadb-server-core.',
    );
  }
  const folder = path.resolve(dataDir);
  const isNew = !existsSync(folder);
  prepareFolder(folder, durable);
  const layout = folderLayout(folder);
  try {
    await checkNotServed(layout);
    mkdirSync(layout.temporaryFolder, { recursive: true, mode: 0o700 });
    if (copyOf !== undefined && !existsSync(layout.tablesFolder)) copyDatabase(folderLayout(path.resolve(copyOf)), layout);
    const password = keptSecret(layout.secretFile);
    if (!existsSync(layout.tablesFolder)) await initialise(mariadb, layout, password);
    for (let attempt = 1; ; attempt += 1) {
      const port = wantedPort === 0 ? await freePort() : wantedPort;
      const throwAway = !durable;
      const { child, ready, ended } = supervise({
        program: mariadb.program,
        args: serverArguments({ ...layout, port, durable }),
        logFile: layout.logFile,
        leftovers: throwAway ? [layout.socketPath, folder] : [layout.socketPath, layout.pidFile],
        throwAway,
      });
      const end = await Promise.race([ready, ended]);
      if (end === undefined) return serving({ child, ended, port, password, socketPath: layout.socketPath });
      if (!isPortTaken(end.reason)) throw new Error(`MariaDB did not start (${layout.logFile}):\n${firstErrors(end.reason)}`);
      if (wantedPort !== 0 || attempt === portAttempts) {
        throw new MissingPart(`端口 ${port} 已被占用，数据库无法启动。`, `Port ${port} is taken, the database cannot start.`);
      }
    }
  } catch (error) {
    if (!durable && isNew) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @param {ReturnType<typeof folderLayout>} from of a server that has stopped
 * @param {ReturnType<typeof folderLayout>} to
 */
function copyDatabase(from, to) {
  const options = { recursive: true, mode: constants.COPYFILE_FICLONE };
  cpSync(from.secretFile, to.secretFile, options);
  cpSync(from.tablesFolder, to.tablesFolder, options);
}

/**
 * @param {{ child: import('node:child_process').ChildProcess, ended: Promise<DatabaseEnd>, port: number, password: string, socketPath: string }} server
 * @returns {Database}
 */
function serving({ child, ended, port, password, socketPath }) {
  // A forgotten database must not keep its program from ending; when that ends, the supervisor stops the database.
  child.unref();
  child.channel?.unref();
  return {
    rootUrl: `mysql://root:${password}@127.0.0.1:${port}/`,
    socketPath,
    port,
    ended,
    stop: async () => {
      child.ref();
      child.channel?.ref();
      if (child.connected) child.send('stop');
      await ended;
    },
  };
}
