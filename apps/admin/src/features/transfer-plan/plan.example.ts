/** A small made-up district for the stories: four campuses of two entities, eighteen teachers, from no file. */
import { civilDate, type AlternativeId, type CampusId, type DistrictId, type EntityId, type PersonId, type TransferPlanId } from "@qitong/domain";
import { defaultGiveWay, defaultPlanSettings, defaultSuggestionGoals, goalFigures, noticePeriod, summariseMoves, type PlanStatus } from "@qitong/domain/staffing";
import type { ComparedAlternative, ConsultedPlan, PlanFacts, PlanListRow, PlanMove, PlanTeacher, PlanView, SuggestionRun } from "../plan/plan-types";

const names = ["西苑小学", "新开学小学", "宁安路小学", "新华路小学"];
const campusIds = names.map((_name, index) => `campus-${index}` as CampusId);
const campusId = (index: number): CampusId => campusIds[index % campusIds.length] ?? ("campus-0" as CampusId);
const subjects = ["chinese", "mathematics", "english", "pe"];
const people = ["王翀", "李㛃", "张玥", "刘喆", "陈堃", "杨祎", "赵淼", "黄骉", "周昳"];

const teacher = (index: number): PlanTeacher => ({
  personId: `person-${index}` as PersonId,
  name: `${people[index % people.length]}${index >= people.length ? "（二）" : ""}`,
  staffNumber: `XH${1000 + index}`,
  title: "first",
  campusId: campusId(index % 4),
  subject: subjects[Math.floor(index / 4) % subjects.length] ?? "chinese",
  aboveDegree: index % 4 === 0,
  backbone: index % 4 === 0 && index % 8 === 0,
  peOrArts: Math.floor(index / 4) % 4 === 3,
  atCampusSince: civilDate(index % 5 === 0 ? "2024-09-01" : "2015-09-01"),
  rotations: index % 8 === 0 ? { times: 1, lastYear: 2018 } : { times: 0, lastYear: null },
  bars: index % 5 === 0 ? [{ kind: "too-few-years", years: 2, needed: 6 }] : [],
});

export const exampleFacts: PlanFacts = {
  teachers: Array.from({ length: 18 }, (_one, index) => teacher(index)),
  campuses: names.map((name, index) => ({
    campusId: campusId(index),
    name,
    entityId: `entity-${index === 3 ? 2 : index}` as EntityId,
    entityName: index === 3 ? "宁安路小学" : name,
    stage: "primary",
    pupils: 400 + index * 150,
    location: index === 1 ? null : { lon: 114.45 + index * 0.01, lat: 38.05 },
    requiredTeachers: { chinese: 1, mathematics: 1 },
  })),
  pairs: [[campusId(2), campusId(3)]],
  fairnessOverrides: [],
};

const move = (index: number, to: number): PlanMove => {
  const { personId, campusId: fromCampusId } = teacher(index);
  return { personId, fromCampusId, toCampusId: campusId(to), changedByName: "人事干部", changedAt: "2026-11-24T02:00:00.000Z" };
};

/** The second of them breaks rules: too few years, and a way that is not known. */
export const exampleMoves: readonly PlanMove[] = [move(8, 2), move(5, 2), move(2, 3)];

const today = civilDate("2026-11-24");
const alternative = (number: number, name: string, moves: number): PlanView["alternatives"][number] => ({
  id: `alternative-${number}` as AlternativeId, name, moves, version: 1,
  origin: number === 2 ? "suggested" : "manual", objective: number === 2 ? 0.21 : null, bound: number === 2 ? 0.209 : null, gap: number === 2 ? 0.005 : null,
});

