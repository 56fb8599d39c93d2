import { expect, test } from "vitest";
import { compareValues } from "./column";

const sorted = (values: (string | number | null)[], descending = false) =>
  values.toSorted((a, b) => compareValues(a, b, descending) * (descending ? -1 : 1));

test("Chinese names stand in the order of their pinyin", () => {
  expect(sorted(["张伟", "安宁", "李娜"])).toEqual(["安宁", "李娜", "张伟"]);
});

test("digits in a name count by their value", () => {
  expect(sorted(["10班", "2班"])).toEqual(["2班", "10班"]);
});

test("what is missing comes last, whichever way one sorts", () => {
  expect(sorted([null, 3, 1])).toEqual([1, 3, null]);
  expect(sorted([null, 3, 1], true)).toEqual([3, 1, null]);
});
