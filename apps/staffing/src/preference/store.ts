/** Windows, statements and the campuses that they name. */
import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, PersonId } from "@qitong/domain";
import type { SchoolYear } from "@qitong/domain/calendar";
import { movePreferencesOf, type MovePreference, type PreferenceStatement, type PreferenceWindow } from "@qitong/domain/staffing";
import { newId, type Queryable, type Transaction } from "@qitong/db";
import { assignment, campusName, person, preferenceCampus, preferenceStatement, preferenceWindow, qualification } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

const current = 1;

const windowColumns = { schoolYear: preferenceWindow.schoolYear, opensOn: preferenceWindow.opensOn, endsOn: preferenceWindow.endsOn };

/** The window as it stands; null when a district has set none. */
export async function findWindow(db: Queryable, districtId: DistrictId, schoolYear: SchoolYear): Promise<PreferenceWindow | null> {
  const [row] = await db
    .select(windowColumns)
    .from(preferenceWindow)
    .where(and(eq(preferenceWindow.districtId, districtId), eq(preferenceWindow.schoolYear, schoolYear), eq(preferenceWindow.isCurrent, current)));
  return row ?? null;
}

/** The windows of a district as they stand, the latest school year first. */
export function listWindows(db: Queryable, districtId: DistrictId): Promise<PreferenceWindow[]> {
  return db
    .select(windowColumns)
    .from(preferenceWindow)
    .where(and(eq(preferenceWindow.districtId, districtId), eq(preferenceWindow.isCurrent, current)))
    .orderBy(desc(preferenceWindow.schoolYear));
}

/** What the window was before stays beside it. */
export async function replaceWindow(tx: Transaction, districtId: DistrictId, window: PreferenceWindow, by: { setBy: PersonId; setAt: Date }): Promise<void> {
  await tx
    .update(preferenceWindow)
    .set({ isCurrent: null })
    .where(and(eq(preferenceWindow.districtId, districtId), eq(preferenceWindow.schoolYear, window.schoolYear), eq(preferenceWindow.isCurrent, current)));
  await tx.insert(preferenceWindow).values({ id: newId(), districtId, ...window, ...by, isCurrent: current });
}

interface OfTeacher {
  readonly districtId: DistrictId;
  readonly personId: PersonId;
  readonly schoolYear: SchoolYear;
}

/** What was stated before stays beside it. */
export async function replaceStatement(tx: Transaction, { districtId, personId, schoolYear }: OfTeacher, stated: PreferenceStatement, statedAt: Date): Promise<void> {
  const { wishes, refuses, ...said } = stated;
  await tx
    .update(preferenceStatement)
    .set({ isCurrent: null })
    .where(and(eq(preferenceStatement.personId, personId), eq(preferenceStatement.schoolYear, schoolYear), eq(preferenceStatement.isCurrent, current)));
  const id = newId();
  await tx.insert(preferenceStatement).values({ id, districtId, personId, schoolYear, ...said, statedAt, isCurrent: current });
  const named = [
    ...wishes.map((campusId, index) => ({ statementId: id, campusId, kind: "wish" as const, rank: index + 1 })),
    ...refuses.map((campusId) => ({ statementId: id, campusId, kind: "refuse" as const, rank: null })),
  ];
  if (named.length > 0) await tx.insert(preferenceCampus).values(named);
}

const statementColumns = {
  id: preferenceStatement.id,
  willing: preferenceStatement.willing,
  reason: preferenceStatement.reason,
  reasonNote: preferenceStatement.reasonNote,
  commuteNote: preferenceStatement.commuteNote,
  statedAt: preferenceStatement.statedAt,
};

interface NamedCampusOf {
  readonly campusId: CampusId;
  readonly name: string;
}

