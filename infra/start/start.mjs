import path from 'node:path';
import { keptSecret } from '../database/folder.mjs';
import { dataFolder, MissingPart, root } from '../machine/index.mjs';
import { build } from './build.mjs';
import { Children, Stopped } from './children.mjs';
import { checkGivenServer, ownServer, withDatabaseName } from './database-server.mjs';
import { accountTable } from './demo-accounts.mjs';
import { areDependenciesCurrent, installDependencies } from './dependencies.mjs';
import { GatewayEnded, nextFreePort, startGateway, wantedPort } from './gateway.mjs';
import { prepareDatabase } from './prepare.mjs';
import { say, secondsSince, step } from './progress.mjs';

const children = new Children();
/** @type {Promise<import('./database-server.mjs').DatabaseServer> | undefined} */
let database;
let isStopping = false;

/**
 * The gateway first, so that nothing it has begun loses its database.
 * @param {number} code
 */
async function stopAll(code) {
  if (isStopping) return;
  isStopping = true;
  await children.stop();
  const server = await database?.catch(() => undefined);
  await server?.stop();
  process.exit(code);
}

/** @param {NodeJS.Signals} signal */
function onSignal(signal) {
  if (isStopping) return;
  console.log(`\n  … 正在停止 stopping (${signal})`);
  void stopAll(0);
}

const parentPollMs = 500;

/** npm that is killed outright takes nothing along; a start that it began must not live on unseen. */
function watchNpm() {
  const npm = process.ppid;
  if (process.env.npm_lifecycle_event !== 'start') return;
  setInterval(() => { if (process.ppid !== npm) onSignal('SIGHUP'); }, parentPollMs).unref();
}

/** @param {unknown} error */
async function fail(error) {
  if (isStopping || error instanceof Stopped) return;
  console.error(`\n✗ ${error instanceof MissingPart ? error.message : describe(error)}\n`);
  await stopAll(1);
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @returns {Promise<void>} */
async function dependencies() {
  if (areDependenciesCurrent(root)) return;
  await step('安装依赖', 'install dependencies', () => installDependencies(root, children));
}

/** @returns {Promise<import('./database-server.mjs').DatabaseServer>} */
async function databaseServer() {
  const given = process.env.DATABASE_URL;
  if (!given) return step('数据库', 'database', () => ownServer(dataFolder));
  const url = withDatabaseName(given);
  return { url, stop: async () => {}, ended: undefined };
}

export async function start() {
  const since = performance.now();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal);
  watchNpm();
  console.log('\n七统 Qitong\n');
  try {
    const firstPort = wantedPort(process.env.PORT);
    database = databaseServer();
    const [server] = await Promise.all([database, dependencies().then(() => step('构建', 'build', () => build(root, children)))]);
    if (process.env.DATABASE_URL) await step('检查数据库', 'check the database', () => checkGivenServer(server.url, root));
    const secret = process.env.QITONG_SECRET || keptSecret(path.join(dataFolder, 'secret'));
    const env = { ...process.env, DATABASE_URL: server.url, QITONG_SECRET: secret, DEMO: '1', NODE_ENV: 'production' };
    const accounts = await step('数据表与演示数据', 'tables and demo data', () => prepareDatabase({ root, env, children }));
    const port = await nextFreePort(firstPort);
    const gateway = await step('启动服务', 'serve', () => startGateway({ root, dataFolder, port, env, children }));
    if (port !== firstPort) say(`端口 ${firstPort} 已被占用，改用 ${port} · port ${firstPort} is taken, using ${port}`);
    console.log(`\n  打开 open   http://localhost:${port}/   (${secondsSince(since)})\n\n${accountTable(accounts)}\n`);
    console.log('  其他学校的校长：principal-校名拼音，如 principal-hezuolu，密码相同。 Other principals: principal- and the school in pinyin, same password.');
    console.log('  演示数据：学校名称真实，人员与数字均由程序生成。 Demo data: school names are real, people and numbers are generated.');
    console.log(`  日志 log    ${path.relative(root, gateway.logFile)}\n  Ctrl-C 停止 stops everything\n`);
    void gateway.ended.then((end) => fail(new GatewayEnded(end)));
    void server.ended?.then(({ reason }) => fail(new Error(`数据库意外退出 MariaDB ended\n${reason}`)));
  } catch (error) {
    await fail(error);
  }
}
