/** @typedef {{ role: string, post?: string, name: string, login: string, password: string }} DemoAccount */

/**
 * A Chinese character takes two columns of a terminal.
 * @param {string} text
 */
function columns(text) {
  return [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F]/u.test(character) ? 2 : 1), 0);
}

/**
 * The accounts from the last JSON line that a program of ours printed.
 * @param {string} line
 * @returns {readonly DemoAccount[] | undefined}
 */
export function accountsIn(line) {
  if (!line.startsWith('{"accounts"')) return undefined;
  return JSON.parse(line).accounts;
}

/** @param {readonly DemoAccount[]} accounts */
export function accountTable(accounts) {
  const rows = [['岗位 post', '姓名 name', '账号 login', '密码 password'], ...accounts.map((account) => [account.post ?? account.role, account.name, account.login, account.password])];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))));
  return rows.map((row) => `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - columns(cell))).join('   ').trimEnd()}`).join('\n');
}
