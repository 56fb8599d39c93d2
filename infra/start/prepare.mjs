import { accountsIn } from './demo-accounts.mjs';
import { say } from './progress.mjs';

/**
 * Migrations, accounts of the services, and the demo district when there is none; all of it may run again and changes nothing then.
 * @param {{ root: string, env: NodeJS.ProcessEnv, children: import('./children.mjs').Children }} options
 * @returns {Promise<readonly import('./demo-accounts.mjs').DemoAccount[]>}
 */
export async function prepareDatabase({ root, env, children }) {
  /** @type {readonly import('./demo-accounts.mjs').DemoAccount[]} */
  let accounts = [];
  await children.run(process.execPath, ['apps/gateway/dist/prepare.js'], {
    cwd: root,
    env,
    onLine: (line) => {
      const found = accountsIn(line);
      if (found === undefined) say(line);
      else accounts = found;
    },
  });
  return accounts;
}
