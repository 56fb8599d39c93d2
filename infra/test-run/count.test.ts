import { describe, expect, it } from 'vitest';
import { countTests } from './count.mjs';
import { chooseParts, testParts } from './parts.mjs';

const passing = { fullName: 'a rule holds', status: 'passed' };
const failing = { fullName: 'a rule breaks', status: 'failed', failureMessages: ['AssertionError: expected 1\n  at x'] };

describe('A run of tests', () => {
  it('counts what passed, what failed and why, and what was skipped', () => {
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [passing, failing, { fullName: 'later', status: 'skipped' }] }] };
    expect(countTests(report, 1)).toEqual({
      passed: 1, failed: 1, skipped: 1, failures: ['a.test.ts › a rule breaks: AssertionError: expected 1'],
    });
  });

  it('fails for a file that does not load', () => {
    const report = { testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [passing] }, { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }] };
    expect(countTests(report, 1)).toMatchObject({ passed: 1, failed: 1, failures: ['b.test.ts: no such module'] });
  });

  it('fails for an error outside of the tests', () => {
    const report = { testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [passing] }] };
    expect(countTests(report, 0).failed).toBe(0);
    expect(countTests(report, 1).failed).toBe(1);
  });

  it('fails when nothing ran or nothing was reported', () => {
    expect(countTests({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countTests(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('npm test', () => {
  it('runs every part when none is named, and only the named ones otherwise', () => {
    expect(chooseParts([]).chosen).toEqual(testParts);
    expect(chooseParts(['lint', 'unit']).chosen.map((part) => part.name)).toEqual(['lint', 'unit']);
  });

  it('tells of a name that is no part', () => {
    expect(chooseParts(['units'])).toEqual({ chosen: [], unknown: ['units'] });
  });
});
