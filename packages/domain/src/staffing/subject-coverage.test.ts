import { describe, expect, it } from "vitest";
import { requiredTeachers } from "./subject-coverage";

describe("teachers that keep a subject taught", () => {
  it("are weekly periods over the upper end of the load, rounded up", () => {
    expect(requiredTeachers("primary", 24)).toMatchObject({ chinese: 9, mathematics: 6, english: 3, music: 2 });
  });

  it("are at least one, also where the number of classes is not known", () => {
    expect(requiredTeachers("primary", 1)["information"]).toBe(1);
    expect(requiredTeachers("junior", null)["physics"]).toBe(1);
  });

  it("are not demanded of a subject that the stage does not teach", () => {
    expect(requiredTeachers("primary", 24)["physics"]).toBeUndefined();
  });
});
