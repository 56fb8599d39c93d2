/** The report of one school year, or of several, at a scope. */
import type { Scope } from "@qitong/domain";
import { schoolYearOf, type SchoolYear } from "@qitong/domain/calendar";
import { complianceReport, type ComplianceReport } from "@qitong/domain/staffing";
import { getDistrictOf, getDistrictSettings, listCampusIds, type Asking } from "@qitong/service";
import { loadComplianceFacts } from "./load-facts";

export interface ReportQuestion {
  readonly scope: Scope;
  readonly schoolYear: SchoolYear;
}

/** Past years are judged by the figures of today: a district's settings have no history that could be asked. */
export async function readReport({ db, today }: Asking, { scope, schoolYear }: ReportQuestion) {
  const districtId = await getDistrictOf(db, scope);
  const settings = await getDistrictSettings(db, districtId);
  const facts = await loadComplianceFacts(db, { districtId, schoolYear, settings, today });
  const ids = scope.kind === "district" ? undefined : new Set(await listCampusIds(db, scope, today));
  const campuses = facts.campuses.filter(({ campusId }) => ids === undefined || ids.has(campusId));
  const report: ComplianceReport = complianceReport({ ...facts, campuses }, settings);
  return { schoolYear, isRunning: schoolYear >= schoolYearOf(today), asOf: today, settings, report };
}
export type YearReport = Awaited<ReturnType<typeof readReport>>;
