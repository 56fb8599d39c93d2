/** Cases as they stood on a past day. Their rows say how they stand now; when a day was set or a case given up, the audit says. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { mergerCaseOn, stepsOn, type MergerCaseHistory } from "@qitong/domain/legal-entity";
import { civilDateInChina, findCivilDate, type CivilDate } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { auditEvent } from "@qitong/db/schema";
import { asMergerCase } from "./facts";
import type { CaseRow, StepRow } from "./store";
import { listUndoneSteps, type UndoneRow } from "./undone-store";

const scheduled = "legal-entity.mergerCase.schedule";
const withdrawn = "legal-entity.mergerCase.withdraw";
const undone = "legal-entity.mergerCase.undoStep";

export interface CasesOnDay {
  readonly cases: readonly CaseRow[];
  readonly steps: readonly StepRow[];
}

export async function casesOn(db: Queryable, rows: readonly CaseRow[], steps: readonly StepRow[], on: CivilDate): Promise<CasesOnDay> {
  if (rows.length === 0) return { cases: [], steps: [] };
  const events = await db
    .select({ caseId: auditEvent.subjectId, act: auditEvent.act, at: auditEvent.at, detail: auditEvent.detail })
    .from(auditEvent)
    .where(and(eq(auditEvent.subjectKind, "merger-case"), inArray(auditEvent.subjectId, rows.map(({ id }) => id)), inArray(auditEvent.act, [scheduled, withdrawn, undone])))
    .orderBy(asc(auditEvent.id));
  const takenBack = await listUndoneSteps(db, rows.map(({ id }) => id));
  const cases: CaseRow[] = [];
  const stood: StepRow[] = [];
  for (const row of rows) {
    const [own, undoneOfCase] = [steps, takenBack].map((all) => all.filter(({ caseId }) => caseId === row.id)) as [StepRow[], UndoneRow[]];
    const state = mergerCaseOn(historyOf(row, own, undoneOfCase, events.filter(({ caseId }) => caseId === row.id)), on);
    if (!state) continue;
    const held = stepsOn(own, undoneOfCase, on);
    const decree = held.find(({ step }) => step === "approval");
    const decreeNumber = decree && ("undoneOn" in decree ? decree.decreeNumber : row.decreeNumber);
    cases.push({ ...row, status: state.status, effectiveOn: state.effectiveOn, decreeNumber: decreeNumber ?? null });
    stood.push(...held.map(({ caseId, step, doneOn, note, recordedAt, ...more }) => ({
      caseId, step, doneOn, note, recordedAt, recordedByName: "recordedByName" in more ? more.recordedByName : null,
    })));
  }
  return { cases, steps: stood };
}

interface CaseEvent {
  readonly act: string;
  readonly at: Date;
  readonly detail: unknown;
}

function historyOf(row: CaseRow, steps: readonly StepRow[], undoneSteps: readonly UndoneRow[], events: readonly CaseEvent[]): MergerCaseHistory {
  const end = events.find(({ act }) => act === withdrawn);
  return {
    ...asMergerCase(row, steps),
    openedOn: civilDateInChina(row.openedAt),
    withdrawnOn: end ? civilDateInChina(end.at) : null,
    undoneSteps,
    schedulings: events.flatMap(({ act, at, detail }): MergerCaseHistory["schedulings"] => {
      const on = civilDateInChina(at);
      if (act === undone) return dayIn(detail, "clearsEffectiveOn") ? [{ on, effectiveOn: null }] : [];
      const effectiveOn = act === scheduled ? dayIn(detail, "effectiveOn") : undefined;
      return effectiveOn ? [{ on, effectiveOn }] : [];
    }),
  };
}

function dayIn(detail: unknown, name: string): CivilDate | undefined {
  const value: unknown = typeof detail === "object" && detail !== null ? Object.entries(detail).find(([key]) => key === name)?.[1] : undefined;
  return typeof value === "string" ? findCivilDate(value) : undefined;
}
