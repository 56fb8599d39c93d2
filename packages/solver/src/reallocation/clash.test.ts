/** No plan at all: what clashes, named as small as it goes, and what each would have to become. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultTransferSettings, transferQuota, type ClashMember, type ReallocationFacts, type TransferSettings } from "@qitong/domain/staffing";
import type { FixedMoves } from "./demand";
import { everyPlan, smallDistrict, smallSettings, suggest } from "./small-district.test-data";
import { syntheticDistrict } from "./synthetic-district";

const settings: TransferSettings = { ...defaultTransferSettings, commuteLimitMinutes: 40 };
const facts = syntheticDistrict({ schools: 5, teachers: 200, pairs: 1, seed: 3 }, settings);

function clashOf(facts: ReallocationFacts, settings: TransferSettings, fixed?: FixedMoves): readonly ClashMember[] {
  const outcome = suggest(facts, settings, { gapTarget: 0.001, ...(fixed ? { fixed } : {}) });
  if (outcome.kind !== "infeasible") throw new Error(outcome.kind);
  return outcome.clash;
}
const isSolvable = (facts: ReallocationFacts, settings: TransferSettings): boolean => suggest(facts, settings, { gapTarget: 0.5 }).kind === "alternatives";

/** The settings with one member of the clash changed to what is said to help. */
function loosened(settings: TransferSettings, member: ClashMember): TransferSettings | undefined {
  if (!("helpful" in member) || member.helpful === null) return undefined;
  switch (member.kind) {
    case "quota":
      return { ...settings, quotaShare: member.helpful / member.base };
    case "most-moves":
      return { ...settings, mostMoves: settings.mostMoves === null ? null : member.helpful, quotaCeiling: Math.max(settings.quotaCeiling, 1) };
    case "backbone-share":
      return { ...settings, backboneShare: member.helpful };
    case "head-count":
      return { ...settings, headCountChangeLimit: member.helpful };
    case "commute":
      return { ...settings, commuteLimitMinutes: member.helpful };
    case "subject-coverage":
      return undefined;
  }
}

describe("a clash", () => {
  it("of quota and most moves is named, and nothing else, with the figures that would do", () => {
    const { needed, base } = transferQuota(facts, settings);
    expect(clashOf(facts, { ...settings, mostMoves: 2 })).toEqual([
      { kind: "quota", needed, base, helpful: 2 },
      { kind: "most-moves", most: 2, helpful: needed },
    ]);
  });

  it("of quota and commute is named, and each figure that is said to help does help", () => {
    const tight = { ...settings, commuteLimitMinutes: 0.01 };
    const clash = clashOf(facts, tight);
    expect(clash.map(({ kind }) => kind).toSorted()).toEqual(["commute", "quota"]);
    for (const member of clash) {
      const looser = loosened(tight, member);
      expect(looser && isSolvable(facts, looser)).toBe(true);
    }
  });

  it("of quota and backbone share is named when no backbone teacher may move", () => {
    const teachers = facts.teachers.map((teacher) => (teacher.backbone ? { ...teacher, bars: [{ kind: "protected" as const }] } : teacher));
    expect(clashOf({ ...facts, teachers }, settings)).toMatchObject([
      { kind: "quota", helpful: 0 },
      { kind: "backbone-share", share: 0.2, helpful: 0 },
    ]);
  });

  it("names the subject at the campus that stands in the way of a fixed move, and how many it would have to do with", () => {
    const free = { ...settings, quotaShare: 0 };
    const [campus, other] = facts.campuses;
    if (!campus || !other) throw new Error("no campuses");
    const eligible = facts.teachers.filter((teacher) => teacher.campusId === campus.campusId && teacher.bars.length === 0);
    const [leaver] = eligible;
    if (!leaver) throw new Error("nobody is eligible");
    const alone = facts.teachers.filter((teacher) => teacher.subject !== leaver.subject || teacher === leaver);
    const needs = { ...campus, requiredTeachers: { [leaver.subject]: 1 } };
    const strict = { ...facts, teachers: alone, campuses: facts.campuses.map((one) => (one === campus ? needs : one)) };
    const { personId } = leaver;
    const pinned = { personId, toCampusId: other.campusId };
    expect(clashOf(strict, { ...free, backboneShare: 0, commuteLimitMinutes: null }, { pinned: [pinned], forbidden: [] })).toEqual([
      { kind: "subject-coverage", campusId: campus.campusId, subject: leaver.subject, keep: 1, helpful: 0 },
      { kind: "pinned", ...pinned },
    ]);
  });

  it("of a teacher who may not be moved at all is the fixed move alone", () => {
    const barred = facts.teachers.find((teacher) => teacher.bars.length > 0);
    const to = facts.campuses.find((campus) => campus.campusId !== barred?.campusId);
    if (!barred || !to) throw new Error("everybody is eligible");
    const pinned = { personId: barred.personId, toCampusId: to.campusId };
    expect(clashOf(facts, settings, { pinned: [pinned], forbidden: [] })).toEqual([{ kind: "pinned", ...pinned }]);
  });

  it("is found only where there is truly no plan, and each figure that is said to help lets one through", () => {
    let clashes = 0;
    fc.assert(
      fc.property(smallDistrict, fc.constantFrom(0.5, 0.9), fc.constantFrom(0, 1), (small, share, headCountChangeLimit) => {
        const own: TransferSettings = { ...smallSettings, quotaShare: share, quotaCeiling: 0.9, backboneShare: 0.6, headCountChangeLimit };
        const outcome = suggest(small, own);
        const plans = everyPlan(small, own).length;
        expect(outcome.kind).toBe(plans > 0 ? "alternatives" : "infeasible");
        if (outcome.kind !== "infeasible") return;
        clashes += 1;
        expect(outcome.clash.length).toBeGreaterThan(0);
        const looser = outcome.clash.flatMap((member) => loosened(own, member) ?? []);
        expect(looser.filter((settings) => everyPlan(small, settings).length === 0)).toEqual([]);
      }),
      { numRuns: 25, seed: 15 },
    );
    expect(clashes).toBeGreaterThan(3);
  }, 120_000);
});
