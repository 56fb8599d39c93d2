import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areDependenciesCurrent } from './dependencies.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qitong-dependencies-'));
  mkdirSync(path.join(folder, 'node_modules'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const foreignBinary = { version: '1.0.0', integrity: 'sha512-b', optional: true };

function write(name: string, packages: Record<string, object>) {
  writeFileSync(path.join(folder, name), JSON.stringify({ lockfileVersion: 3, packages }));
}

function wanted(packages: Record<string, object>) {
  write('package-lock.json', { '': { name: 'qitong' }, ...packages });
}

function installed(packages: Record<string, object>) {
  write('node_modules/.package-lock.json', packages);
}

describe('Dependencies are installed anew', () => {
  it('when there are none yet, or an install was cut off before npm noted it', () => {
    wanted({ 'node_modules/zod': zod });
    expect(areDependenciesCurrent(folder)).toBe(false);
  });

  it('when the lock file asks for another version', () => {
    wanted({ 'node_modules/zod': { ...zod, version: '4.6.8' } });
    installed({ 'node_modules/zod': zod });
    expect(areDependenciesCurrent(folder)).toBe(false);
  });

  it('when the lock file asks for one more', () => {
    wanted({ 'node_modules/zod': zod, 'node_modules/highs': { version: '1.15.3', integrity: 'sha512-c' } });
    installed({ 'node_modules/zod': zod });
    expect(areDependenciesCurrent(folder)).toBe(false);
  });

  it('when something is installed that the lock file no longer has', () => {
    wanted({});
    installed({ 'node_modules/zod': zod });
    expect(areDependenciesCurrent(folder)).toBe(false);
  });
});

describe('Dependencies stay as they are', () => {
  it('when all that the lock file asks for is installed, but for the binaries of other platforms', () => {
    wanted({ 'node_modules/zod': zod, 'node_modules/@x/win32': foreignBinary, infra: { version: '0.1.0' } });
    installed({ 'node_modules/zod': zod });
    expect(areDependenciesCurrent(folder)).toBe(true);
  });
});
