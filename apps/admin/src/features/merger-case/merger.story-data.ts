/** An example case for stories: 西苑小学 takes in 新开学小学, told for 24 November 2026. */
import {
  civilDate, type CampusId, type CivilDate, type DistrictId, type EntityId, type FileId, type MergerCaseId,
} from "@qitong/domain";
import { defaultMergerSettings, statusOfSteps, type MergerStep } from "@qitong/domain/legal-entity";
import type { CaseDetail, CaseStep, CaseSummary, MergerChoices, UndoneStep } from "./merger-row";

export const today = civilDate("2026-11-24");
export const districtId = "01JD1STR1CT000000000000000" as DistrictId;
const caseId = "01JCASE0000000000000000001" as MergerCaseId;
const absorbingId = "01JENT1TY00000000000000001" as EntityId;
const absorbedId = "01JENT1TY00000000000000002" as EntityId;
const absorbingCode = "12130105400000001R";
const absorbedCode = "12130105400000002W";

const days: readonly (readonly [MergerStep, string])[] = [
  ["argumentation", "2026-08-24"],
  ["public-notice", "2026-09-07"],
  ["hearing", "2026-09-16"],
  ["approval", "2026-09-28"],
  ["liquidation-group", "2026-10-12"],
  ["announcement-1", "2026-10-19"],
  ["creditors-told", "2026-10-23"],
  ["announcement-2", "2026-10-27"],
  ["announcement-3", "2026-11-06"],
];

const step = ([name, on]: (typeof days)[number], index: number): CaseStep => ({
  caseId,
  step: name,
  doneOn: civilDate(on),
  note: null,
  recordedByName: "陈经办",
  recordedAt: `${on}T02:00:00.000Z`,
  documents: [
    {
      fileId: `01JF11E000000000000000000${index}` as FileId,
      step: name,
      kind: "paper",
      name: `${name}.pdf`,
      mediaType: "application/pdf",
      bytes: 20_480,
    },
  ],
});

const campus = (id: string, name: string, schoolCode: string) => ({ id: id as CampusId, name, stage: "primary" as const, schoolCode });
const absorbing = { id: absorbingId, name: "西苑小学", creditCode: absorbingCode, campuses: [campus("01JCAMPVS00000000000000001", "西苑小学", "2113900001")] };
const absorbed = { id: absorbedId, name: "新开学小学", creditCode: absorbedCode, campuses: [campus("01JCAMPVS00000000000000002", "新开学小学", "2113900002")] };

/** The case after its first `count` steps. */
export function exampleCase(count: number, more: Partial<CaseDetail> = {}): CaseDetail {
  const steps = days.slice(0, count).map(step);
  return {
    id: caseId,
    districtId,
    status: statusOfSteps(steps),
    decreeNumber: count > 3 ? "新政字〔2026〕31号" : null,
    effectiveOn: null,
    newEntityName: null,
    newAbsorbedCampusName: "西苑小学新开校区",
    newRepresentative: null,
    appointmentDocument: null,
    removalDocument: null,
    submission: count > 3 ? "agreed" : "none",
    approvalId: null,
    undoneSteps: [],
    note: null,
    version: count + 1,
    openedAt: "2026-08-20T01:00:00.000Z",
    openedByName: "陈经办",
    appliedAt: null,
    absorbing,
    absorbed,
    steps,
    settings: defaultMergerSettings,
    effect: {
      dissolves: { id: absorbedId, name: absorbed.name },
      succeededBy: absorbingId,
      moves: absorbed.campuses,
      keptCode: "2113900001",
      retiredCodes: ["2113900002"],
      renamesEntity: null,
      renamesCampus: { id: absorbed.campuses[0]?.id ?? ("" as CampusId), name: "西苑小学新开校区" },
      campusesAfter: 2,
    },
    unifiedMonitoringStartsOn: null,
    today,
    ...more,
  };
}

export const undoneHearing: UndoneStep = {
  caseId, version: 4, step: "hearing", doneOn: civilDate("2026-09-15"), note: null, decreeNumber: null,
  recordedAt: "2026-09-15T02:00:00.000Z", recordedOn: civilDate("2026-09-15"),
  undoneAt: "2026-09-16T01:00:00.000Z", undoneOn: civilDate("2026-09-16"), undoneByName: "陈经办",
  documents: [{ version: 4, fileId: "01JF11E0000000000000000009" as FileId, kind: "paper", name: "听证笔录.pdf", mediaType: "application/pdf", bytes: 20_480 }],
};

export function scheduledCase(effectiveOn: CivilDate): CaseDetail {
  return exampleCase(days.length, { status: "scheduled", effectiveOn, unifiedMonitoringStartsOn: effectiveOn });
}

export const exampleCases: readonly CaseSummary[] = [
  {
    id: caseId,
    status: "approved",
    absorbing: { id: absorbingId, name: "西苑小学" },
    absorbed: { id: absorbedId, name: "新开学小学" },
    decreeNumber: "新政字〔2026〕31号",
    effectiveOn: null,
    openedAt: "2026-08-20T01:00:00.000Z",
    stepsDone: 9,
    stepsInAll: 15,
    nextSteps: [
      { step: "change-registration", earliest: civilDate("2026-09-28"), due: civilDate("2026-11-17") },
      { step: "liquidation-end", earliest: civilDate("2027-01-17"), due: null },
    ],
    overdueSteps: ["change-registration"],
    stepsAtRisk: [],
    openConflicts: null,
  },
  {
    id: "01JCASE0000000000000000002" as MergerCaseId,
    status: "effective",
    absorbing: { id: "01JENT1TY00000000000000003" as EntityId, name: "宁安路小学" },
    absorbed: { id: "01JENT1TY00000000000000004" as EntityId, name: "新华路小学" },
    decreeNumber: "新政字〔2026〕12号",
    effectiveOn: civilDate("2026-09-01"),
    openedAt: "2026-03-05T01:00:00.000Z",
    stepsDone: 15,
    stepsInAll: 15,
    nextSteps: [],
    overdueSteps: [],
    stepsAtRisk: [],
    openConflicts: null,
  },
];

const choice = (party: typeof absorbing) => ({ ...party, districtId, dissolvedOn: null, openCase: null });

export const exampleChoices: MergerChoices = {
  areaCode: "130105",
  entities: [
    choice(absorbing),
    choice(absorbed),
    {
      ...choice({ ...absorbing, id: "01JENT1TY00000000000000005" as EntityId, name: "机场路小学", creditCode: "121301054000000056" }),
      openCase: { id: "01JCASE0000000000000000003" as MergerCaseId, otherName: "市庄路小学" },
    },
  ],
};
