/** The part of the list (procedures.ts) that comes after a plan's decision: rotations, pairs, handover notes, the yearly report. */
import { civilDate } from "@qitong/domain";
import { emptyNote } from "@qitong/domain/staffing";
import { worldRoles, type WorldRole } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const principals: readonly WorldRole[] = ["principal", "foreign-principal"];
const readers: readonly WorldRole[] = [...principals, "district-officer", "district-leader", "district-auditor", "foreign-officer"];

const read = { level: "campus", roles: readers } as const;
const officer = { level: "district", roles: ["district-officer", "foreign-officer"] as readonly WorldRole[] } as const;
const own = { level: "self", roles: worldRoles } as const;
const confirms = { level: "campus", roles: principals } as const;

const scoped = ({ scope }: Location) => ({ scope });
const ofPerson = ({ personId }: Location) => ({ personId });
const ofNote = ({ noteId }: Location) => ({ noteId, version: 1 });
const draft = ({ personId, decidedPlanId: planId }: Location) => ({ planId, personId, content: emptyNote, receiverId: null, version: 0 });
const ofYear = (at: Location) => ({ ...scoped(at), schoolYear: 2026 });

export const afterPlanProcedures: Record<string, Listed> = {
  "rotationEnd.list": { ...read, input: scoped },
  "rotationEnd.ending": { ...read, input: scoped },
  "rotationEnd.campuses": { ...officer, input: ({ districtId }) => ({ districtId }) },
  "rotationEnd.decideEnds": { ...officer, input: ({ rotationId }) => ({ choices: [{ rotationId, decision: "extend", reason: "毕业班教学需要", version: 1 }] }) },
  "rotationEnd.proposeCorrection": {
    ...officer,
    input: ({ rotationId }) => ({ rotationId, kind: "cancel", on: civilDate("2027-03-01"), toCampusId: null, reason: "家庭困难", paper: "新教人〔2026〕9号" }),
  },
  "rotationEnd.withdrawCorrection": { ...officer, input: ({ correctionId }) => ({ correctionId }) },
  "rotationEnd.decideCorrection": { level: "district", roles: ["district-leader"], input: ({ correctionId }) => ({ correctionId, decision: "approve", reason: "" }) },
  "mentoring.list": { ...read, input: scoped },
  "mentoring.own": { ...own, input: ofPerson },
  "mentoring.candidates": { ...officer, input: ({ districtId }) => ({ districtId, search: "老师" }) },
  "mentoring.add": {
    ...officer,
    input: ({ districtId, personId }) => ({
      districtId, mentorId: personId, menteeId: personId, subject: "chinese", startsOn: civilDate("2026-11-02"), endsOn: null, aims: "站稳课堂", rotationId: null, carriesOver: false,
    }),
  },
  "mentoring.end": { ...officer, input: ({ mentoringId }) => ({ mentoringId, endsOn: civilDate("2026-12-01"), reason: "" }) },
  "handoverNote.list": { ...read, input: scoped },
  "handoverNote.due": { ...read, input: scoped },
  "handoverNote.confirm": { ...confirms, input: ofNote },
  "handoverNote.sendBack": { ...confirms, input: (at) => ({ ...ofNote(at), reason: "请补充进度" }) },
  "handoverNote.own": { ...own, input: ofPerson },
  "handoverNote.receivers": { ...own, input: ({ personId, decidedPlanId: planId }) => ({ personId, planId }) },
  "handoverNote.write": { ...own, input: draft },
  "handoverNote.hand": { ...own, input: draft },
  "handoverNote.receive": { ...own, input: (at) => ({ ...ofNote(at), ...ofPerson(at) }) },
  "handoverNote.refuse": { ...own, input: (at) => ({ ...ofNote(at), ...ofPerson(at), reason: "班级未写明" }) },
  "compliance.byYear": { ...read, input: ofYear },
  "compliance.years": { ...read, input: (at) => ({ ...ofYear(at), years: 2 }) },
  "compliance.export": { ...read, input: (at) => ({ ...ofYear(at), years: 1, language: "zh" }) },
};
