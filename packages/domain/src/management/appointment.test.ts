import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { EntityId, PersonId } from "../identifier";
import { findPostEndRefusals, findPostRefusals, type Appointment, type AppointmentFacts } from "./appointment";

const today = civilDate("2026-11-24");
const wang = "01J00000000000000000000001" as PersonId;
const li = "01J00000000000000000000002" as PersonId;
const school = { kind: "entity", id: "01J00000000000000000000003" as EntityId } as const;
const wanted: Appointment = { personId: wang, role: "principal", place: school, title: "校长", startsOn: today, endsOn: null };
const facts: AppointmentFacts = { today, byPersonId: li, held: [], atPlace: [], placeEndedOn: null };
const kinds = (appointment: Appointment, changed: Partial<AppointmentFacts> = {}) =>
  findPostRefusals(appointment, { ...facts, ...changed }).map((refusal) => refusal.kind);

describe("an appointment", () => {
  it("stands when the role fits the place and the place is free", () => {
    expect(kinds(wanted)).toEqual([]);
  });

  it("is never one's own", () => {
    expect(kinds(wanted, { byPersonId: wang })).toEqual(["own-appointment"]);
  });

  it("does not reach into the past: nobody had a power that was not given at the time", () => {
    expect(kinds({ ...wanted, startsOn: civilDate("2026-11-23") })).toEqual(["post-starts-in-past"]);
  });

  it("gives a legal entity one principal at a time, and lets the next one begin when the last has left", () => {
    const atPlace = [{ role: "principal" as const, place: school, startsOn: civilDate("2020-09-01"), endsOn: civilDate("2027-03-01"), personId: li, personName: "李校长" }];
    expect(findPostRefusals(wanted, { ...facts, atPlace })).toEqual([
      { kind: "post-occupied", field: "role", personName: "李校长", endsOn: civilDate("2027-03-01") },
    ]);
    expect(kinds({ ...wanted, startsOn: civilDate("2027-03-01") }, { atPlace })).toEqual([]);
  });

  it("is not made at an entity that has been dissolved by then", () => {
    expect(kinds(wanted, { placeEndedOn: civilDate("2026-09-01") })).toEqual(["place-ended"]);
  });

  it("gives a teacher's own page to that teacher only", () => {
    const own: Appointment = { ...wanted, role: "teacher", place: { kind: "person", id: li } };
    expect(kinds(own, { byPersonId: "01J00000000000000000000009" as PersonId })).toEqual(["teacher-post-of-another"]);
  });

  it("tells all that is wrong at once", () => {
    const wrong: Appointment = { ...wanted, role: "campus-head", startsOn: civilDate("2026-01-01"), endsOn: civilDate("2025-01-01") };
    expect(kinds(wrong, { byPersonId: wang })).toEqual(["role-not-at-place", "post-ends-before-start", "own-appointment", "post-starts-in-past"]);
  });
});

describe("the end of a post", () => {
  const post = { role: "principal" as const, personId: wang, startsOn: civilDate("2020-09-01"), endsOn: null };
  const ending = (endsOn: string, changed: Partial<typeof post> | { role: "district-administrator" } = {}) =>
    findPostEndRefusals(civilDate(endsOn), { today, byPersonId: wang, post: { ...post, ...changed } }).map((refusal) => refusal.kind);

  it("may be today or later", () => {
    expect([ending("2026-11-24"), ending("2027-09-01")]).toEqual([[], []]);
    expect(ending("2026-11-23")).toEqual(["post-end-in-past"]);
  });

  it("is never that of one's own administrator post", () => {
    expect(ending("2026-12-01", { role: "district-administrator" })).toEqual(["own-administrator-post"]);
  });
});
