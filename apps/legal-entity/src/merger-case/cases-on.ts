/** Cases as they stood on a past day. Their rows say how they stand now; when a day was set or a case given up, the audit says. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { mergerCaseOn, type MergerCaseHistory } from "@qitong/domain/legal-entity";
import { civilDateInChina, findCivilDate, type CivilDate } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { auditEvent } from "@qitong/db/schema";
import { asMergerCase } from "./facts";
import type { CaseRow, StepRow } from "./store";

const scheduled = "legal-entity.mergerCase.schedule";
const withdrawn = "legal-entity.mergerCase.withdraw";

export interface CasesOnDay {
  readonly cases: readonly CaseRow[];
  readonly steps: readonly StepRow[];
}

export async function casesOn(db: Queryable, rows: readonly CaseRow[], steps: readonly StepRow[], on: CivilDate): Promise<CasesOnDay> {
  if (rows.length === 0) return { cases: [], steps: [] };
  const events = await db
    .select({ caseId: auditEvent.subjectId, act: auditEvent.act, at: auditEvent.at, detail: auditEvent.detail })
    .from(auditEvent)
    .where(and(eq(auditEvent.subjectKind, "merger-case"), inArray(auditEvent.subjectId, rows.map(({ id }) => id)), inArray(auditEvent.act, [scheduled, withdrawn])))
    .orderBy(asc(auditEvent.id));
  const cases = rows.flatMap((row): CaseRow[] => {
    const own = steps.filter(({ caseId }) => caseId === row.id);
    const state = mergerCaseOn(historyOf(row, own, events.filter(({ caseId }) => caseId === row.id)), on);
    if (!state) return [];
    const isApproved = state.steps.some(({ step }) => step === "approval");
    return [{ ...row, status: state.status, effectiveOn: state.effectiveOn, decreeNumber: isApproved ? row.decreeNumber : null }];
  });
  return { cases, steps: steps.filter(({ doneOn }) => doneOn <= on) };
}

interface CaseEvent {
  readonly act: string;
  readonly at: Date;
  readonly detail: unknown;
}

function historyOf(row: CaseRow, steps: readonly StepRow[], events: readonly CaseEvent[]): MergerCaseHistory {
  const end = events.find(({ act }) => act === withdrawn);
  return {
    ...asMergerCase(row, steps),
    openedOn: civilDateInChina(row.openedAt),
    withdrawnOn: end ? civilDateInChina(end.at) : null,
    schedulings: events.flatMap(({ act, at, detail }) => {
      const effectiveOn = act === scheduled ? effectiveOnIn(detail) : undefined;
      return effectiveOn ? [{ on: civilDateInChina(at), effectiveOn }] : [];
    }),
  };
}

function effectiveOnIn(detail: unknown): CivilDate | undefined {
  const value: unknown = typeof detail === "object" && detail !== null && "effectiveOn" in detail ? detail.effectiveOn : undefined;
  return typeof value === "string" ? findCivilDate(value) : undefined;
}
