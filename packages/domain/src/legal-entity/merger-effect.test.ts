import { describe, expect, it } from "vitest";
import type { CampusId, EntityId } from "../identifier";
import { mergerEffect } from "./merger-effect";

const campus = (id: string, name: string, schoolCode: string) =>
  ({ id: id as CampusId, name, stage: "primary", schoolCode }) as const;
const facts = {
  absorbing: { id: "A" as EntityId, name: "西苑小学", campuses: [campus("a", "西苑小学", "2113000001")] },
  absorbed: { id: "B" as EntityId, name: "新开学小学", campuses: [campus("b", "新开学小学", "2113000002")] },
  newEntityName: null,
  newAbsorbedCampusName: "西苑小学新开校区",
};

describe("the effect of a merger", () => {
  it("one legal entity is dissolved and the other has all the campuses", () => {
    expect(mergerEffect(facts)).toEqual({
      dissolves: { id: "B", name: "新开学小学" },
      succeededBy: "A",
      moves: facts.absorbed.campuses,
      keptCode: "2113000001",
      retiredCodes: ["2113000002"],
      renamesEntity: null,
      renamesCampus: { id: "b", name: "西苑小学新开校区" },
      campusesAfter: 2,
    });
  });

  it("nothing is renamed to the name that it has", () => {
    const same = mergerEffect({ ...facts, newEntityName: "西苑小学", newAbsorbedCampusName: "新开学小学" });
    expect(same).toMatchObject({ renamesEntity: null, renamesCampus: null });
    expect(mergerEffect({ ...facts, newEntityName: "西苑小学集团" }).renamesEntity).toBe("西苑小学集团");
  });
});
