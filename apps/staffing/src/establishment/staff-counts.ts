/** Counted rows as the tallies that establishment and vacancies are judged by. */
import type { CampusId, CivilDate, EntityId } from "@qitong/domain";
import { gradedTitles, type GradedTitle, type Succession } from "@qitong/domain/staffing";
import type { EmployedRow, WorkingRow } from "./store";

export interface Employed {
  readonly established: number;
  readonly contract: number;
  readonly withoutSubject: number;
  /** Of the established only: posts are theirs. */
  readonly titles: Readonly<Partial<Record<GradedTitle, number>>>;
}

/** By the entity that employs on the day: an absorbed school's contracts are its successor's. */
export function tallyEmployed(rows: readonly EmployedRow[], successions: readonly Succession[], on: CivilDate): Map<EntityId, Employed> {
  const tallies = new Map<EntityId, Employed>();
  for (const row of rows) {
    const employer = successorOf(row.entityId, successions, on);
    const { established, contract, withoutSubject, titles } = tallies.get(employer) ?? { established: 0, contract: 0, withoutSubject: 0, titles: {} };
    const isEstablished = row.kind === "established";
    const title = gradedTitles.find((one) => one === row.title);
    tallies.set(employer, {
      established: established + (isEstablished ? row.count : 0),
      contract: contract + (isEstablished ? 0 : row.count),
      withoutSubject: withoutSubject + (row.withoutSubject === 1 ? row.count : 0),
      titles: isEstablished && title ? { ...titles, [title]: (titles[title] ?? 0) + row.count } : titles,
    });
  }
  return tallies;
}

function successorOf(entityId: EntityId, successions: readonly Succession[], on: CivilDate): EntityId {
  const next = successions.find((one) => one.fromEntityId === entityId && one.succeededOn <= on);
  return next ? successorOf(next.toEntityId, successions, on) : entityId;
}

export interface Working {
  readonly staff: number;
  readonly established: number;
  readonly contract: number;
  /** Under the empty word: those of whom the list names no subject. */
  readonly bySubject: ReadonlyMap<string, number>;
}

export function tallyWorking(rows: readonly WorkingRow[]): Map<CampusId, Working> {
  const tallies = new Map<CampusId, Working & { readonly bySubject: Map<string, number> }>();
  for (const { campusId, kind, subject, count } of rows) {
    const before = tallies.get(campusId) ?? { staff: 0, established: 0, contract: 0, bySubject: new Map<string, number>() };
    const key = subject ?? "";
    tallies.set(campusId, {
      staff: before.staff + count,
      established: before.established + (kind === "established" ? count : 0),
      contract: before.contract + (kind === "contract" ? count : 0),
      bySubject: before.bySubject.set(key, (before.bySubject.get(key) ?? 0) + count),
    });
  }
  return tallies;
}