export function examplePlan(status: PlanStatus): PlanView {
  const list: PlanListRow = {
    id: "plan-1" as TransferPlanId, title: "2027学年教师交流轮岗方案", schoolYear: 2027, effectiveOn: civilDate("2027-09-01"), status,
    noticeStartsOn: null, noticeEndsOn: null, chosenAlternativeId: "alternative-1" as AlternativeId, createdAt: "2026-11-20T02:00:00.000Z",
    createdByName: "人事干部", submittedBy: null, submittedByName: null, decidedByName: null, decisionReason: null, appliedAt: null,
  };
  return {
    ...list,
    districtId: "district-1" as DistrictId,
    settings: defaultPlanSettings,
    version: 3,
    alternatives: [alternative(1, "方案一", exampleMoves.length), alternative(2, "结对校区优先", 4)],
    timeline: [
      { at: "2026-11-20T02:00:00.000Z", act: "staffing.transferPlan.create", byName: "人事干部", detail: {} },
      { at: "2026-11-23T02:00:00.000Z", act: "staffing.transferPlan.submit", byName: "人事干部", detail: { status: "consulting" } },
      { at: "2026-11-24T02:00:00.000Z", act: "staffing.transferPlan.answer", byName: "西苑校长", detail: { answers: [{ agrees: true }, { agrees: false }] } },
    ],
    notice: { ifApprovedToday: { ...noticePeriod(today, 5), basis: { kind: "announced" } }, lastDay: null },
  };
}

export const exampleCompared: readonly ComparedAlternative[] = ["方案一", "结对校区优先"].map((name, index) => {
  const { transfer } = defaultPlanSettings;
  const moves = exampleMoves.slice(index);
  const figures = goalFigures(moves, exampleFacts, transfer);
  const figuresNow = goalFigures([], exampleFacts, transfer);
  const proofs: ComparedAlternative["proofs"] = index
    ? [{ goal: "campus-balance", allowance: 0.05, best: 0.21, bound: 0.209, gap: 0.005, status: "proven" }, { goal: "commute", allowance: 0, best: 31, bound: 30, gap: 0.032, status: "time-limit" }]
    : [];
  const summary = { ...summariseMoves(moves, exampleFacts, transfer), figures, figuresNow, proofs };
  return { id: `alternative-${index + 1}` as AlternativeId, name, objective: index ? 0.21 : null, bound: index ? 0.209 : null, gap: index ? 0.005 : null, ...summary } as ComparedAlternative;
});

const question = (index: number, side: "releasing" | "receiving", answer: ConsultedPlan["questions"][number]["answer"]): ConsultedPlan["questions"][number] => ({
  personId: `person-${index}` as PersonId, side, insideEntity: index === 3, name: people[index] ?? "", subject: "chinese", title: "first", backboneLevel: "county",
  fromCampusName: "西苑小学", toCampusId: campusId(2), toCampusName: "宁安路小学", answer,
});

export function exampleConsultation(status: PlanStatus): ConsultedPlan {
  const { id, title, effectiveOn } = examplePlan(status);
  return {
    id, title, effectiveOn, status,
    questions: [
      question(0, "releasing", null), question(1, "receiving", null), question(2, "releasing", { agrees: true, reason: null }),
      question(3, "releasing", { agrees: false, reason: "本学科仅一人，无人接替" }),
    ],
  };
}

export function exampleRun(changes: Partial<SuggestionRun>): SuggestionRun {
  return {
    id: "run-1" as SuggestionRun["id"], status: "running", alternativeId: null, startedAt: "2026-11-24T02:00:00.000Z", endedAt: null, isLost: false,
    elapsedSeconds: 6,
    request: { seconds: 10, wanted: [{ aim: "balance", name: "均衡优先" }, { aim: "nearby", name: "就近交流" }], goals: defaultSuggestionGoals, giveWay: defaultGiveWay, keep: null },
    current: { aim: "balance", goal: "campus-balance", seconds: 6, objective: 0.4182, bound: 0.4151, gap: 0.0074 },
    kept: [], whatIf: null, whatIfResult: null, clash: null, failure: null, ...changes,
  };
}
