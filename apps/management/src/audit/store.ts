import { and, desc, eq, gte, inArray, lt, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import { addDays, type CivilDate, type DistrictId } from "@qitong/domain";
import type { AuditFilter } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import {
  account, auditEvent, campusName, delegation, departmentDetail, deputyship, legalEntityName, notice, person, policy,
  policyVersion, position, post, transferPlan,
} from "@qitong/db/schema";
import { beginsWith } from "@qitong/service";

const startOfDay = (date: CivilDate): Date => new Date(`${date}T00:00:00+08:00`);

function conditions(filter: AuditFilter): (SQL | undefined)[] {
  return [
    filter.act === undefined ? undefined : beginsWith(auditEvent.act, filter.act),
    filter.personId && eq(auditEvent.personId, filter.personId),
    filter.subjectKind === undefined ? undefined : eq(auditEvent.subjectKind, filter.subjectKind),
    filter.subjectId === undefined ? undefined : eq(auditEvent.subjectId, filter.subjectId),
    filter.from && gte(auditEvent.at, startOfDay(filter.from)),
    filter.to && lt(auditEvent.at, startOfDay(addDays(filter.to, 1))),
  ];
}

const absentPerson = alias(person, "absent_person");

/** Newest first. Pages go by id: what is written meanwhile moves no page. */
export function listEvents(db: Queryable, districtId: DistrictId, filter: AuditFilter, page: { readonly before?: number | undefined; readonly limit: number }) {
  return db
    .select({
      id: auditEvent.id,
      at: auditEvent.at,
      act: auditEvent.act,
      personId: auditEvent.personId,
      personName: person.name,
      onBehalfOfName: absentPerson.name,
      login: account.login,
      subjectKind: auditEvent.subjectKind,
      subjectId: auditEvent.subjectId,
      detail: auditEvent.detail,
      requestId: auditEvent.requestId,
    })
    .from(auditEvent)
    .leftJoin(person, eq(person.id, auditEvent.personId))
    .leftJoin(absentPerson, eq(absentPerson.id, auditEvent.onBehalfOf))
    .leftJoin(account, eq(account.id, auditEvent.accountId))
    .where(and(eq(auditEvent.districtId, districtId), page.before === undefined ? undefined : lt(auditEvent.id, page.before), ...conditions(filter)))
    .orderBy(desc(auditEvent.id))
    .limit(page.limit);
}

/** The acts that have happened in the district, for the filter. */
export async function listActs(db: Queryable, districtId: DistrictId): Promise<{ act: string; count: number }[]> {
  return db
    .select({ act: auditEvent.act, count: sql<number>`count(*)`.mapWith(Number) })
    .from(auditEvent)
    .where(eq(auditEvent.districtId, districtId))
    .groupBy(auditEvent.act)
    .orderBy(auditEvent.act);
}

interface Subject {
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** What people call the subjects, where they have a name. */
export async function findSubjectNames(db: Queryable, subjects: readonly Subject[]): Promise<Map<string, string>> {
  const idsOf = <Id extends string>(kind: string): Id[] =>
    [...new Set(subjects.filter((one) => one.subjectKind === kind).map((one) => one.subjectId))] as Id[];
  const among = async (kind: string, find: (ids: never[]) => Promise<readonly { id: string; name: string }[]>) => {
    const ids = idsOf<never>(kind);
    return ids.length === 0 ? [] : find(ids);
  };
  const found = await Promise.all([
    among("person", (ids) => db.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, ids))),
    among("account", (ids) => db.select({ id: account.id, name: account.login }).from(account).where(inArray(account.id, ids))),
    among("post", (ids) =>
      db.select({ id: post.id, name: person.name }).from(post).innerJoin(person, eq(person.id, post.personId)).where(inArray(post.id, ids)),
    ),
    among("department", (ids) =>
      db.select({ id: departmentDetail.departmentId, name: departmentDetail.name }).from(departmentDetail).where(inArray(departmentDetail.departmentId, ids)),
    ),
    among("position", (ids) => db.select({ id: position.id, name: position.title }).from(position).where(inArray(position.id, ids))),
    among("deputyship", (ids) =>
      db.select({ id: deputyship.id, name: person.name }).from(deputyship).innerJoin(person, eq(person.id, deputyship.deputyPersonId)).where(inArray(deputyship.id, ids)),
    ),
    among("delegation", (ids) =>
      db.select({ id: delegation.id, name: person.name }).from(delegation).innerJoin(person, eq(person.id, delegation.delegatePersonId)).where(inArray(delegation.id, ids)),
    ),
    among("campus", (ids) => db.select({ id: campusName.campusId, name: campusName.name }).from(campusName).where(inArray(campusName.campusId, ids))),
    among("entity", (ids) =>
      db.select({ id: legalEntityName.entityId, name: legalEntityName.name }).from(legalEntityName).where(inArray(legalEntityName.entityId, ids)),
    ),
    among("notice", (ids) => db.select({ id: notice.id, name: notice.title }).from(notice).where(inArray(notice.id, ids))),
    among("policy", (ids) =>
      db
        .select({ id: policy.id, name: policyVersion.title })
        .from(policy)
        .innerJoin(policyVersion, and(eq(policyVersion.policyId, policy.id), eq(policyVersion.number, policy.lastVersion)))
        .where(inArray(policy.id, ids)),
    ),
    among("transfer-plan", (ids) => db.select({ id: transferPlan.id, name: transferPlan.title }).from(transferPlan).where(inArray(transferPlan.id, ids))),
  ]);
  return new Map(found.flat().map((row): [string, string] => [row.id, row.name]));
}