async function loadNamed(db: Queryable, statementIds: readonly string[], on: CivilDate) {
  const found = new Map<string, { wishes: NamedCampusOf[]; refuses: NamedCampusOf[] }>();
  if (statementIds.length === 0) return found;
  const rows = await db
    .select({ statementId: preferenceCampus.statementId, campusId: preferenceCampus.campusId, kind: preferenceCampus.kind, name: campusName.name })
    .from(preferenceCampus)
    .leftJoin(campusName, and(eq(campusName.campusId, preferenceCampus.campusId), inForce(campusName, on)))
    .where(inArray(preferenceCampus.statementId, [...statementIds]))
    .orderBy(asc(preferenceCampus.rank), asc(preferenceCampus.campusId));
  for (const { statementId, campusId, kind, name } of rows) {
    const known = found.get(statementId) ?? { wishes: [], refuses: [] };
    (kind === "wish" ? known.wishes : known.refuses).push({ campusId, name: name ?? campusId });
    found.set(statementId, known);
  }
  return found;
}

const nothingNamed = { wishes: [], refuses: [] };

/** What a teacher has stated for a school year, the latest first. */
export async function listStatements(db: Queryable, { personId, schoolYear }: Omit<OfTeacher, "districtId">, on: CivilDate) {
  const rows = await db
    .select(statementColumns)
    .from(preferenceStatement)
    .where(and(eq(preferenceStatement.personId, personId), eq(preferenceStatement.schoolYear, schoolYear)))
    .orderBy(desc(preferenceStatement.id));
  const named = await loadNamed(db, rows.map(({ id }) => id), on);
  return rows.map((row) => ({ ...row, ...(named.get(row.id) ?? nothingNamed) }));
}

/** What holds, of those who work at these campuses. */
export async function listStatementsAt(db: Queryable, campusIds: readonly CampusId[], schoolYear: SchoolYear, on: CivilDate) {
  if (campusIds.length === 0) return [];
  const rows = await db
    .select({
      ...statementColumns,
      personId: person.id,
      name: person.name,
      campusName: campusName.name,
      subject: qualification.subject,
    })
    .from(preferenceStatement)
    .innerJoin(person, eq(person.id, preferenceStatement.personId))
    .innerJoin(assignment, and(eq(assignment.personId, person.id), inForce(assignment, on), inArray(assignment.campusId, [...campusIds])))
    .leftJoin(campusName, and(eq(campusName.campusId, assignment.campusId), inForce(campusName, on)))
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .where(and(eq(preferenceStatement.schoolYear, schoolYear), eq(preferenceStatement.isCurrent, current)))
    .orderBy(asc(person.name), asc(person.id));
  const named = await loadNamed(db, rows.map(({ id }) => id), on);
  return rows.map((row) => ({ ...row, ...(named.get(row.id) ?? nothingNamed) }));
}

export async function countTeachersAt(db: Queryable, campusIds: readonly CampusId[], on: CivilDate): Promise<number> {
  if (campusIds.length === 0) return 0;
  const [row] = await db.select({ teachers: count() }).from(assignment).where(and(inArray(assignment.campusId, [...campusIds]), inForce(assignment, on)));
  return row?.teachers ?? 0;
}

/** What the teachers of a district wish and refuse for a school year, as plans and the optimiser take it. */
export async function listMovePreferences(db: Queryable, districtId: DistrictId, schoolYear: SchoolYear): Promise<MovePreference[]> {
  const rows = await db
    .select({
      id: preferenceStatement.id,
      personId: preferenceStatement.personId,
      willing: preferenceStatement.willing,
      campusId: preferenceCampus.campusId,
      kind: preferenceCampus.kind,
    })
    .from(preferenceStatement)
    .leftJoin(preferenceCampus, eq(preferenceCampus.statementId, preferenceStatement.id))
    .where(and(eq(preferenceStatement.districtId, districtId), eq(preferenceStatement.schoolYear, schoolYear), eq(preferenceStatement.isCurrent, current)))
    .orderBy(asc(preferenceStatement.personId), asc(isNull(preferenceCampus.rank)), asc(preferenceCampus.rank), asc(preferenceCampus.campusId));
  const stated = new Map<PersonId, { willing: boolean; wishes: CampusId[]; refuses: CampusId[] }>();
  for (const { personId, willing, campusId, kind } of rows) {
    const known = stated.get(personId) ?? { willing, wishes: [], refuses: [] };
    if (campusId !== null) (kind === "wish" ? known.wishes : known.refuses).push(campusId);
    stated.set(personId, known);
  }
  return [...stated].flatMap(([personId, one]) => movePreferencesOf(personId, one));
}
