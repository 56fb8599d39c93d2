/** Figures of a school year: what is recorded of each campus, and the writing of what a file says. */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { CampusId } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import type { FigureCampus, FigureFacts, FigurePlan } from "@qitong/domain/import";
import type { CampusMeasure } from "@qitong/domain/quality";
import type { Queryable } from "@qitong/db";
import { campusFigure } from "@qitong/db/schema";
import type { Act } from "@qitong/service";
import { eachChunk, inChunks, type ImportTerms } from "@qitong/service/import";
import { loadSchools } from "./load-schools";

export async function loadFigures(db: Queryable, terms: ImportTerms, _rows: readonly unknown[], lock: boolean): Promise<FigureFacts> {
  const { campuses } = await loadSchools(db, terms, [], lock);
  const recorded = await listRecorded(db, campuses.map(({ campusId }) => campusId), schoolYearOf(terms.effectiveOn));
  return {
    campuses: campuses.map(({ campusId, name, localNumber, schoolCode, stage }) => ({
      campusId, name, localNumber, schoolCode, stage, figures: recorded.get(campusId) ?? {},
    })),
  };
}

async function listRecorded(db: Queryable, campusIds: readonly CampusId[], schoolYear: number): Promise<ReadonlyMap<CampusId, FigureCampus["figures"]>> {
  const rows = await inChunks(campusIds, (chunk) =>
    db.select({ campusId: campusFigure.campusId, measure: campusFigure.measure, value: campusFigure.value }).from(campusFigure)
      .where(and(eq(campusFigure.schoolYear, schoolYear), inArray(campusFigure.campusId, chunk))));
  const figures = new Map<CampusId, Partial<Record<string, number>>>();
  for (const { campusId, measure, value } of rows) figures.set(campusId, { ...figures.get(campusId), [measure]: value });
  return figures;
}

export async function writeFigures({ tx, now }: Act, terms: ImportTerms, plans: readonly FigurePlan[], fileName: string): Promise<readonly string[]> {
  const schoolYear = schoolYearOf(terms.effectiveOn);
  const rows = plans.flatMap(({ campusId, figures }) => figures.map(({ measure, value }): FigureRow => ({ campusId, measure, value })));
  await eachChunk(rows, (chunk) =>
    tx.insert(campusFigure).values(chunk.map((row) => ({ ...row, schoolYear, source: fileName, recordedAt: now })))
      .onDuplicateKeyUpdate({ set: { value: sql`values(${campusFigure.value})`, source: fileName, recordedAt: now } }));
  return plans.map(({ campusId }) => campusId);
}

interface FigureRow {
  readonly campusId: CampusId;
  readonly measure: CampusMeasure;
  readonly value: number;
}
