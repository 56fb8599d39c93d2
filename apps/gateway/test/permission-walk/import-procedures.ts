/** The imports' part of the list (procedures.ts): the same procedures in two services. */
import { civilDate } from "@qitong/domain";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const officer = ["district-officer", "foreign-officer"] as const;

const file = { name: "名单.csv", mediaType: "text/csv", base64: Buffer.from("编号,名称\nZ9,某校\n").toString("base64") };

interface Belonging {
  readonly listed: Pick<Listed, "level" | "roles">;
  /** What within the district the file is about. */
  readonly about?: (at: Location) => string;
}

const ofDistrict: Belonging = { listed: { level: "district", roles: officer } };

function importsOf(kind: "schools" | "teachers" | "handover", importId: (at: Location) => string, { listed, about }: Belonging = ofDistrict): Record<string, Listed> {
  const at = (location: Location) => ({ districtId: location.districtId, ...(about ? { aboutId: about(location) } : {}) });
  const inspected = (location: Location) => ({ ...at(location), kind, file });
  const judged = (location: Location) => ({ ...inspected(location), mapping: {}, effectiveOn: civilDate("2026-09-01") });
  return {
    inspect: { ...listed, input: inspected },
    preview: { ...listed, input: judged },
    rejectedRows: { ...listed, input: (location) => ({ ...judged(location), language: "zh" }) },
    commit: { ...listed, input: (location) => ({ ...judged(location), digest: "0".repeat(64) }) },
    list: { ...listed, input: at },
    byId: { ...listed, input: (location) => ({ importId: importId(location) }) },
  };
}

/** The releasing school of the case, and the official. */
const ofCase: Belonging = { listed: { level: "case", roles: [...officer, "principal", "foreign-principal", "campus-head"] }, about: (at) => at.caseId };

const under = (noun: string, procedures: Record<string, Listed>): Record<string, Listed> =>
  Object.fromEntries(Object.entries(procedures).map(([verb, listed]) => [`${noun}.${verb}`, listed]));

export const importProcedures: Record<"legal-entity" | "staffing", Record<string, Listed>> = {
  "legal-entity": {
    ...under("schoolImport", importsOf("schools", (at) => at.schoolImportId)),
    ...under("handoverImport", importsOf("handover", (at) => at.handoverImportId, ofCase)),
  },
  staffing: under("teacherImport", importsOf("teachers", (at) => at.teacherImportId)),
};
