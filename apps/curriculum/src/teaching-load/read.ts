/** A school's teaching load for a year with all that it is judged on. */
import { mayAt, type ClassId, type EntityId, type PersonId, type Scope } from "@qitong/domain";
import type { LoadCell } from "@qitong/domain/curriculum";
import { lastDayOf, periodOfSchoolYear, schoolYearOf } from "@qitong/domain/calendar";
import { LoadSettings } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { absent, findEntityChain, getDistrictOf, getDistrictSettings, listEntityNames, type Asking } from "@qitong/service";
import { dayInYear, findEntityOf, listEntityCampuses } from "../plan/facts";
import { findPlanInForce, getContent } from "../plan/store";
import { listLoadClasses, listLoadTeachers } from "./facts";
import { findLoad, listCells } from "./store";

export interface LoadQuestion {
  readonly scope: Exclude<Scope, { kind: "district" }>;
  readonly schoolYear?: number | undefined;
}

export async function readLoad({ db, principal, today }: Asking, { scope, schoolYear = schoolYearOf(today) }: LoadQuestion) {
  const on = dayInYear(schoolYear, today);
  const entityId = (await findEntityOf(db, scope, on)) ?? (await findEntityOf(db, scope, today));
  if (!entityId) throw absent();
  const chain = (await findEntityChain(db, entityId)) ?? [];
  const settings = await getDistrictSettings(db, await getDistrictOf(db, { kind: "entity", id: entityId }));
  const campuses = await listEntityCampuses(db, entityId, on);
  const classes = await listLoadClasses(db, campuses, schoolYear, on);
  const classIds = classes.map(({ classId }) => classId);
  const head = await findLoad(db, entityId, schoolYear);
  const names = await listEntityNames(db, [entityId], on);
  return {
    entityId, entityName: names.get(entityId) ?? null, schoolYear, today, lastDay: lastDayOf(periodOfSchoolYear(schoolYear)),
    campuses, classes,
    content: await findContentInForce(db, entityId, schoolYear),
    teachers: await listLoadTeachers(db, campuses, schoolYear, on),
    load: LoadSettings.parse(settings),
    cells: await listCells(db, classIds, schoolYear),
    lastYear: whoTaught(await listCells(db, classIds, schoolYear - 1)),
    version: head?.version ?? 0, keptAt: head?.keptAt ?? null, keptByName: head?.keptByName ?? null,
    mayEdit: mayAt(principal, "teaching.edit", chain),
  };
}
export type LoadOfYear = Awaited<ReturnType<typeof readLoad>>;

/** The plan that asks for the lessons; null where none is in force. */
export async function findContentInForce(db: Queryable, entityId: EntityId, schoolYear: number) {
  const plan = await findPlanInForce(db, entityId, schoolYear);
  return plan ? getContent(db, plan) : null;
}

export interface TaughtBefore {
  readonly classId: ClassId;
  readonly code: string;
  readonly personId: PersonId;
}

const whoTaught = (cells: readonly LoadCell[]): TaughtBefore[] => cells.flatMap(({ classId, code, parts }) => parts.map(({ personId }) => ({ classId, code, personId })));
