/**
 * @typedef {readonly [program: string, ...args: string[]]} Command programs of ours are named as in node_modules/.bin
 * @typedef {'mariadb' | 'chromium' | 'chinese-fonts'} MachinePart
 * @typedef {{ name: string, zh: string, needs: readonly MachinePart[], before: readonly Command[] } & ({ command: Command } | { project: string })} TestPart
 */

/** @type {Command} */
const build = ['turbo', 'run', 'build', '--output-logs=errors-only'];

/**
 * In the order of their cost, so that what is cheap to find is found first.
 * A command counts as one test; a project is one of vitest.config.ts and counts its own.
 * @type {readonly TestPart[]}
 */
export const testParts = [
  { name: 'typecheck', zh: '类型检查', needs: [], before: [], command: ['turbo', 'run', 'routes', 'typecheck', '--output-logs=errors-only'] },
  { name: 'lint', zh: '代码规范', needs: [], before: [], command: ['oxlint', '--deny-warnings'] },
  { name: 'unit', zh: '规则与模型', needs: [], before: [], project: 'unit' },
  { name: 'infra', zh: '数据库与启动', needs: ['mariadb'], before: [], project: 'infra' },
  { name: 'service', zh: '服务', needs: ['mariadb'], before: [], project: 'service' },
  // The story tests build the storybook themselves, when what it stands on has changed.
  { name: 'story', zh: '组件', needs: ['chromium', 'chinese-fonts'], before: [], project: 'story' },
  { name: 'browser', zh: '浏览器', needs: ['mariadb', 'chromium', 'chinese-fonts'], before: [build], project: 'browser' },
];

/**
 * @param {readonly string[]} names
 * @returns {{ chosen: readonly TestPart[], unknown: readonly string[] }}
 */
export function chooseParts(names) {
  const unknown = names.filter((name) => testParts.every((part) => part.name !== name));
  return { chosen: names.length === 0 ? testParts : testParts.filter((part) => names.includes(part.name)), unknown };
}
