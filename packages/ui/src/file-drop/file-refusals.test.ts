import { expect, test } from "vitest";
import { findFileRefusals } from "./file-refusals";

const limits = { extensions: [".xlsx", ".csv"], maxMegabytes: 1 };

test("a file within the limits is taken, in capitals too", () => {
  expect(findFileRefusals([{ name: "名册.XLSX", size: 10 }], limits)).toEqual([]);
});

test("every reason is told", () => {
  const kinds = findFileRefusals([{ name: "a.doc", size: 2_000_000 }, { name: "b.csv", size: 1 }], limits).map(({ kind }) => kind);
  expect(kinds).toEqual(["too-many", "wrong-type", "too-large"]);
});

test("an empty file is refused", () => {
  expect(findFileRefusals([{ name: "a.csv", size: 0 }], limits).map(({ kind }) => kind)).toEqual(["empty"]);
});
