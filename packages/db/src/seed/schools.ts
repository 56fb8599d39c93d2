/** Rows of schools: entity, campus, names, codes, belonging, zones and what each has. */
import { civilDate, type CampusId, type DistrictId, type EntityId, type SchoolGroupId } from "@qitong/domain";
import { creditCodeCheckDigit } from "@qitong/domain/legal-entity";
import type { CampusMeasure } from "@qitong/domain/quality";
import type { DemoIds } from "./demo-ids";
import type { DemoRows } from "./demo-rows";
import { demoYears, type SchoolProfile } from "./school-profiles";
import { zones } from "./xinhua/zones";

export const areaCode = "130105";

/** One school left its equipment of 2026 out, so that the board can show what it does with a gap. */
export const unreported = { school: "大马学校", schoolYear: 2026, measure: "equipment" } as const;

export interface DemoSchool {
  readonly profile: SchoolProfile;
  readonly number: number;
  readonly localNumber: string;
  readonly entityId: EntityId;
  readonly campusId: CampusId;
  readonly creditCode: string;
  readonly schoolCode: string;
}

export function demoSchool(profile: SchoolProfile, number: number, ids: DemoIds): DemoSchool {
  const serial = String(number).padStart(3, "0");
  const first17 = `12${areaCode}DEM000${serial}`;
  return {
    profile,
    number,
    localNumber: `XH${serial}`,
    entityId: ids.next(),
    campusId: ids.next(),
    creditCode: first17 + creditCodeCheckDigit(first17),
    // 21 primary, 13 Hebei; the serial begins with 9 to stand apart from real ones.
    schoolCode: `2113900${serial}`,
  };
}

export function addSchool(rows: DemoRows, districtId: DistrictId, school: DemoSchool): void {
  const { profile, entityId, campusId } = school;
  const startsOn = profile.openedOn;
  rows.legalEntity.push({ id: entityId, districtId, creditCode: school.creditCode, registeredOn: startsOn });
  rows.legalEntityName.push({ entityId, name: profile.name, startsOn });
  rows.campus.push({
    id: campusId,
    districtId,
    localNumber: school.localNumber,
    stage: "primary",
    streetCode: profile.streetCode,
    longitude: profile.longitude,
    latitude: profile.latitude,
    openedOn: startsOn,
  });
  rows.campusName.push({ campusId, name: profile.name, startsOn });
  rows.campusSchoolCode.push({ code: school.schoolCode, campusId, startsOn });
  rows.campusAffiliation.push({ campusId, entityId, startsOn });
  addFigures(rows, school);
}

const measures = ["pupils", "classes", "rooms", "sports", "equipment", "multimedia"] as const satisfies readonly CampusMeasure[];

function addFigures(rows: DemoRows, { profile, campusId }: DemoSchool): void {
  for (const schoolYear of demoYears) {
    for (const measure of measures) {
      const isGap = profile.name === unreported.school && schoolYear === unreported.schoolYear && measure === unreported.measure;
      if (isGap) continue;
      rows.campusFigure.push({
        campusId,
        schoolYear,
        measure,
        value: profile.figures[schoolYear][measure],
        source: `演示数据（固定种子生成），${schoolYear} 学年统计表`,
        recordedAt: new Date(`${schoolYear}-09-20T02:00:00.000Z`),
      });
    }
  }
}

export function addZones(rows: DemoRows, districtId: DistrictId, schools: ReadonlyMap<string, DemoSchool>, ids: DemoIds): void {
  const startsOn = civilDate("2021-09-01");
  for (const zone of zones) {
    const groupId = ids.next<SchoolGroupId>();
    rows.schoolGroup.push({ id: groupId, districtId, kind: "zone", name: `${zone.lead}学区` });
    for (const name of [zone.lead, ...zone.members]) {
      const school = schools.get(name);
      if (!school) throw new Error(`no school named ${name}`);
      const role = name === zone.lead ? "lead" : "member";
      rows.groupMembership.push({ groupId, campusId: school.campusId, role, startsOn });
    }
  }
}
