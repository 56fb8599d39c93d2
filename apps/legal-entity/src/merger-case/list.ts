import {
  lateSteps, mergerSteps, mergerTimeline, stepsAtRisk, type MergerSettings, type MergerStatus, type MergerStep,
  type TimelineStep,
} from "@qitong/domain/legal-entity";
import type { CivilDate, DistrictId, EntityId, MergerCaseId, Scope } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { findScopeChain, type Asking } from "@qitong/service";
import { casesOn } from "./cases-on";
import { countOpenConflicts } from "./conflicts";
import { listNames, type NameRow } from "./entity-store";
import { asMergerCase, dayOfCase, loadParties, nameOfEntity, readMergerSettings } from "./facts";
import { listCases, listSteps, type CaseRow, type StepRow } from "./store";

export interface NextStep {
  readonly step: MergerStep;
  readonly earliest: CivilDate | null;
  readonly due: CivilDate | null;
}

export interface CaseSummary {
  readonly id: MergerCaseId;
  readonly status: MergerStatus;
  readonly absorbing: { readonly id: EntityId; readonly name: string };
  readonly absorbed: { readonly id: EntityId; readonly name: string };
  readonly decreeNumber: string | null;
  readonly effectiveOn: CivilDate | null;
  readonly openedAt: Date;
  readonly stepsDone: number;
  readonly stepsInAll: number;
  /** What comes next: the predecessors are done, the step is not; `earliest` may be ahead. */
  readonly nextSteps: readonly NextStep[];
  /** What has missed its deadline and is not done. */
  readonly overdueSteps: readonly MergerStep[];
  /** What is due within the district's number of days and not done. */
  readonly stepsAtRisk: readonly { readonly step: MergerStep; readonly due: CivilDate }[];
  /** Conflicts that keep a dated merger from taking effect; null while it has no date. */
  readonly openConflicts: number | null;
}

/** The merger cases that a scope sees on a day: a district all of its own, a school those that concern it. */
export async function listMergerCases({ db, today }: Asking, scope: Scope, on: CivilDate): Promise<readonly CaseSummary[]> {
  const chain = (await findScopeChain(db, scope, on)) ?? [];
  const entityIds = chain.flatMap((place) => (place.kind === "entity" ? [place.id] : []));
  const rows = await listCases(db, scope.kind === "district" ? { districtId: scope.id } : { entityIds });
  const recorded = await listSteps(db, rows.map(({ id }) => id));
  const { cases, steps } = on < today ? await casesOn(db, rows, recorded, on) : { cases: rows, steps: recorded };
  const names = await listNames(db, cases.flatMap((row) => [row.absorbingEntityId, row.absorbedEntityId]));
  const settings = await readSettings(db, cases);
  const conflicts = await readOpenConflicts(db, cases, on);
  return cases.map((row) => {
    const figures = settings.get(row.districtId);
    if (!figures) throw new Error(`no settings were read for ${row.districtId}`);
    const ofCase = steps.filter(({ caseId }) => caseId === row.id);
    return summarise(row, { steps: ofCase, names, settings: figures, openConflicts: conflicts.get(row.id) ?? null }, on);
  });
}

/** Only for cases with a date: there are few at a time, and for the others there is time. */
async function readOpenConflicts(db: Queryable, cases: readonly CaseRow[], today: CivilDate): Promise<Map<MergerCaseId, number>> {
  const counts = new Map<MergerCaseId, number>();
  for (const row of cases) {
    if (row.status !== "scheduled" || row.effectiveOn === null) continue;
    counts.set(row.id, await countOpenConflicts(db, row, await loadParties(db, row, today), row.effectiveOn));
  }
  return counts;
}

async function readSettings(db: Queryable, cases: readonly CaseRow[]): Promise<Map<DistrictId, MergerSettings>> {
  const settings = new Map<DistrictId, MergerSettings>();
  for (const districtId of new Set(cases.map((row) => row.districtId))) {
    settings.set(districtId, await readMergerSettings(db, districtId));
  }
  return settings;
}

interface SummaryFacts {
  readonly steps: readonly StepRow[];
  readonly names: readonly NameRow[];
  readonly settings: MergerSettings;
  readonly openConflicts: number | null;
}

function summarise(row: CaseRow, { steps, names, settings, openConflicts }: SummaryFacts, today: CivilDate): CaseSummary {
  const merger = asMergerCase(row, steps);
  const timeline = mergerTimeline(merger, today, settings);
  const on = dayOfCase(row, today);
  const late = lateSteps(timeline, merger);
  return {
    id: row.id,
    status: row.status,
    absorbing: { id: row.absorbingEntityId, name: nameOfEntity(names, row.absorbingEntityId, on) },
    absorbed: { id: row.absorbedEntityId, name: nameOfEntity(names, row.absorbedEntityId, on) },
    decreeNumber: row.decreeNumber,
    effectiveOn: row.effectiveOn,
    openedAt: row.openedAt,
    stepsDone: steps.length,
    stepsInAll: mergerSteps.length,
    nextSteps: row.status === "withdrawn" ? [] : timeline.filter(isNext).map(({ step, earliest, due }) => ({ step, earliest, due })),
    overdueSteps: late.filter(({ state }) => state.kind === "overdue").map(({ step }) => step),
    stepsAtRisk: stepsAtRisk(timeline, merger).flatMap(({ step, due }) => (due === null ? [] : [{ step, due }])),
    openConflicts,
  };
}

function isNext({ state }: TimelineStep): boolean {
  return state.kind !== "done" && (state.kind === "open" || state.missing.length === 0);
}
