/** The facts of one school year, as they were in force: asked again later, a past year answers the same. */
import { addDays, isWithin, type CivilDate, type DistrictId, type PersonId } from "@qitong/domain";
import { periodOfSchoolYear, type SchoolYear } from "@qitong/domain/calendar";
import {
  BackboneLevel, findRotationBars, findUnbrokenStart, isCountyBackbone, Subject, Title, type CampusPeriod,
  type ComplianceFacts, type Exemption, type ReportedMove, type RotationSettings,
} from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { listDistrictCampuses } from "@qitong/service";
import { listClassHeads, listExemptions, listStays } from "../plan/facts-store";
import { listAffiliations, listHeadPosts, listMemberships, listRegister, listSuccessions, listTransfers } from "./store";

interface Question {
  readonly districtId: DistrictId;
  readonly schoolYear: SchoolYear;
  readonly settings: RotationSettings;
  readonly today: CivilDate;
}

export async function loadComplianceFacts(db: Queryable, question: Question): Promise<ComplianceFacts> {
  const year = periodOfSchoolYear(question.schoolYear);
  const [campuses, teachers, moves] = await Promise.all([
    listDistrictCampuses(db, question.districtId, year.startsOn), loadTeachers(db, question, year.startsOn), loadMoves(db, question),
  ]);
  return {
    campuses: campuses.map(({ campusId, name, entityId, entityName }) => ({ campusId, name: name ?? campusId, entityId, entityName: entityName ?? entityId })),
    teachers,
    moves,
  };
}

function grouped<Row extends { readonly personId: PersonId }>(rows: readonly Row[]): Map<PersonId, Row[]> {
  const groups = new Map<PersonId, Row[]>();
  for (const row of rows) groups.set(row.personId, [...(groups.get(row.personId) ?? []), row]);
  return groups;
}

/**
 * Years, exemptions and retirement as of the year's first day; the campus is that of the day before, because on the first day
 * most of those who move are already where they go.
 */
async function loadTeachers(db: Queryable, { districtId, settings }: Question, on: CivilDate): Promise<ComplianceFacts["teachers"]> {
  const before = addDays(on, -1);
  const [register, stayRows, exemptionRows, classHeads] = await Promise.all([
    listRegister(db, districtId, before, on), listStays(db, districtId, before), listExemptions(db, districtId, on), listClassHeads(db, districtId, on),
  ]);
  const stays = grouped<CampusPeriod & { readonly personId: PersonId }>(stayRows);
  const exemptions = grouped<{ readonly personId: PersonId; readonly kind: Exemption }>(exemptionRows);
  const seen = new Set<PersonId>();
  return register.flatMap(({ personId, campusId, sex, bornOn }) => {
    if (seen.has(personId)) return [];
    seen.add(personId);
    const facts = {
      atCampusSince: findUnbrokenStart(stays.get(personId) ?? [], before) ?? null,
      bornOn,
      sex,
      exemptions: (exemptions.get(personId) ?? []).map(({ kind }) => kind),
      isClassHead: classHeads.has(personId),
    };
    return [{ personId, campusId, bars: findRotationBars(facts, settings, on) }];
  });
}

/** Whoever moved twice in a year moved once: from where the year began to where the first plan sent them. */
async function loadMoves(db: Queryable, { districtId, schoolYear, today }: Question): Promise<ReportedMove[]> {
  const rows = await listTransfers(db, districtId, periodOfSchoolYear(schoolYear), today);
  const [affiliations, memberships, posts, successions] = await Promise.all([
    listAffiliations(db, districtId), listMemberships(db, districtId), listHeadPosts(db, rows.map((row) => row.personId)), listSuccessions(db),
  ]);
  const entityOn = (campusId: string, on: CivilDate) => affiliations.find((one) => one.campusId === campusId && isWithin(one, on))?.entityId ?? null;
  const groupsOf = (campusId: string, role: "lead" | "member", on: CivilDate) =>
    memberships.filter((one) => one.campusId === campusId && one.role === role && isWithin(one, on)).map(({ groupId }) => groupId);
  /** Its legal entity was absorbed by that day; the campus goes on. */
  const wasAbsorbed = (campusId: string, on: CivilDate) =>
    affiliations.some((one) => one.campusId === campusId && successions.some(({ fromEntityId, succeededOn }) => fromEntityId === one.entityId && succeededOn <= on));
  const seen = new Set<PersonId>();
  return rows.flatMap(({ personId, fromCampusId, toCampusId, on, ...held }): ReportedMove[] => {
    if (seen.has(personId)) return [];
    seen.add(personId);
    const leads = groupsOf(fromCampusId, "lead", on);
    return [{
      personId, fromCampusId, toCampusId, on,
      fromEntityId: entityOn(fromCampusId, on),
      toEntityId: entityOn(toCampusId, on),
      isBackbone: isCountyBackbone(BackboneLevel.safeParse(held.backboneLevel).data ?? null),
      subject: Subject.safeParse(held.subject).data ?? null,
      title: Title.safeParse(held.title).data ?? null,
      isHead: posts.some((one) => one.personId === personId && isWithin(one, addDays(on, -1))),
      isLeadToMember: groupsOf(toCampusId, "member", on).some((group) => leads.includes(group)),
      isToMerged: wasAbsorbed(toCampusId, on),
    }];
  });
}
