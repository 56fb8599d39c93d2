/** The part of the list (procedures.ts) about who rotates: the eligible list, papers, wishes, swaps, turns. */
import { civilDate } from "@qitong/domain";
import { worldRoles, type WorldRole } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const officers: readonly WorldRole[] = ["district-officer", "foreign-officer"];
/** Officials and the school's own principal; nobody else sees what teachers wish, or why one is ill. */
const confidants: readonly WorldRole[] = [...officers, "principal", "foreign-principal"];
const planReaders: readonly WorldRole[] = [...confidants, "district-leader", "district-auditor"];
const staffReaders: readonly WorldRole[] = [...planReaders, "campus-head", "department-head"];

const schoolYear = 2027;
const ofYear = ({ scope }: Location) => ({ scope, schoolYear });
const ofPerson = ({ personId }: Location) => ({ personId });
const ofExemption = (at: Location) => ({ ...ofPerson(at), kind: "ill", startsOn: civilDate("2026-11-02") });
const ofTeacherInPlan = ({ planId, personId }: Location) => ({ planId, personId });
const ofSwap = (at: Location) => ({ ...ofPerson(at), swapId: at.swapId, reason: "" });
const own = { level: "self", roles: worldRoles } as const;
const paper = { name: "诊断证明.pdf", contentBase64: Buffer.from("%PDF-1.4").toString("base64") };

export const preferenceProcedures: Record<string, Listed> = {
  "eligibility.list": { level: "campus", roles: staffReaders, input: ofYear },
  "eligibility.ending": { level: "campus", roles: staffReaders, input: ofYear },
  "eligibility.export": { level: "campus", roles: staffReaders, input: ofYear },
  "eligibility.print": { level: "campus", roles: staffReaders, input: ofYear },
  "staff.addExemptionPapers": { level: "campus", roles: officers, input: (at) => ({ ...ofExemption(at), papers: [paper] }) },
  "staff.openExemptionPaper": { level: "campus", roles: confidants, input: (at) => ({ ...ofPerson(at), fileId: at.evidenceId }) },
  "rotation.overrides": { level: "district", roles: planReaders, input: ({ planId }) => ({ planId }) },
  "rotation.recordEarlier": {
    level: "campus",
    roles: officers,
    input: (at) => ({ ...ofPerson(at), schoolYear: 2019, fromSchool: "甲小学", toSchool: "乙小学", evidence: "交流通知" }),
  },
  "rotation.override": { level: "district", roles: officers, input: (at) => ({ ...ofTeacherInPlan(at), reason: "本人申请" }) },
  "rotation.undoOverride": { level: "district", roles: officers, input: ofTeacherInPlan },
  "preference.own": { ...own, input: ofPerson },
  "preference.state": {
    ...own,
    input: (at) => ({ ...ofPerson(at), schoolYear, willing: true, reason: null, reasonNote: "", wishes: [], refuses: [], commuteNote: "" }),
  },
  "preference.list": { level: "campus", roles: confidants, input: ofYear },
  "preference.ofPlan": { level: "district", roles: confidants, input: ({ planId }) => ({ planId }) },
  "preference.setWindow": {
    level: "district",
    roles: officers,
    input: ({ districtId }) => ({ districtId, schoolYear, opensOn: civilDate("2026-11-01"), endsOn: civilDate("2026-12-01") }),
  },
  "swap.own": { ...own, input: ofPerson },
  "swap.candidates": { ...own, input: (at) => ({ ...ofPerson(at), schoolYear, search: "老师" }) },
  "swap.list": { level: "campus", roles: confidants, input: ofYear },
  "swap.propose": { ...own, input: (at) => ({ ...ofPerson(at), partnerId: at.partnerId, schoolYear, note: "" }) },
  "swap.answer": { ...own, input: (at) => ({ ...ofSwap(at), accepts: false }) },
  "swap.withdraw": { ...own, input: ofSwap },
  "swap.take": { level: "district", roles: officers, input: ({ planId, alternativeId, swapId }) => ({ planId, alternativeId, swapId }) },
};
