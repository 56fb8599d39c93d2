/** Rows of the register: addresses, certificates, legal representatives, and the groups that do not merge. */
import { addDays, addMonths, civilDate, type CivilDate, type DistrictId, type SchoolGroupId } from "@qitong/domain";
import type { SchoolGroupKind } from "@qitong/domain/legal-entity";
import type { DemoIds } from "./demo-ids";
import type { DemoRows } from "./demo-rows";
import { personName } from "./person-names";
import type { SchoolLead } from "./posts";
import { Random } from "./random";
import { pairs } from "./school-profiles";
import { areaCode, type DemoSchool } from "./schools";
import { mergerDay } from "./teachers";

export interface RegisterWork {
  readonly rows: DemoRows;
  readonly ids: DemoIds;
  readonly districtId: DistrictId;
  readonly schools: ReadonlyMap<string, DemoSchool>;
  readonly leads: ReadonlyMap<string, SchoolLead>;
}

/** Since this day the present principals are in office (posts.ts). */
const inOffice = civilDate("2021-09-01");
const issuingBody = "石家庄市新华区事业单位登记管理局";
const yearsOfCertificate = 5;

/** This school moved into a new house; the old address stays to be read. */
const moved = { school: "联盟路小学", to: "石家庄市新华区联盟街道（新校址）", on: civilDate("2019-09-01") } as const;

export function addRegister(work: RegisterWork, seed: number): void {
  for (const [name, school] of work.schools) {
    const random = new Random(seed, `register of ${name}`);
    // With a school that was taken in, its certificate and its representative ended.
    const endsOn = name === pairs.merged.absorbed ? mergerDay : null;
    addAddresses(work, school, endsOn);
    addCertificates(work, school, random, endsOn);
    addRepresentatives(work, school, random, endsOn);
  }
}

function addAddresses({ rows }: RegisterWork, { profile, campusId, entityId }: DemoSchool, endsOn: CivilDate | null): void {
  const address = `石家庄市新华区${profile.streetName}`;
  const startsOn = profile.openedOn;
  const movedOn = profile.name === moved.school ? moved.on : null;
  rows.campusAddress.push({ campusId, address, startsOn, endsOn: movedOn });
  rows.legalEntityAddress.push({ entityId, address, startsOn, endsOn: movedOn ?? endsOn });
  if (movedOn === null) return;
  rows.campusAddress.push({ campusId, address: moved.to, startsOn: movedOn });
  rows.legalEntityAddress.push({ entityId, address: moved.to, startsOn: movedOn });
}

function addCertificates({ rows }: RegisterWork, { number, entityId }: DemoSchool, random: Random, endsOn: CivilDate | null): void {
  const first = addDays(civilDate("2017-03-01"), random.whole(0, 1400));
  const second = addMonths(first, 12 * yearsOfCertificate);
  const issued = [first, second].filter((on) => endsOn === null || on < endsOn);
  for (const [index, startsOn] of issued.entries()) {
    rows.entityCertificate.push({
      entityId,
      number: `事证第1${areaCode}9${String(number).padStart(3, "0")}${index}号`,
      issuingBody,
      startsOn,
      endsOn: issued[index + 1] ?? endsOn,
      validUntil: addDays(addMonths(startsOn, 12 * yearsOfCertificate), -1),
    });
  }
}

function addRepresentatives({ rows, leads }: RegisterWork, { profile, number, entityId }: DemoSchool, random: Random, endsOn: CivilDate | null): void {
  const lead = leads.get(profile.name);
  if (!lead) throw new Error(`${profile.name} has no principal`);
  const document = (year: number, serial: number) => `新教党〔${year}〕${serial}号`;
  const before = civilDate(`${random.whole(2011, 2016)}-08-${random.whole(10, 28)}`);
  rows.legalRepresentative.push({
    entityId, name: personName(random, random.chance(0.5) ? "female" : "male"), startsOn: before, endsOn: inOffice,
    appointmentDocument: document(Number(before.slice(0, 4)), number), removalDocument: document(2021, number),
  });
  rows.legalRepresentative.push({
    entityId, name: lead.name, startsOn: inOffice, endsOn,
    appointmentDocument: document(2021, 100 + number), removalDocument: endsOn === null ? null : document(2026, number),
  });
}

interface DemoGroup {
  readonly kind: SchoolGroupKind;
  readonly name: string;
  readonly lead: string;
  readonly members: readonly string[];
  readonly startsOn: CivilDate;
  readonly endedOn?: CivilDate;
}

/** The first ended in the merger of its two schools, as such groups often do. */
const groups: readonly DemoGroup[] = [
  { kind: "entrusted", name: "宁安路小学托管新华路小学", lead: "宁安路小学", members: ["新华路小学"], startsOn: civilDate("2024-09-01"), endedOn: mergerDay },
  { kind: "entrusted", name: "西苑小学托管新开学小学", lead: "西苑小学", members: ["新开学小学"], startsOn: civilDate("2025-09-01") },
  { kind: "led", name: "合作路小学领办于底学校", lead: "合作路小学", members: ["于底学校"], startsOn: civilDate("2023-09-01") },
  { kind: "joint", name: "金地小学联办鸿源小学", lead: "金地小学", members: ["鸿源小学"], startsOn: civilDate("2025-09-01") },
  { kind: "education-group", name: "机场路小学教育集团", lead: "机场路小学", members: ["机场路小学北郡分校", "联盟路小学", "市庄路小学"], startsOn: civilDate("2022-09-01") },
];

export function addGroups({ rows, ids, districtId, schools }: RegisterWork): void {
  for (const [index, { kind, name, lead, members, startsOn, endedOn }] of groups.entries()) {
    const id = ids.next<SchoolGroupId>();
    rows.schoolGroup.push({ id, districtId, kind, name, basis: `新教〔${startsOn.slice(0, 4)}〕${20 + index}号`, endedOn: endedOn ?? null });
    for (const schoolName of [lead, ...members]) {
      const school = schools.get(schoolName);
      if (!school) throw new Error(`no school named ${schoolName}`);
      const role = schoolName === lead ? "lead" : "member";
      rows.groupMembership.push({ groupId: id, campusId: school.campusId, role, startsOn, endsOn: endedOn ?? null });
    }
  }
}
