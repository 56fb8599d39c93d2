/** Schools of a file against the schools that are known. Codes and stages are never replaced by a file. */
import type { CivilDate } from "../civil-date";
import type { CampusId, EntityId } from "../identifier";
import type { CampusStage } from "../legal-entity/campus-stage";
import { findCreditCodeRefusals } from "../legal-entity/credit-code";
import { findSchoolCodeRefusals, type SchoolCodeHolder } from "../legal-entity/school-code";
import { toPlainSigns } from "./cell";
import {
  changesFrom, changesFromNothing, duplicateProblem, findDuplicates, outcomeOfProblems, type Change, type Decided,
} from "./decision";
import type { Value } from "./parse";
import type { Problem } from "./reason";
import type { ReadRow } from "./row";
import type { SchoolRow } from "./school-fields";

export interface KnownCampus {
  readonly campusId: CampusId;
  readonly entityId: EntityId;
  readonly localNumber: string;
  readonly name: string;
  readonly stage: CampusStage;
  readonly creditCode: string | null;
  readonly schoolCode: string | null;
  readonly address: string | null;
  readonly street: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly zone: string | null;
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  /** When each assignment at the campus ends; looked up where a file closes it. */
  readonly staffEndsOn: readonly (CivilDate | null)[];
  /** A name that begins after the day from which the file holds. */
  readonly laterNameStartsOn: CivilDate | null;
  /** The entity bears the campus's name and has no other campus: a new name is the name of both. */
  readonly isNamesake: boolean;
}

export interface SchoolFacts {
  readonly areaCode: string;
  readonly campuses: readonly KnownCampus[];
  /** Who has a credit code of the file, in any district. */
  readonly creditCodes: ReadonlyMap<string, { readonly entityId: EntityId; readonly name: string }>;
  /** Who has or had a school code of the file. */
  readonly schoolCodes: ReadonlyMap<string, SchoolCodeHolder & { readonly campusId: CampusId }>;
}

export type SchoolPlan =
  | { readonly kind: "new"; readonly row: SchoolRow & { readonly localNumber: string; readonly name: string; readonly stage: CampusStage } }
  | { readonly kind: "changed"; readonly known: KnownCampus; readonly changes: readonly Change[] };

type Row = ReadRow<SchoolRow>;

export function decideSchools(rows: readonly Row[], facts: SchoolFacts, effectiveOn: CivilDate): Decided<SchoolPlan>[] {
  const duplicates = {
    localNumber: findDuplicates(rows, (row) => row.values.localNumber),
    schoolCode: findDuplicates(rows, (row) => row.values.schoolCode),
    creditCode: findDuplicates(rows, (row) => row.values.creditCode),
  };
  const byNumber = new Map(facts.campuses.map((campus) => [campus.localNumber, campus]));
  return rows.map((row) => {
    const known = row.values.localNumber === null ? undefined : byNumber.get(row.values.localNumber);
    return decideRow(row, known, [
      ...row.problems,
      ...duplicateProblem("localNumber", duplicates.localNumber.get(row.rowNumber)),
      ...duplicateProblem("schoolCode", duplicates.schoolCode.get(row.rowNumber)),
      // Campuses of one entity share its code; two schools that are new do not.
      ...(known?.creditCode ? [] : duplicateProblem("creditCode", duplicates.creditCode.get(row.rowNumber))),
      ...findCodeProblems(row.values, known, facts),
      ...(known ? findKnownProblems(row.values, known, effectiveOn) : findNewProblems(row, facts)),
      ...findClosingProblems(row.values, known, effectiveOn),
    ]);
  });
}

function decideRow(row: Row, known: KnownCampus | undefined, problems: readonly Problem[]): Decided<SchoolPlan> {
  const { rowNumber, values } = row;
  const base = { rowNumber, label: labelOf(values), subjectId: known?.campusId ?? null, problems };
  const bad = outcomeOfProblems(problems);
  if (bad) return { decision: { ...base, outcome: bad, changes: [] }, plan: null };
  if (!known) return decideNew(base, values);
  const changes = changesFrom(factsOf(known), saidOf(values, known));
  if (changes.length === 0) return { decision: { ...base, outcome: "unchanged", changes }, plan: null };
  return { decision: { ...base, outcome: "changed", changes }, plan: { kind: "changed", known, changes } };
}

function decideNew(base: Omit<Decided<SchoolPlan>["decision"], "outcome" | "changes">, values: SchoolRow): Decided<SchoolPlan> {
  const { localNumber, name, stage } = values;
  if (localNumber === null || name === null || stage === null) throw new Error("a row without its key has no plan");
  return {
    decision: { ...base, outcome: "new", changes: changesFromNothing(values) },
    plan: { kind: "new", row: { ...values, localNumber, name, stage } },
  };
}

