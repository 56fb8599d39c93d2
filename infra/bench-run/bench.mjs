import { existsSync, readdirSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { startDatabase } from '../database/index.mjs';
import { dataFolder, ensureParts, findCbc, findFet, findMariadb, root, runProgram } from '../machine/index.mjs';
import { Children } from '../start/children.mjs';
import { databaseName } from '../start/database-server.mjs';
import { areDependenciesCurrent, installDependencies } from '../start/dependencies.mjs';
import { say, secondsSince } from '../start/progress.mjs';

/** @typedef {{ name: string, file: string, needsDatabase: boolean }} BenchScript */

/** In the order of the report; a program `<name>.ts` in one of them is one section of it. */
const benchFolders = [
  { folder: 'packages/solver/bench', needsDatabase: false },
  { folder: 'apps/gateway/bench', needsDatabase: true },
];
const suffix = '.ts';
const gigabyte = 1024 ** 3;
const children = new Children();

/** @returns {readonly BenchScript[]} */
function findScripts() {
  return benchFolders.filter(({ folder }) => existsSync(path.join(root, folder))).flatMap(({ folder, needsDatabase }) => readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(suffix))
    .toSorted()
    .map((name) => ({ name: name.slice(0, -suffix.length), file: path.join(folder, name), needsDatabase })));
}

async function describeMachine() {
  const program = findMariadb()?.program;
  const version = program === undefined ? undefined : (await runProgram(program, ['--version'])).output;
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    `${(totalmem() / gigabyte).toFixed(0)} GB`,
    `Node ${process.versions.node}`,
    `MariaDB ${/Ver (\S+?)-/.exec(version ?? '')?.[1] ?? 'unknown'}`,
  ].join(', ');
}

/**
 * @param {BenchScript} script
 * @param {NodeJS.ProcessEnv} env
 */
async function run(script, env) {
  const { code } = await children.start(path.join(root, 'node_modules/.bin/tsx'), [script.file], { cwd: root, env, onLine: (line) => console.log(line) }).ended;
  return code === 0;
}

/**
 * On a database of its own with the settings of real data: figures that leave out the wait for the disk would flatter.
 * @param {BenchScript} script
 */
async function runOnDatabase(script) {
  const dataDir = path.join(dataFolder, `bench-${process.pid}`);
  const database = await startDatabase({ dataDir, durable: true });
  try {
    return await run(script, { ...process.env, DATABASE_URL: `${database.rootUrl}${databaseName}`, NODE_ENV: 'production' });
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The peer of the reallocation; without it that section says so and measures against the other peer alone. */
async function ensurePeer() {
  try {
    await ensureParts(['cbc'], { say });
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
  }
  return { CBC: findCbc() ?? '' };
}

/**
 * What a section is told of its peers. FET brings Qt along, so it is run where it is installed and not fetched.
 * @param {string} name
 * @returns {Promise<Record<string, string>>}
 */
async function peersOf(name) {
  if (name === 'reallocation') return ensurePeer();
  return name === 'timetable' ? { FET: process.env.FET ?? findFet() ?? '' } : {};
}

/** @param {readonly string[]} names the scripts to run, all when empty */
export async function bench(names) {
  // The script is ended by the signal; its database goes on the way out, in order.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => void children.stop());
  if (!areDependenciesCurrent(root)) await installDependencies(root, children);
  await ensureParts(['mariadb'], { say });
  const scripts = findScripts();
  const chosen = names.length === 0 ? scripts : scripts.filter((script) => names.includes(script.name));
  if (chosen.length === 0) {
    console.error(`没有可运行的基准 nothing to run: ${names.join(', ')}\n  ${scripts.map((script) => script.name).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  console.log(`# Qitong bench\n\n${await describeMachine()}\n`);
  for (const script of chosen) {
    if (children.areStopped) break;
    const since = performance.now();
    console.log(`## ${script.name}\n`);
    const succeeded = script.needsDatabase ? await runOnDatabase(script) : await run(script, { ...process.env, ...(await peersOf(script.name)), NODE_ENV: 'production' });
    console.log(`\n_${succeeded ? 'took' : 'FAILED after'} ${secondsSince(since)}_\n`);
    if (!succeeded) process.exitCode = 1;
  }
}
