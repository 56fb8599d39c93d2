/** Which of the people and campuses that a form names are of the district: a foreign one is as absent. */
import { and, eq, inArray } from "drizzle-orm";
import { CampusId, PersonId, type CivilDate, type DistrictId } from "@qitong/domain";
import { findFormRefusals, valueAt, type Form, type FormRefusal, type FormValues } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { campus, campusName, person } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

function named<Id extends string>(form: Form, values: FormValues, kind: "person" | "campus", schema: { safeParse(text: unknown): { data?: Id | undefined } }): Id[] {
  return form.fields.flatMap((field) => {
    const id = field.kind === kind ? schema.safeParse(valueAt(values, field.id)).data : undefined;
    return id === undefined ? [] : [id];
  });
}

/** The names of the people and campuses in a form's values, for whoever reads them; only those of the district. */
export async function findNames(db: Queryable, districtId: DistrictId, form: Form, values: FormValues, on: CivilDate): Promise<Map<string, string>> {
  const personIds = named(form, values, "person", PersonId);
  const campusIds = named(form, values, "campus", CampusId);
  const people = personIds.length === 0
    ? []
    : await db.select({ id: person.id, name: person.name }).from(person).where(and(inArray(person.id, personIds), eq(person.districtId, districtId)));
  const campuses = campusIds.length === 0
    ? []
    : await db
        .select({ id: campus.id, name: campusName.name })
        .from(campus)
        .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
        .where(and(inArray(campus.id, campusIds), eq(campus.districtId, districtId)));
  return new Map([...people, ...campuses].map(({ id, name }) => [id, name]));
}

export async function findFillingRefusals(
  db: Queryable, districtId: DistrictId, form: Form, values: FormValues, files: ReadonlyMap<string, number>, today: CivilDate,
): Promise<FormRefusal[]> {
  const names = await findNames(db, districtId, form, values, today);
  const known = <Id extends string>(ids: readonly Id[]): ReadonlySet<Id> => new Set(ids.filter((id) => names.has(id)));
  return findFormRefusals(form, values, {
    today, files,
    people: known(named(form, values, "person", PersonId)),
    campuses: known(named(form, values, "campus", CampusId)),
  });
}
