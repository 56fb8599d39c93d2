/** 应交流人员名单 of a school year: the same facts as a plan of its first day is judged on. */
import type { CampusId, CivilDate, DistrictId, PersonId } from "@qitong/domain";
import { periodOfSchoolYear, type SchoolYear } from "@qitong/domain/calendar";
import { transferSettingsOf, type DistrictSettings } from "@qitong/domain/management";
import {
  countByCampus, findEndingExemptions, findLessRotated, judgeTeacher, type CampusCount, type ExemptionKind, type Judged,
} from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { getDistrictSettings } from "@qitong/service";
import { loadFacts, type NamedTeacher } from "../transfer-plan/facts";
import { listExemptions } from "../plan/facts-store";
import { findHeads, listExemptionsAt, type NamedExemption } from "./store";

export interface EligibilityRow extends Judged, Pick<NamedTeacher, "personId" | "name" | "staffNumber" | "campusId" | "subject" | "title" | "backbone" | "atCampusSince" | "rotations"> {
  readonly campusName: string;
}

export interface NamedCount extends CampusCount {
  readonly campusName: string;
}

export interface EligibilityList {
  readonly asOf: CivilDate;
  readonly rows: readonly EligibilityRow[];
  readonly counts: readonly NamedCount[];
  /** What the district asks for: of the base, and of those who rotate. */
  readonly quotaShare: number;
  readonly backboneShare: number;
}

export interface ListQuestion {
  readonly districtId: DistrictId;
  readonly campusIds: readonly CampusId[];
  readonly schoolYear: SchoolYear;
}

export async function loadEligibility(db: Queryable, { districtId, campusIds, schoolYear }: ListQuestion): Promise<EligibilityList> {
  const settings = await getDistrictSettings(db, districtId);
  const on = periodOfSchoolYear(schoolYear).startsOn;
  const facts = await loadFacts(db, { districtId, schoolYear, effectiveOn: on, settings: transferSettingsOf(settings) });
  const [heads, ends] = [await findHeads(db, districtId, on), endsByPerson(await listExemptions(db, districtId, on))];
  const wanted = new Set(campusIds);
  const nameOf = new Map(facts.campuses.map((campus) => [campus.campusId, campus.name]));
  const rows = facts.teachers
    .filter((teacher) => wanted.has(teacher.campusId))
    .map((teacher): EligibilityRow => {
      const { personId, name, staffNumber, campusId, subject, title, backbone, atCampusSince, rotations, bars } = teacher;
      const judged = judgeTeacher(
        {
          bars, atCampusSince, rotations, lessRotated: findLessRotated(teacher, facts).length,
          headSince: heads.get(personId) ?? null, exemptionEnds: ends.get(personId) ?? {},
        },
        settings,
        on,
      );
      return { personId, name, staffNumber, campusId, campusName: nameOf.get(campusId) ?? "", subject, title, backbone, atCampusSince, rotations, ...judged };
    });
  const { quotaShare, backboneShare } = settings;
  return { asOf: on, rows, counts: namedCounts(rows, settings, nameOf), quotaShare, backboneShare };
}

function namedCounts(rows: readonly EligibilityRow[], settings: DistrictSettings, nameOf: ReadonlyMap<CampusId, string>): NamedCount[] {
  return countByCampus(rows, settings)
    .map((count) => ({ ...count, campusName: nameOf.get(count.campusId) ?? "" }))
    .toSorted((one, other) => one.campusName.localeCompare(other.campusName, "zh"));
}

type Ends = Partial<Record<ExemptionKind, CivilDate | null>>;

function endsByPerson(rows: readonly { personId: PersonId; kind: ExemptionKind; endsOn: CivilDate | null }[]): Map<PersonId, Ends> {
  const byPerson = new Map<PersonId, Ends>();
  for (const { personId, kind, endsOn } of rows) byPerson.set(personId, { ...byPerson.get(personId), [kind]: endsOn });
  return byPerson;
}

/** Exemptions that run out before the school year begins, the soonest first. */
export async function loadEnding(db: Queryable, { campusIds, schoolYear }: Omit<ListQuestion, "districtId">, today: CivilDate): Promise<NamedExemption[]> {
  const yearStartsOn = periodOfSchoolYear(schoolYear).startsOn;
  const byPerson = new Map<PersonId, NamedExemption[]>();
  for (const one of await listExemptionsAt(db, campusIds, today)) byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one]);
  return [...byPerson.values()]
    .flatMap((own) => findEndingExemptions(own, today, yearStartsOn))
    .toSorted((one, other) => (one.endsOn ?? "").localeCompare(other.endsOn ?? ""));
}
