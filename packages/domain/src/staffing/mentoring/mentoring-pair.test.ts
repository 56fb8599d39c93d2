import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import type { DistrictId, PersonId, RotationId } from "../../identifier";
import { endWithRotation, findMentoringEndRefusals, findMentoringRefusals, isMentorLower, type MentoringFacts } from "./mentoring-pair";
import { isSameSubjectGroup } from "./subject-group";

const partner = { districtId: "d" as DistrictId, subject: "chinese" as const, title: "first" as const, isInPost: true };
const facts: MentoringFacts = { mentor: partner, mentee: partner, ofMentee: [], rotation: null };
const startsOn = civilDate("2026-09-01");
const wanted = { mentorId: "a" as PersonId, menteeId: "b" as PersonId, subject: "chinese" as const, startsOn, endsOn: null, aims: "站稳课堂", rotationId: null, carriesOver: false };
const kinds = (more: object, of: Partial<MentoringFacts> = {}, required = false) =>
  findMentoringRefusals({ ...wanted, ...more }, { ...facts, ...of }, { mentorTitleRequired: required }).map(({ kind }) => kind);

describe("a mentoring pair", () => {
  it("is of two people in post who teach one group of subjects", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ menteeId: wanted.mentorId })).toEqual(["mentoring-same-person"]);
    expect(kinds({}, { mentee: { ...partner, isInPost: false, subject: "pe" } })).toEqual(["mentoring-not-in-post", "mentoring-other-subject"]);
    expect(kinds({ aims: "" })).toEqual(["mentoring-aims-missing"]);
  });

  it("minds a lower title only where the district says so", () => {
    const lower = { mentor: { ...partner, title: "second" as const } };
    expect(kinds({}, lower)).toEqual([]);
    expect(kinds({}, lower, true)).toEqual(["mentoring-lower-title"]);
    expect(isMentorLower(null, "senior")).toBe(false);
  });

  it("is the mentee's only one at a time; a day on which one ends is free for the next", () => {
    const ofMentee = [{ startsOn: civilDate("2025-09-01"), endsOn: startsOn }];
    expect(kinds({}, { ofMentee })).toEqual([]);
    expect(kinds({ startsOn: civilDate("2026-08-31") }, { ofMentee })).toEqual(["mentoring-mentee-taken"]);
  });

  it("belongs to a rotation of one of the two", () => {
    expect(kinds({ rotationId: "r" as RotationId })).toEqual(["mentoring-not-in-rotation"]);
    expect(kinds({ rotationId: "r" as RotationId }, { rotation: { startsOn, endsOn: null } })).toEqual([]);
  });

  it("ends with its rotation, unless it is carried over or was over before", () => {
    const day = civilDate("2027-09-01");
    expect(endWithRotation({ startsOn, endsOn: null, carriesOver: false }, day)).toBe(day);
    expect(endWithRotation({ startsOn, endsOn: null, carriesOver: true }, day)).toBeUndefined();
    expect(endWithRotation({ startsOn, endsOn: civilDate("2027-01-01"), carriesOver: false }, day)).toBeUndefined();
    expect(endWithRotation({ startsOn: civilDate("2028-01-01"), endsOn: null, carriesOver: false }, day)).toBe("2028-01-01");
  });

  it("is only ever shortened, and from today on", () => {
    const today = civilDate("2026-11-24");
    expect(findMentoringEndRefusals({ startsOn, endsOn: null }, today, today)).toEqual([]);
    expect(findMentoringEndRefusals({ startsOn, endsOn: today }, today, today)).toEqual([{ kind: "mentoring-already-over", endsOn: today }]);
    expect(findMentoringEndRefusals({ startsOn, endsOn: null }, civilDate("2026-11-01"), today)).toEqual([{ kind: "mentoring-end-in-past", field: "endsOn", today }]);
  });
});

describe("a group of subjects", () => {
  it("holds what one can guide the other in, either way round; a generalist fits all; what is not known fits none", () => {
    expect(isSameSubjectGroup("chinese", "calligraphy")).toBe(true);
    expect(isSameSubjectGroup("fine-art", "arts")).toBe(true);
    expect(isSameSubjectGroup("music", "fine-art")).toBe(false);
    expect(isSameSubjectGroup("generalist", "pe")).toBe(true);
    expect(isSameSubjectGroup(null, "pe")).toBe(false);
  });
});
