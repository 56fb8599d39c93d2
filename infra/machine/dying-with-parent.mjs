import { existsSync } from 'node:fs';

const setpriv = '/usr/bin/setpriv';

/**
 * The command that starts a program so that the kernel ends it when its parent dies, even by SIGKILL. Debian's util-linux is
 * essential, so setpriv is there; elsewhere the program starts as it is and relies on its parent to end it.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function dyingWithParent(program, args) {
  return existsSync(setpriv) ? [setpriv, ['--pdeathsig', 'TERM', program, ...args]] : [program, [...args]];
}
