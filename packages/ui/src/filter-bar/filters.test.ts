import { expect, test } from "vitest";
import { readSaved, sameFilters, withFilter, withSaved } from "./filters";

test("an emptied filter is gone from the address", () => {
  expect(withFilter({ q: "王", subject: "maths" }, "q", "")).toEqual({ subject: "maths" });
  expect(withFilter({}, "q", "王")).toEqual({ q: "王" });
});

test("filters are the same whatever their order", () => {
  expect(sameFilters({ a: "1", b: "2" }, { b: "2", a: "1" })).toBe(true);
  expect(sameFilters({ a: "1" }, { a: "1", b: "2" })).toBe(false);
});

test("a saved name is used once, the newest first", () => {
  const saved = withSaved([{ name: "数学", filters: { subject: "maths" } }], { name: "数学", filters: { q: "王" } });
  expect(saved).toEqual([{ name: "数学", filters: { q: "王" } }]);
});

test("what storage holds by mistake is left out, and the rest is kept", () => {
  const good = { name: "数学", filters: { subject: "maths" } };
  expect(readSaved(JSON.stringify([good, { name: 1 }, { name: "x", filters: { q: 3 } }, null]))).toEqual([good]);
  expect(readSaved("{")).toEqual([]);
  expect(readSaved(null)).toEqual([]);
});
