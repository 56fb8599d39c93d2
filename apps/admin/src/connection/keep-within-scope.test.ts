import type { CampusId, EntityId } from "@qitong/domain";
import { expect, it } from "vitest";
import { keepWithinScope } from "./keep-within-scope";

const campus = { kind: "campus", id: "01A" as CampusId } as const;
const askedOf = (scope: object) => ({ queryKey: [["staffing", "staff", "list"], { input: { scope, asOf: "2026-09-01" }, type: "query" }] });

it("keeps a list while another day of the same scope loads, and drops it with the scope", () => {
  const keep = keepWithinScope(campus);
  expect(keep("rows", askedOf({ ...campus }))).toBe("rows");
  expect(keep("rows", askedOf({ kind: "campus", id: "01B" }))).toBeUndefined();
  expect(keep("rows", askedOf({ kind: "entity", id: "01A" as string as EntityId }))).toBeUndefined();
  expect(keep("rows", { queryKey: [["staffing"]] })).toBeUndefined();
  expect(keep("rows", undefined)).toBeUndefined();
});
