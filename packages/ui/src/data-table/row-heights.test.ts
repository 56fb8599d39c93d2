import * as fc from "fast-check";
import { expect, test } from "vitest";
import { guessedHeight, RowHeights } from "./row-heights";

const keysOf = (count: number) => Array.from({ length: count }, (_, index) => `row ${index}`);

test("a row that was never drawn counts with the guess", () => {
  const heights = new RowHeights(keysOf(100_000), new Map());
  expect(heights.offsetOf(100_000)).toBe(100_000 * guessedHeight);
  expect(heights.indexAt(50_000 * guessedHeight)).toBe(50_000);
});

test("a row keeps its height when it stands elsewhere or others are filtered away", () => {
  const known = new Map<string, number>();
  new RowHeights(keysOf(3), known).measure(2, 90);
  const reversed = new RowHeights(["row 2", "row 0"], known);
  expect(reversed.offsetOf(1)).toBe(90);
  expect(reversed.indexAt(90)).toBe(1);
});

test("above the first row is the first, below the last is the last, and no rows have no height", () => {
  const heights = new RowHeights(keysOf(3), new Map());
  expect([heights.indexAt(-500), heights.indexAt(1e9)]).toEqual([0, 2]);
  const none = new RowHeights([], new Map());
  expect([none.offsetOf(0), none.indexAt(40)]).toEqual([0, 0]);
});

test("wherever one looks, the row found there begins above and ends below", () => {
  const measured = fc.array(fc.tuple(fc.nat(599), fc.integer({ min: 1, max: 300 })), { maxLength: 80 });
  fc.assert(fc.property(fc.integer({ min: 1, max: 600 }), measured, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (count, changes, share) => {
    const heights = new RowHeights(keysOf(count), new Map());
    const plain = Array.from({ length: count }, () => guessedHeight);
    for (const [index, height] of changes) {
      heights.measure(index, height);
      if (index < count) plain[index] = height;
    }
    const total = plain.reduce((sum, height) => sum + height, 0);
    expect(heights.offsetOf(count)).toBe(total);
    const index = heights.indexAt(total * share);
    expect(heights.offsetOf(index)).toBeLessThanOrEqual(total * share);
    expect(heights.offsetOf(index + 1)).toBeGreaterThan(total * share);
  }));
});
