import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.mjs';
import { documentFile, withPicture } from './document.mjs';
import { drawPicture, findRoomCircles } from './picture.mjs';
import { findArrows, placeOfImport } from './rooms.mjs';

const arrows = findArrows();
const leads = (...pairs: string[]) => {
  const leadsTo = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [from = '', to = ''] = pair.split('>');
    leadsTo.set(from, (leadsTo.get(from) ?? new Set()).add(to));
  }
  return leadsTo;
};

describe('The picture of what imports what', () => {
  it('stands in the architecture page as the code is now; otherwise: npm run picture', () => {
    const page = readFileSync(documentFile, 'utf8');
    expect(withPicture(page, drawPicture(arrows))).toBe(page);
  });

  it('has no arrow from a package to an app, and none from the rules to anything', () => {
    const houses = new Set(arrows.map(({ from, to }) => `${from.house} > ${to.house}`));
    expect([...houses].filter((one) => /^(domain|db|service|solver|ui) > (admin|curriculum|gateway|legal-entity|management|staffing)$/.test(one))).toEqual([]);
    expect([...houses].filter((one) => one.startsWith('domain > ') && one !== 'domain > domain')).toEqual([]);
  });

  it('has no rooms in a circle: each can be understood before those that stand on it', () => {
    expect(findRoomCircles(arrows)).toEqual([]);
  });

  it('takes an import of a folder for one of that room, not of what is above it', () => {
    const file = 'packages/domain/src/staffing/retirement.ts';
    expect(placeOfImport(file, '../calendar')).toEqual({ house: 'domain', room: 'calendar' });
    expect(placeOfImport(file, '../identifier')).toEqual({ house: 'domain', room: '.' });
    expect(placeOfImport(file, '@qitong/db/schema')).toEqual({ house: 'db', room: 'schema' });
    expect(placeOfImport(file, 'zod')).toBeUndefined();
  });

  it('takes only types from the services into the app', () => {
    const fromServices = arrows.filter(({ from, to }) => from.house === 'admin' && ['legal-entity', 'management', 'staffing'].includes(to.house));
    expect(fromServices.length).toBeGreaterThan(0);
    expect(fromServices.filter(({ isTypeOnly }) => !isTypeOnly)).toEqual([]);
  });
});

describe('A circle of rooms', () => {
  it('is found whole, however it is entered, and what only leads to it is not of it', () => {
    expect(findCircles(leads('a>b', 'b>c', 'c>a', 'd>a', 'c>e'))).toEqual([['a', 'b', 'c']]);
  });

  it('is none where all arrows lead down', () => {
    expect(findCircles(leads('a>b', 'a>c', 'b>d', 'c>d'))).toEqual([]);
  });

  it('keeps two apart', () => {
    expect(findCircles(leads('a>b', 'b>a', 'b>c', 'c>d', 'd>e', 'e>c'))).toEqual([['c', 'd', 'e'], ['a', 'b']]);
  });
});
