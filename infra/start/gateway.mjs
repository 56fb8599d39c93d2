import { createWriteStream, mkdirSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tryPort } from '../database/free-port.mjs';
import { MissingPart } from '../machine/missing-part.mjs';
import { Stopped } from './children.mjs';

const portsToTry = 50;
const healthPatienceMs = 60_000;
const healthPollMs = 50;

/**
 * The wanted port or the next free one, on every address that a browser might reach.
 * @param {number} wanted
 */
export async function nextFreePort(wanted) {
  for (let port = wanted; port < Math.min(wanted + portsToTry, 65_536); port += 1) {
    if (await tryPort(port) !== undefined && await tryPort(port, '0.0.0.0') !== undefined) return port;
  }
  throw new MissingPart(`端口 ${wanted} 起的 ${portsToTry} 个端口都被占用，请设置 PORT。`, `The ${portsToTry} ports from ${wanted} on are taken: set PORT.`);
}

/** @param {string | undefined} text */
export function wantedPort(text) {
  const port = Number(text || 7070);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new MissingPart('PORT 应为 1 到 65535 的整数。', 'PORT should be a whole number from 1 to 65535.');
}

export class GatewayEnded extends Error {
  /** @param {{ code: number, tail: string }} end */
  constructor({ code, tail }) {
    super(`服务意外退出 the gateway ended (exit ${code})\n${tail}`);
  }
}

/**
 * @param {{ root: string, dataFolder: string, port: number, env: NodeJS.ProcessEnv, children: import('./children.mjs').Children }} options
 */
export async function startGateway({ root, dataFolder, port, env, children }) {
  const logFile = path.join(dataFolder, 'logs/gateway.log');
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const { ended } = children.start(process.execPath, ['apps/gateway/dist/main.js'], {
    cwd: root, env: { ...env, PORT: String(port) }, onLine: (line) => log.write(`${line}\n`),
  });
  /** @type {{ code: number, tail: string } | undefined} */
  let end;
  void ended.then((outcome) => {
    end = outcome;
    log.end();
    return outcome;
  });
  for (let waited = 0; waited < healthPatienceMs; waited += healthPollMs) {
    if (children.areStopped) throw new Stopped();
    if (end !== undefined) throw new GatewayEnded(end);
    if (await isHealthy(port)) return { ended, logFile };
    await wait(healthPollMs);
  }
  throw new Error(`The gateway did not answer /healthz within ${healthPatienceMs / 1000} s; its log: ${logFile}`);
}

/**
 * Without an agent: a connection kept alive would make the gateway wait for it when it stops.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isHealthy(port) {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/healthz', agent: false, timeout: 2000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    }).on('timeout', () => resolve(false)).on('error', () => resolve(false));
  });
}
