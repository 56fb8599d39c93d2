/** Colleagues with whom a teacher might change places, found by name or staff number. */
import { eq, and, ne, or } from "drizzle-orm";
import type { PersonId } from "@qitong/domain";
import type { SchoolYear } from "@qitong/domain/calendar";
import { asSeenBy, findPairRefusals, type SwapRefusal } from "@qitong/domain/staffing";
import { employment, person } from "@qitong/db/schema";
import { inForce, matchesText, type Asking } from "@qitong/service";
import { getPerson } from "../person/store";
import { loadSituation } from "./store";

const mostShown = 10;

export interface Candidate {
  readonly personId: PersonId;
  readonly name: string;
  readonly campusName: string;
  readonly subject: string;
  /** Empty: the two fit. */
  readonly refusals: readonly SwapRefusal[];
}

export interface CandidateQuestion {
  readonly personId: PersonId;
  readonly schoolYear: SchoolYear;
  readonly search: string;
}

/** Says no more of a colleague than the school's own notice board: name, campus, subject. */
export async function findCandidates({ db, today }: Asking, { personId, schoolYear, search }: CandidateQuestion): Promise<Candidate[]> {
  const { districtId } = await getPerson(db, personId);
  const found = await db
    .select({ personId: person.id })
    .from(person)
    .innerJoin(employment, and(eq(employment.personId, person.id), inForce(employment, today)))
    .where(and(eq(person.districtId, districtId), ne(person.id, personId), or(matchesText(search, person.name), eq(employment.staffNumber, search))))
    .limit(mostShown * 5);
  if (found.length === 0) return [];
  const situation = await loadSituation(db, { districtId, schoolYear, people: [personId, ...found.map((one) => one.personId)] });
  const { facts } = situation;
  const nameOf = new Map(facts.campuses.map((campus) => [campus.campusId, campus.name]));
  const wanted = new Set(found.map((one) => one.personId));
  return facts.teachers
    .filter((teacher) => wanted.has(teacher.personId))
    .map((teacher) => ({
      personId: teacher.personId, name: teacher.name, subject: teacher.subject, campusName: nameOf.get(teacher.campusId) ?? "",
      refusals: asSeenBy(personId, findPairRefusals(personId, teacher.personId, situation)),
    }))
    .toSorted((one, other) => one.refusals.length - other.refusals.length || one.name.localeCompare(other.name, "zh"))
    .slice(0, mostShown);
}
