/** The imports' part of the list (procedures.ts): the same procedures in two services. */
import { civilDate } from "@qitong/domain";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const officer = ["district-officer", "foreign-officer"] as const;

const file = { name: "名单.csv", mediaType: "text/csv", base64: Buffer.from("编号,名称\nZ9,某校\n").toString("base64") };

function importsOf(kind: "schools" | "teachers", importId: (at: Location) => string): Record<string, Listed> {
  const inspected = ({ districtId }: Location) => ({ districtId, kind, file });
  const judged = (at: Location) => ({ ...inspected(at), mapping: {}, effectiveOn: civilDate("2026-09-01") });
  const listed = { level: "district", roles: officer } as const;
  return {
    inspect: { ...listed, input: inspected },
    preview: { ...listed, input: judged },
    rejectedRows: { ...listed, input: (at) => ({ ...judged(at), language: "zh" }) },
    commit: { ...listed, input: (at) => ({ ...judged(at), digest: "0".repeat(64) }) },
    list: { ...listed, input: ({ districtId }) => ({ districtId }) },
    byId: { ...listed, input: (at) => ({ importId: importId(at) }) },
  };
}

const under = (noun: string, procedures: Record<string, Listed>): Record<string, Listed> =>
  Object.fromEntries(Object.entries(procedures).map(([verb, listed]) => [`${noun}.${verb}`, listed]));

export const importProcedures: Record<"legal-entity" | "staffing", Record<string, Listed>> = {
  "legal-entity": under("schoolImport", importsOf("schools", (at) => at.schoolImportId)),
  staffing: under("teacherImport", importsOf("teachers", (at) => at.teacherImportId)),
};
