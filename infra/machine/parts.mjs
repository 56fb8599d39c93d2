import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { debianFolder } from './places.mjs';

/**
 * @typedef {{ searchPath?: readonly string[], debian?: string }} Where
 * @typedef {'mariadb' | 'chromium' | 'chinese-fonts' | 'cbc' | 'fet'} PartName
 * @typedef {{ packages: readonly string[], zh: string, en: string, instead: { zh: string, en: string } | undefined, find: (where?: Where) => string | undefined }} Part
 */

// /usr/sbin is not on an ordinary user's PATH, and mariadbd lives there.
const systemFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'];

/** @returns {string[]} */
function defaultSearchPath() {
  return [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), ...systemFolders];
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @param {Where} [where]
 */
function findProgram(name, where = {}) {
  const folders = [...(where.searchPath ?? defaultSearchPath()), path.join(where.debian ?? debianFolder, 'bin')];
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

const fontFile = 'usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** @type {Record<PartName, Part>} */
export const parts = {
  mariadb: {
    packages: ['mariadb-server-core'],
    zh: '数据库 MariaDB',
    en: 'MariaDB',
    instead: { zh: '或设置 DATABASE_URL 使用已有的数据库服务器', en: 'or set DATABASE_URL to a server that you have' },
    find: (where) => findProgram('mariadbd', where),
  },
  chromium: {
    // the engine without a window: the same tests take about two thirds of the time
    packages: ['chromium-headless-shell'],
    zh: '浏览器 Chromium',
    en: 'Chromium',
    instead: undefined,
    find: (where) => findProgram('chromium-headless-shell', where),
  },
  'chinese-fonts': {
    packages: ['fonts-noto-cjk'],
    zh: '中文字体',
    en: 'Chinese fonts',
    instead: undefined,
    find: (where = {}) => (where.searchPath ? [where.debian ?? debianFolder] : ['/', where.debian ?? debianFolder])
      .map((folder) => path.join(folder, fontFile))
      .find((file) => existsSync(file)),
  },
  // A general solver for the bench to measure ours against; no part of the product.
  cbc: {
    packages: ['coinor-cbc'],
    zh: '求解器 CBC',
    en: 'CBC',
    instead: undefined,
    find: (where) => findProgram('cbc', where),
  },
  // A timetable generator (AGPL) for the bench to measure ours against; no part of the product.
  fet: {
    packages: ['fet'],
    zh: '排课程序 FET',
    en: 'FET',
    instead: undefined,
    find: (where) => findProgram('fet-cl', where),
  },
};

/** @param {Where} [where] */
export function findFet(where) {
  return parts.fet.find(where);
}

/** @param {Where} [where] */
export function findCbc(where) {
  return parts.cbc.find(where);
}

/** @param {Where} [where] */
export function findChromium(where) {
  return parts.chromium.find(where);
}

/**
 * mariadbd and the folder that holds the SQL of its system tables.
 * @param {Where} [where]
 * @returns {{ program: string, shareFolder: string } | undefined}
 */
export function findMariadb(where) {
  const program = parts.mariadb.find(where);
  if (program === undefined) return undefined;
  const prefix = path.dirname(path.dirname(realpathSync(program)));
  const shareFolder = ['share/mysql', 'share/mariadb', 'usr/share/mysql', 'usr/share/mariadb']
    .map((folder) => path.join(prefix, folder))
    .find((folder) => existsSync(path.join(folder, 'mysql_system_tables.sql'))
      || existsSync(path.join(folder, 'mariadb_system_tables.sql')));
  return shareFolder === undefined ? undefined : { program, shareFolder };
}