const labelOf = (values: SchoolRow): string => [values.localNumber, values.name].filter((part) => part !== null).join(" ");

function factsOf(known: KnownCampus): Readonly<Record<string, Value | null>> {
  const { name, creditCode, schoolCode, address, street, longitude, latitude, zone, closedOn } = known;
  return { name, creditCode, schoolCode, address, street, longitude, latitude, zone, closedOn };
}

function saidOf(values: SchoolRow, known: KnownCampus): Readonly<Record<string, Value | null>> {
  const { creditCode, schoolCode, address, street, longitude, latitude, zone, closedOn } = values;
  const isSameName = values.name !== null && toPlainSigns(values.name) === toPlainSigns(known.name);
  return { name: isSameName ? known.name : values.name, creditCode, schoolCode, address, street, longitude, latitude, zone, closedOn };
}

function findCodeProblems(values: SchoolRow, known: KnownCampus | undefined, facts: SchoolFacts): Problem[] {
  const { creditCode, schoolCode } = values;
  const stage = values.stage ?? known?.stage;
  const problems: Problem[] = [];
  if (creditCode !== null && creditCode !== known?.creditCode) {
    for (const reason of findCreditCodeRefusals(creditCode, facts.areaCode, "creditCode")) problems.push({ field: "creditCode", reason });
    const owner = facts.creditCodes.get(creditCode);
    if (owner && owner.entityId !== known?.entityId) problems.push({ field: "creditCode", reason: { kind: "credit-code-taken", by: owner.name } });
  }
  if (schoolCode !== null && stage !== undefined && schoolCode !== known?.schoolCode) {
    const holder = facts.schoolCodes.get(schoolCode);
    for (const reason of findSchoolCodeRefusals(schoolCode, { stage, areaCode: facts.areaCode, holder }, "schoolCode")) {
      problems.push({ field: "schoolCode", reason });
    }
  }
  return problems;
}

function findNewProblems({ values, problems }: Row, facts: SchoolFacts): Problem[] {
  const found: Problem[] = [];
  if (values.stage === null && !problems.some(({ field }) => field === "stage")) found.push({ field: "stage", reason: { kind: "required" } });
  const holder = values.schoolCode === null ? undefined : facts.schoolCodes.get(values.schoolCode);
  const bearer = holder && !holder.isRetired && facts.campuses.find((campus) => campus.campusId === holder.campusId);
  if (bearer) found.push({ field: "localNumber", reason: { kind: "local-number-differs", known: bearer.localNumber } });
  return found;
}

/** A school closes when it is empty: nobody may be left at a place that no list shows any more. */
function findClosingProblems({ openedOn, closedOn }: SchoolRow, known: KnownCampus | undefined, effectiveOn: CivilDate): Problem[] {
  if (closedOn === null) return [];
  const opened = known?.openedOn ?? openedOn ?? effectiveOn;
  if (closedOn <= opened) return [{ field: "closedOn", reason: { kind: "closed-before-opening", openedOn: opened } }];
  const people = known?.staffEndsOn.filter((endsOn) => endsOn === null || endsOn > closedOn).length ?? 0;
  return people > 0 ? [{ field: "closedOn", reason: { kind: "staff-after-closing", people } }] : [];
}

function findKnownProblems(values: SchoolRow, known: KnownCampus, effectiveOn: CivilDate): Problem[] {
  const problems: Problem[] = [];
  if (known.closedOn !== null && known.closedOn <= effectiveOn) {
    problems.push({ field: null, reason: { kind: "campus-closed", closedOn: known.closedOn } });
  }
  if (values.stage !== null && values.stage !== known.stage) {
    problems.push({ field: "stage", reason: { kind: "stage-differs", known: known.stage } });
  }
  if (values.creditCode !== null && known.creditCode !== null && values.creditCode !== known.creditCode) {
    problems.push({ field: "creditCode", reason: { kind: "credit-code-differs", known: known.creditCode } });
  }
  if (values.schoolCode !== null && known.schoolCode !== null && values.schoolCode !== known.schoolCode) {
    problems.push({ field: "schoolCode", reason: { kind: "school-code-differs", known: known.schoolCode } });
  }
  const renames = values.name !== null && toPlainSigns(values.name) !== toPlainSigns(known.name);
  if (renames && known.laterNameStartsOn !== null) {
    problems.push({ field: "name", reason: { kind: "later-record", startsOn: known.laterNameStartsOn } });
  }
  return problems;
}
