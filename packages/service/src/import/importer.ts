/** What a kind of import brings: how its facts are read, its rows judged and its plans written. The rest is common. */
import type { CivilDate, DistrictId } from "@qitong/domain";
import {
  readRow, type Decided, type Fields, type ImportKind, type Mapping, type ReadRow, type RowDecision, type RowOf,
} from "@qitong/domain/import";
import type { Queryable } from "@qitong/db";
import type { Act } from "../act";
import type { Table } from "../workbook";

export interface ImportTerms {
  readonly districtId: DistrictId;
  /** The day from which the file holds; its school year is the one of figures. */
  readonly effectiveOn: CivilDate;
  /** What within the district the file is about, for kinds that ask for it. */
  readonly aboutId: string | null;
}

export interface ImporterSpec<F extends Fields, Facts, Plan> {
  readonly kind: ImportKind;
  readonly fields: F;
  /** With `lock` the rows that the decision depends on are locked in id order. */
  load(db: Queryable, terms: ImportTerms, rows: readonly ReadRow<RowOf<F>>[], lock: boolean): Promise<Facts>;
  decide(rows: readonly ReadRow<RowOf<F>>[], facts: Facts, terms: ImportTerms): Decided<Plan>[];
  /** Writes in the order given, and answers for each plan whom or what it was about. */
  write(act: Act, terms: ImportTerms, plans: readonly Plan[], fileName: string): Promise<readonly string[]>;
}

export interface JudgedFile {
  readonly decisions: readonly RowDecision[];
  /** Writes what is new or changed; the ids that new rows got, by row number. */
  write(act: Act, fileName: string): Promise<ReadonlyMap<number, string>>;
}

export interface Importer {
  readonly kind: ImportKind;
  judge(db: Queryable, terms: ImportTerms, mapping: Mapping, table: Table, lock: boolean): Promise<JudgedFile>;
}

export function defineImporter<F extends Fields, Facts, Plan>(spec: ImporterSpec<F, Facts, Plan>): Importer {
  return {
    kind: spec.kind,
    async judge(db, terms, mapping, table, lock) {
      const rows = table.rows.map((row) => readRow(spec.fields, mapping, row));
      const facts = await spec.load(db, terms, rows, lock);
      const decided = spec.decide(rows, facts, terms);
      return { decisions: decided.map(({ decision }) => decision), write: (act, fileName) => writePlans(spec, act, terms, decided, fileName) };
    },
  };
}

async function writePlans<F extends Fields, Facts, Plan>(
  spec: ImporterSpec<F, Facts, Plan>, act: Act, terms: ImportTerms, decided: readonly Decided<Plan>[], fileName: string,
): Promise<ReadonlyMap<number, string>> {
  const planned = decided.flatMap(({ decision, plan }) => (plan === null ? [] : [{ rowNumber: decision.rowNumber, plan }]));
  const subjects = await spec.write(act, terms, planned.map(({ plan }) => plan), fileName);
  return new Map(planned.flatMap(({ rowNumber }, index) => {
    const subject = subjects[index];
    return subject === undefined ? [] : [[rowNumber, subject] as const];
  }));
}
