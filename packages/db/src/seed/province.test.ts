import { describe, expect, it } from "vitest";
import { buildDemo } from "./build-demo";

const { rows } = buildDemo("a hash");

describe("the demo province", () => {
  it("has the district, and an official of its own who is of no district on its board", () => {
    const [one] = rows.province;
    expect(rows.provinceDistrict.map((row) => [row.provinceId, row.districtId])).toEqual([[one?.id, rows.legalEntity[0]?.districtId]]);
    const held = rows.post.filter(({ role }) => role === "province-officer");
    expect(held.map(({ placeKind, placeId }) => [placeKind, placeId])).toEqual([["province", one?.id]]);
    const official = rows.person.find(({ id }) => id === held[0]?.personId);
    expect(official?.districtId).toBe(one?.officeDistrictId);
    expect(rows.campus.some(({ districtId }) => districtId === one?.officeDistrictId)).toBe(false);
  });
});
