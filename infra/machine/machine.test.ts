import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureParts, findChromium, findMariadb } from './index.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qitong-machine-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeProgram(name: string, text: string) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

const nowhere = () => ({ searchPath: [path.join(folder, 'path')], debian: path.join(folder, 'debian') });

describe('What the machine must have', () => {
  it('is found on the path first and among the unpacked packages next', () => {
    writeProgram('debian/bin/chromium-headless-shell', '#!/bin/sh\n');
    expect(findChromium(nowhere())).toBe(path.join(folder, 'debian/bin/chromium-headless-shell'));
    writeProgram('path/chromium-headless-shell', '#!/bin/sh\n');
    expect(findChromium(nowhere())).toBe(path.join(folder, 'path/chromium-headless-shell'));
  });

  it('is not a file that cannot be run', () => {
    writeProgram('path/chromium-headless-shell', '#!/bin/sh\n');
    chmodSync(path.join(folder, 'path/chromium-headless-shell'), 0o644);
    expect(findChromium(nowhere())).toBeUndefined();
  });

  it('is MariaDB only together with the SQL of its system tables', () => {
    writeProgram('sbin/mariadbd', '#!/bin/sh\n');
    const where = { searchPath: [path.join(folder, 'sbin')], debian: path.join(folder, 'debian') };
    expect(findMariadb(where)).toBeUndefined();
    writeProgram('share/mysql/mysql_system_tables.sql', '');
    expect(findMariadb(where)).toEqual({ program: path.join(folder, 'sbin/mariadbd'), shareFolder: path.join(folder, 'share/mysql') });
  });

  it('is asked for in one line when apt is not there to get it', async () => {
    await expect(ensureParts(['mariadb', 'chromium'], { where: nowhere() })).rejects.toThrow(
      /缺少数据库 MariaDB、浏览器 Chromium：.*apt-get install mariadb-server-core chromium-headless-shell.*DATABASE_URL/,
    );
  });

  it('does not offer a server of one’s own in place of a browser', async () => {
    await expect(ensureParts(['chromium'], { where: nowhere() })).rejects.toThrow(/^(?!.*DATABASE_URL)[\s\S]*apt-get install chromium-headless-shell/);
  });

  it('is not fetched again when it is there', async () => {
    writeProgram('path/chromium-headless-shell', '#!/bin/sh\n');
    await expect(ensureParts(['chromium'], { where: nowhere() })).resolves.toBe(false);
  });
});
