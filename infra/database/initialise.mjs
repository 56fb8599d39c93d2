import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../machine/run-program.mjs';
import { userArguments } from './settings.mjs';

/** @param {string} shareFolder @param {string} name */
function systemSql(shareFolder, name) {
  const file = [`mysql_${name}.sql`, `mariadb_${name}.sql`]
    .map((candidate) => path.join(shareFolder, candidate))
    .find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`${shareFolder} lacks the SQL of ${name}`);
  return readFileSync(file, 'utf8');
}

/**
 * Only root, only with its password, only from this machine: the package's data file leaves root without one.
 * @param {string} rootPassword hexadecimal, so it needs no quoting
 */
function ownRootOnly(rootPassword) {
  return `
DELETE FROM global_priv WHERE User = '' OR (User = 'root' AND Host NOT IN ('localhost', '127.0.0.1'));
DELETE FROM proxies_priv;
FLUSH PRIVILEGES;
SET PASSWORD FOR 'root'@'localhost' = PASSWORD('${rootPassword}');
SET PASSWORD FOR 'root'@'127.0.0.1' = PASSWORD('${rootPassword}');
`;
}

/**
 * Makes the system tables beside their place and moves them there when whole, so a start that was cut off leaves nothing half made.
 * @param {{ program: string, shareFolder: string }} mariadb
 * @param {{ tablesFolder: string, temporaryFolder: string }} layout
 * @param {string} rootPassword
 */
export async function initialise(mariadb, { tablesFolder, temporaryFolder }, rootPassword) {
  const unfinished = `${tablesFolder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const sql = [
    'CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\nSET @skip_auth_anonymous = 1;\n',
    systemSql(mariadb.shareFolder, 'system_tables'),
    systemSql(mariadb.shareFolder, 'performance_tables'),
    systemSql(mariadb.shareFolder, 'system_tables_data'),
    ownRootOnly(rootPassword),
  ].join('\n');
  const made = await runProgram(mariadb.program, [
    '--no-defaults', '--bootstrap', `--datadir=${unfinished}`, `--tmpdir=${temporaryFolder}`, ...userArguments(),
    '--skip-networking', '--skip-log-bin', '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=16M', '--innodb-log-file-size=16M',
  ], { input: sql });
  if (made.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`mariadbd --bootstrap failed:\n${made.output.slice(-2000)}`);
  }
  renameSync(unfinished, tablesFolder);
}
