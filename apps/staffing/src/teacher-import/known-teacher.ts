/** From the rows of the staff register to what the rules of an import are told of a person. */
import { isWithin, type CivilDate, type Period, type PersonId } from "@qitong/domain";
import type { KnownQualification, KnownTeacher } from "@qitong/domain/import";
import { BackboneLevel, Degree, Subject, Title } from "@qitong/domain/staffing";
import type { assignment, duty, employment, person, qualification } from "@qitong/db/schema";

type Qualification = typeof qualification.$inferSelect;

export interface RegisterRows {
  readonly employments: readonly (typeof employment.$inferSelect)[];
  readonly assignments: readonly (typeof assignment.$inferSelect & { readonly campusName: string })[];
  readonly qualifications: readonly Qualification[];
  readonly duties: readonly (typeof duty.$inferSelect)[];
}

export function byPerson<Row extends { readonly personId: PersonId }>(rows: readonly Row[]): ReadonlyMap<PersonId, readonly Row[]> {
  const groups = new Map<PersonId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.personId);
    if (group) group.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
}

/** Rows come in the order of time. */
export function toKnownTeacher(row: typeof person.$inferSelect, on: CivilDate, rows: RegisterRows): KnownTeacher {
  const current = rows.qualifications.find((candidate) => isWithin(candidate, on));
  return {
    personId: row.id, name: row.name, identityNumber: row.identityNumber, sex: row.sex, bornOn: row.bornOn, phone: row.phone,
    staffNumbers: rows.employments.map(({ staffNumber }) => staffNumber),
    employment: rows.employments.at(-1) ?? null,
    assignment: currentOrNext(rows.assignments, on) ?? rows.assignments.at(-1) ?? null,
    qualification: current ? toKnownQualification(current) : null,
    laterQualificationStartsOn: rows.qualifications.find(({ startsOn }) => startsOn > on)?.startsOn ?? null,
    classHeadSince: currentOrNext(rows.duties.filter(({ kind }) => kind === "class-head"), on)?.startsOn ?? null,
  };
}

function currentOrNext<Row extends Period>(rows: readonly Row[], on: CivilDate): Row | undefined {
  return rows.find(({ startsOn, endsOn }) => (endsOn === null || endsOn > on) && endsOn !== startsOn);
}

/** The columns hold keys of the vocabulary; one that is none (written by hand) counts as not known. */
function toKnownQualification(row: Qualification): KnownQualification {
  return {
    subject: Subject.nullable().catch(null).parse(row.subject),
    degree: Degree.nullable().catch(null).parse(row.degree),
    title: Title.nullable().catch(null).parse(row.title),
    backboneLevel: BackboneLevel.nullable().catch(null).parse(row.backboneLevel),
    startsOn: row.startsOn, endsOn: row.endsOn,
  };
}
