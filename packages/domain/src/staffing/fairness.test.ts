import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CampusId, EntityId, PersonId } from "../identifier";
import { findFairnessBreaks, findLessRotated } from "./fairness";
import type { ReallocationFacts, TransferMove, TransferTeacher } from "./reallocation-facts";
import { findTransferRefusals } from "./reallocation-rules";
import { defaultTransferSettings } from "./transfer-settings";
import { findTransferWarnings } from "./transfer-warnings";

const [here, there] = ["campus-1", "campus-2"] as CampusId[] as [CampusId, CampusId];
const teacher = (name: string, times: number, changes: Partial<TransferTeacher> = {}): TransferTeacher => ({
  personId: name as PersonId, campusId: here, subject: "chinese", aboveDegree: true, backbone: false, peOrArts: false, atCampusSince: null, bars: [],
  rotations: { times, lastYear: times === 0 ? null : 2020 }, ...changes,
});
const factsOf = (...teachers: TransferTeacher[]): ReallocationFacts => ({
  teachers,
  campuses: [here, there].map((campusId) => ({ campusId, entityId: campusId as string as EntityId, stage: "primary", pupils: 100, location: null, requiredTeachers: {} })),
  pairs: [],
});
const move = (name: string): TransferMove => ({ personId: name as PersonId, fromCampusId: here, toCampusId: there });
const found = (facts: ReallocationFacts, ...names: string[]) => findFairnessBreaks(names.map(move), facts);

describe("nobody rotates twice before others rotate once", () => {
  it("someone who has rotated is not asked while an eligible colleague of the subject at the campus has not", () => {
    expect(found(factsOf(teacher("again", 1), teacher("never", 0)), "again")).toEqual([
      { kind: "rotated-before-others", personId: "again", times: 1, others: 1 },
    ]);
  });

  it("counts nobody who could not go instead: another subject, another campus, barred, or in the plan too", () => {
    const again = teacher("again", 1);
    expect(found(factsOf(again, teacher("music", 0, { subject: "music" })), "again")).toEqual([]);
    expect(found(factsOf(again, teacher("there", 0, { campusId: there })), "again")).toEqual([]);
    expect(found(factsOf(again, teacher("ill", 0, { bars: [{ kind: "ill" }] })), "again")).toEqual([]);
    expect(found(factsOf(again, teacher("never", 0)), "again", "never")).toEqual([]);
  });

  it("goes on in rounds: a third time waits for those who went once", () => {
    expect(found(factsOf(teacher("thrice", 2), teacher("once", 1)), "thrice")).toHaveLength(1);
    expect(found(factsOf(teacher("twice", 1), teacher("once", 1)), "twice")).toEqual([]);
  });

  it("lets pass whom an official lets pass", () => {
    const facts = { ...factsOf(teacher("again", 1), teacher("never", 0)), fairnessOverrides: ["again" as PersonId] };
    expect(found(facts, "again")).toEqual([]);
  });

  it("is a refusal, a warning or nothing, as the district sets it", () => {
    const facts = factsOf(teacher("again", 1), teacher("never", 0));
    const kinds = (fairness: "refuse" | "warn" | "off") => {
      const settings = { ...defaultTransferSettings, fairness };
      const refused = findTransferRefusals([move("again")], facts, settings).some(({ kind }) => kind === "rotated-before-others");
      return [refused, findTransferWarnings([move("again")], facts, settings, []).length];
    };
    expect(kinds("refuse")).toEqual([true, 0]);
    expect(kinds("warn")).toEqual([false, 1]);
    expect(kinds("off")).toEqual([false, 0]);
  });

  it("never holds against those who have rotated least", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), (times) => {
        const facts = factsOf(...times.map((count, index) => teacher(`t${index}`, count)));
        const least = Math.min(...times);
        for (const one of facts.teachers) {
          const first = one.rotations?.times === least;
          expect(findFairnessBreaks([move(one.personId)], facts).length === 0).toBe(first);
          expect(findLessRotated(one, facts).length === 0).toBe(first);
        }
      }),
    );
  });
});
