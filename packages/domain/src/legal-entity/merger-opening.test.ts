import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { DistrictId, EntityId, MergerCaseId } from "../identifier";
import { creditCodeCheckDigit } from "./credit-code";
import type { MergerOpening } from "./merger-input";
import { findMergerOpeningRefusals, type MergerFacts, type MergingEntity } from "./merger-opening";

const district = "01JDSTR1CT0000000000000000" as DistrictId;
const withDigit = (first17: string) => `${first17}${creditCodeCheckDigit(first17)}`;
const entity = (id: string, name: string, creditCode: string): MergingEntity => ({
  id: id as EntityId,
  name,
  districtId: district,
  creditCode,
  dissolvedOn: null,
  campuses: [{ stage: "primary", schoolCode: null }],
  openCase: null,
});
const xiyuan = entity("01JENT1TY0000000000000000A", "西苑小学", withDigit("12130105400000001"));
const xinkai = entity("01JENT1TY0000000000000000B", "新开学小学", withDigit("12130105400000002"));

const facts: MergerFacts = {
  districtId: district,
  areaCode: "130105",
  absorbing: xiyuan,
  absorbed: xinkai,
  creditCodeHolders: { absorbing: null, absorbed: null },
  namesOfOthers: ["机场路小学"],
};
const opening: MergerOpening = {
  absorbingEntityId: xiyuan.id,
  absorbedEntityId: xinkai.id,
  absorbingCreditCode: xiyuan.creditCode ?? "",
  absorbedCreditCode: xinkai.creditCode ?? "",
  newEntityName: null,
  newAbsorbedCampusName: "西苑小学新开校区",
  newRepresentative: null,
  note: null,
};
const refusalsOf = (more: Partial<MergerOpening>, changed: Partial<MergerFacts> = {}) =>
  findMergerOpeningRefusals({ ...opening, ...more }, { ...facts, ...changed });

describe("opening a merger case", () => {
  it("is accepted for two schools in force of one district with their codes", () => {
    expect(refusalsOf({})).toEqual([]);
  });

  it("needs two different schools", () => {
    const same = { absorbedEntityId: xiyuan.id, absorbedCreditCode: xiyuan.creditCode ?? "" };
    expect(refusalsOf(same, { absorbed: xiyuan })).toEqual([{ kind: "same-school", field: "absorbedEntityId" }]);
  });

  it("needs schools of this district", () => {
    const foreign = { ...xinkai, districtId: "01JDSTR1CT0000000000000001" as DistrictId };
    expect(refusalsOf({}, { absorbed: foreign })).toMatchObject([
      { kind: "school-of-other-district", field: "absorbedEntityId", name: "新开学小学" },
    ]);
  });

  it("needs schools that still exist", () => {
    const gone = { ...xinkai, dissolvedOn: civilDate("2025-09-01") };
    expect(refusalsOf({}, { absorbed: gone })).toMatchObject([{ kind: "school-dissolved", on: "2025-09-01" }]);
  });

  it("takes no school that another open case holds, on either side", () => {
    const openCase = { id: "01JCASE0000000000000000000" as MergerCaseId, otherName: "机场路小学" };
    const refusals = refusalsOf({}, { absorbing: { ...xiyuan, openCase }, absorbed: { ...xinkai, openCase } });
    expect(refusals).toMatchObject([
      { kind: "school-in-open-case", field: "absorbingEntityId", otherName: "机场路小学" },
      { kind: "school-in-open-case", field: "absorbedEntityId", otherName: "机场路小学" },
    ]);
  });
});

describe("the credit codes of a merger case", () => {
  it("a bad one is refused at its own field", () => {
    const code = `${opening.absorbedCreditCode.slice(0, 17)}${opening.absorbedCreditCode.endsWith("0") ? "1" : "0"}`;
    expect(refusalsOf({ absorbedCreditCode: code }).map(({ kind }) => kind)).toEqual([
      "credit-code-check-digit",
      "credit-code-differs",
    ]);
  });

  it("is the one that is registered", () => {
    expect(refusalsOf({ absorbedCreditCode: withDigit("12130105400000009") })).toEqual([
      {
        kind: "credit-code-differs",
        field: "absorbedCreditCode",
        code: withDigit("12130105400000009"),
        registered: xinkai.creditCode,
      },
    ]);
  });

  it("of a school whose code is not known yet may be any valid one that no other school has", () => {
    const unknown = { ...xinkai, creditCode: null };
    const typed = { absorbedCreditCode: withDigit("12130105400000009") };
    expect(refusalsOf(typed, { absorbed: unknown })).toEqual([]);
    expect(
      refusalsOf(typed, { absorbed: unknown, creditCodeHolders: { absorbing: null, absorbed: "市庄路小学" } }),
    ).toMatchObject([{ kind: "credit-code-of-another", field: "absorbedCreditCode", name: "市庄路小学" }]);
  });
});

describe("the new names of a merger case", () => {
  it("are not those of other schools", () => {
    expect(refusalsOf({ newEntityName: "机场路小学", newAbsorbedCampusName: "机场路小学" }).map(({ kind }) => kind)).toEqual([
      "name-taken",
      "name-taken",
      "names-equal",
    ]);
  });

  it("tell the campus from the school", () => {
    expect(refusalsOf({ newAbsorbedCampusName: "西苑小学" })).toMatchObject([{ kind: "names-equal" }]);
  });

  it("rename a campus only where it is clear which", () => {
    const two = { ...xinkai, campuses: [...xinkai.campuses, ...xinkai.campuses] };
    expect(refusalsOf({}, { absorbed: two })).toMatchObject([{ kind: "campus-to-rename-unclear", campuses: 2 }]);
  });
});
