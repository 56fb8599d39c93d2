import { randomBytes, createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync, accessSync, constants } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import { MissingPart } from '../machine/missing-part.mjs';

// sun_path holds 108 bytes with its closing zero.
const longestSocketPath = 107;

/**
 * Where things lie in a database's folder.
 * @param {string} dataDir
 */
export function folderLayout(dataDir) {
  const inside = path.join(dataDir, 'mariadb.sock');
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return {
    tablesFolder: path.join(dataDir, 'tables'),
    // Never the machine's: a mariadbd that starts clears its folder of temporary tables, whoever is using them.
    temporaryFolder: path.join(dataDir, 'temporary'),
    pidFile: path.join(dataDir, 'mariadb.pid'),
    logFile: path.join(dataDir, 'mariadb.log'),
    secretFile: path.join(dataDir, 'root-password'),
    socketPath: Buffer.byteLength(inside) <= longestSocketPath ? inside : `/tmp/qitong-${key}.sock`,
  };
}

/**
 * @param {string} dataDir
 * @param {boolean} durable
 */
export function prepareFolder(dataDir, durable) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new MissingPart(
      `数据目录 ${dataDir} 属于另一个用户，请用原来的用户启动，或删除该目录后重试。`,
      `The data folder ${dataDir} belongs to another user: start as that user, or remove the folder.`,
    );
  }
  // A throw-away database removes its folder, so it never moves into one that holds something.
  if (!durable && readdirSync(dataDir).length > 0) throw new Error(`${dataDir} is not empty: a throw-away database wants a folder of its own`);
}

/**
 * A password made once and kept where only its owner reads it.
 * @param {string} file
 */
export function keptSecret(file) {
  if (existsSync(file)) {
    try {
      return readFileSync(file, 'utf8').trim();
    } catch {
      throw new MissingPart(
        `无法读取 ${file}，它属于另一个用户，请用原来的用户启动。`,
        `Cannot read ${file}, it belongs to another user: start as that user.`,
      );
    }
  }
  const secret = randomBytes(24).toString('hex');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/**
 * The pid file of a dead server, or of a pid that now is someone else, means nothing.
 * @param {ReturnType<typeof folderLayout>} layout
 */
function servingPid({ pidFile, tablesFolder }) {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, 'utf8').trim());
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--datadir=${tablesFolder}\0`) ? pid : undefined;
  } catch {
    return undefined;
  }
}

const patienceMs = 5000;
const pollMs = 100;

/**
 * Waits a little for a server that is on its way out (its parent was killed), and refuses one that stays.
 * @param {ReturnType<typeof folderLayout>} layout
 */
export async function checkNotServed(layout) {
  for (let waited = 0; servingPid(layout) !== undefined; waited += pollMs) {
    if (waited >= patienceMs) {
      const pid = servingPid(layout);
      throw new MissingPart(
        `数据目录 ${path.dirname(layout.tablesFolder)} 正由另一个数据库进程（${pid}）使用，请先在原窗口按 Ctrl-C 停止。`,
        `The data folder is already served by process ${pid}: stop it first (Ctrl-C in its window).`,
      );
    }
    await wait(pollMs);
  }
}
