import { expect, test } from "vitest";
import type { MenuEntry } from "./menu";
import { pathAfterSwitch } from "./scope-switch";

const page = (path: string, scopes?: MenuEntry["scopes"]) => ({ path, ...(scopes ? { scopes } : {}) });
const entries = [page("/$scope"), page("/$scope/staff"), page("/$scope/imports", ["district"])];

test("the page stays where it makes sense", () => {
  expect(pathAfterSwitch("/$scope/staff", entries, "campus")).toBe("/$scope/staff");
});

test("a detail belongs to the scope that was left: its list is shown", () => {
  expect(pathAfterSwitch("/$scope/staff/$personId", entries, "entity")).toBe("/$scope/staff");
});

test("a page that the new scope does not have leads home", () => {
  expect(pathAfterSwitch("/$scope/imports/new", entries, "campus")).toBe("/$scope");
  expect(pathAfterSwitch("/$scope/imports/new", entries, "district")).toBe("/$scope/imports");
});

test("a page without a scope leads home", () => {
  expect(pathAfterSwitch("/me", entries, "entity")).toBe("/$scope");
});
