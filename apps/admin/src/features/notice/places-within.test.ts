import { describe, expect, it } from "vitest";
import type { SessionScope } from "../../connection/session";
import { placesWithin } from "./places-within";

const scope = (kind: string, id: string, parentId?: string) => ({ kind, id, name: id, ...(parentId ? { parentId } : {}) }) as unknown as SessionScope;
const scopes = [
  scope("district", "区"),
  scope("entity", "宁安路", "区"), scope("campus", "宁安路校区", "宁安路"), scope("campus", "新华路校区", "宁安路"),
  scope("entity", "西苑", "区"), scope("campus", "西苑校区", "西苑"),
];
const names = (kind: string, id: string) => placesWithin(scopes, scope(kind, id)).map(({ name }) => name);

describe("where a notice may be sent", () => {
  it("is its own place and what is within", () => {
    expect(names("entity", "宁安路")).toEqual(["宁安路", "宁安路校区", "新华路校区"]);
    expect(names("campus", "新华路校区")).toEqual(["新华路校区"]);
  });

  it("names a school of one campus once", () => {
    expect(names("district", "区")).toEqual(["区", "宁安路", "宁安路校区", "新华路校区", "西苑"]);
    expect(names("campus", "西苑校区")).toEqual(["西苑校区"]);
  });
});
