import { describe, expect, it } from "vitest";
import type { CampusId, EntityId, PersonId } from "../identifier";
import { leftOutMeasures } from "./left-out-measures";
import type { ReallocationFacts, TransferCampus, TransferTeacher } from "./reallocation-facts";

const campus = (name: string, stage: TransferCampus["stage"], pupils = 300): TransferCampus => ({
  campusId: name as CampusId, entityId: name as EntityId, stage, pupils, location: null, requiredTeachers: {},
});
const teacher = (home: string, known: Partial<Pick<TransferTeacher, "aboveDegree" | "backbone" | "peOrArts">> = {}): TransferTeacher => ({
  personId: `${home} ${JSON.stringify(known)}` as PersonId, campusId: home as CampusId, subject: "chinese",
  aboveDegree: true, backbone: true, peOrArts: false, atCampusSince: null, bars: [], ...known,
});
const left = (facts: Pick<ReallocationFacts, "campuses" | "teachers">) =>
  leftOutMeasures({ ...facts, pairs: [] }).map(({ stage, measure, campusIds }) => `${stage} ${measure}: ${campusIds.join(" ")}`);

describe("what a suggestion cannot balance", () => {
  const campuses = [campus("a", "primary"), campus("b", "primary"), campus("c", "junior")];
  const known = [teacher("a", { peOrArts: true }), teacher("b"), teacher("c", { peOrArts: true })];

  it("is nothing where everything is known", () => {
    expect(left({ campuses, teachers: known })).toEqual([]);
  });
  it("is a figure of a whole stage, through one teacher of one school; the other stage keeps its own", () => {
    expect(left({ campuses, teachers: [...known, teacher("b", { aboveDegree: null })] })).toEqual(["primary degree: b"]);
  });
  it("is every figure of a stage with a school whose pupils are not known", () => {
    expect(left({ campuses: [...campuses, campus("d", "junior", 0)], teachers: known })).toEqual([
      "junior teachers: d", "junior degree: d", "junior backbone: d", "junior peArts: d",
    ]);
  });
  it("is not what no school has at all: there is nothing to balance, and no gap in the file", () => {
    expect(left({ campuses, teachers: [teacher("a"), teacher("b"), teacher("c")] })).toEqual([]);
  });
});
