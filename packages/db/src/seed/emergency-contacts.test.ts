import { describe, expect, it } from "vitest";
import { isWithin, type CampusId, type PersonId } from "@qitong/domain";
import { defaultEmergencySettings, findContactGaps, findEmergencyListRefusals, type EmergencyContact } from "@qitong/domain/management";
import { buildDemo } from "./build-demo";
import { demoDay } from "./demo-day";
import { pairs } from "./school-profiles";

const { rows } = buildDemo("a hash");
const standing = rows.emergencyList.filter((row) => isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, demoDay));
const contactsOf = (campusId: CampusId): EmergencyContact[] =>
  rows.emergencyContact
    .filter((row) => row.campusId === campusId && standing.some((list) => list.campusId === campusId && list.startsOn === row.startsOn))
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ role, personId, officeName, phones, isRoundTheClock, note }) => ({
      role, phones, isRoundTheClock, note, holder: personId ? { kind: "colleague", personId } : { kind: "office", name: officeName ?? "" },
    }));
const worksThere = (campusId: CampusId) => (personId: PersonId) =>
  rows.assignment.some((row) => row.personId === personId && row.campusId === campusId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, demoDay));
const gapsOf = ({ campusId }: { readonly campusId: CampusId }) => findContactGaps(contactsOf(campusId), worksThere(campusId), defaultEmergencySettings).map(({ kind }) => kind);
const campusNamed = (name: string) => {
  const found = rows.campusName.find((row) => row.name === name);
  if (!found) throw new Error(`no campus ${name}`);
  return found;
};

describe("emergency contacts in the demo", () => {
  it("could have been kept on screen, but for the one that names who has left", () => {
    for (const { campusId, version } of standing) {
      const refusals = findEmergencyListRefusals({ version, contacts: contactsOf(campusId) }, { today: demoDay, closedOn: null, version, isColleague: worksThere(campusId) });
      expect([campusId, ...refusals.map(({ kind }) => kind)]).toEqual([campusId, ...(gapsOf({ campusId }).includes("colleague-left") ? ["contact-not-colleague"] : [])]);
    }
  });

  it("dial nobody: no number of theirs is given out", () => {
    for (const number of rows.emergencyContact.flatMap(({ phones }) => phones)) expect(number).toMatch(/^(154\d{8}|0311-0\d{7})$/);
  });

  it("are complete at most campuses, and show each gap at one or the other", () => {
    const gaps = standing.map(gapsOf);
    expect(gaps.filter((one) => one.length === 0).length).toBeGreaterThan(standing.length / 2);
    expect(gapsOf(campusNamed(pairs.merged.absorbing))).toEqual([]);
    expect(gapsOf(campusNamed(pairs.merged.absorbed))).toEqual(["round-the-clock"]);
    expect(gapsOf(campusNamed(pairs.open.absorbed))).toEqual(["safety-lead", "colleague-left"]);
    expect(standing.length).toBeLessThan(rows.campus.length);
  });

  it("went through the merger: the campus that came has the list it had, begun before the merger", () => {
    const { campusId } = campusNamed(pairs.merged.absorbed);
    expect(rows.emergencyList.filter((row) => row.campusId === campusId)).toMatchObject([{ startsOn: "2025-09-01", endsOn: null }]);
  });
});
