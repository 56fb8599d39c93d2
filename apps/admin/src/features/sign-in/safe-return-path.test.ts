import { expect, test } from "vitest";
import { safeReturnPath } from "./safe-return-path";

test("a page of this app is come back to, with its search", () => {
  expect(safeReturnPath("/d-1/staff?q=1")).toBe("/d-1/staff?q=1");
});

test.each(["//evil.example", "/\\evil.example", "https://evil.example", "evil", "", 7, undefined])("%s leads nowhere", (value) => {
  expect(safeReturnPath(value)).toBeUndefined();
});

test("sign-in does not lead back to itself", () => {
  expect(safeReturnPath("/sign-in?back=/x")).toBeUndefined();
});
