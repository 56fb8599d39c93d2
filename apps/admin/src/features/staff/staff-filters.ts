/** Narrowing the list on the screen: all rows of the scope are here, so every key answers at once. */
import { countyBackboneLevels } from "@qitong/domain/staffing";
import type { Filters } from "@qitong/ui";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";
import type { StaffRow } from "../staff-record/staff-row";

export const staffFilterKeys = ["q", "subject", "backbone", "degree", "exemption"] as const;

type Filterable = Pick<StaffRow, "name" | "staffNumber" | "subject" | "backboneLevel" | "degree" | "exemptions">;

function matchesText(row: Filterable, wanted: string, pinyin: PinyinMatch | undefined): boolean {
  return matchesScope(row.name, wanted, pinyin) || (row.staffNumber?.toLowerCase().includes(wanted.trim().toLowerCase()) ?? false);
}

function matchesBackbone(level: string | null, wanted: string): boolean {
  return wanted === "official" ? (countyBackboneLevels as readonly (string | null)[]).includes(level) : level === wanted;
}

function matchesExemption(exemptions: readonly string[], wanted: string): boolean {
  return wanted === "any" ? exemptions.length > 0 : exemptions.includes(wanted);
}

export function filterStaff<Row extends Filterable>(rows: readonly Row[], filters: Filters, pinyin: PinyinMatch | undefined): Row[] {
  const { q, subject, backbone, degree, exemption } = filters;
  return rows.filter(
    (row) =>
      (subject === undefined || row.subject === subject) &&
      (degree === undefined || row.degree === degree) &&
      (backbone === undefined || matchesBackbone(row.backboneLevel, backbone)) &&
      (exemption === undefined || matchesExemption(row.exemptions, exemption)) &&
      (q === undefined || matchesText(row, q, pinyin)),
  );
}
