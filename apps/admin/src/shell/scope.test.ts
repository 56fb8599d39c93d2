import { civilDate, DistrictId, type AccountId, type PersonId, type ProvinceId } from "@qitong/domain";
import { describe, expect, it } from "vitest";
import type { Session, SessionPost, SessionScope } from "../connection/session";
import { homePath, permissionsInScope } from "./scope";

const district: SessionScope = { kind: "district", id: DistrictId.parse("01JD1STR1CT000000000000000"), name: "新华区" };
const provincial: SessionPost = { role: "province-officer", place: { kind: "province", id: "01JPR0V1NCE000000000000001" as ProvinceId, name: "演示省" } };
const official: SessionPost = { role: "district-auditor", place: { kind: "district", id: district.id, name: "新华区" } };
const session = (posts: readonly SessionPost[], scopes: readonly SessionScope[] = []): Session => ({
  account: { id: "a" as AccountId, login: "a", name: "甲", personId: "p" as PersonId }, posts, scopes, today: civilDate("2026-11-24"), demo: false, mustChangePassword: false,
});

describe("an official of a province", () => {
  it("begins on the province's board, for a province is no scope", () => {
    expect(homePath(session([provincial]))).toBe("/province");
    expect(homePath(session([official, provincial], [district]))).toBe(`/d-${district.id}`);
  });

  it("may look at the board wherever one comes from, and in a district no more than a post there allows", () => {
    expect(permissionsInScope(session([provincial]), undefined)).toContain("province.read");
    expect(permissionsInScope(session([provincial], [district]), district)).not.toContain("staff.read");
    expect(permissionsInScope(session([official], [district]), district)).not.toContain("province.read");
  });
});
