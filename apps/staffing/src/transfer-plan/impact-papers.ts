/** 方案影响 on paper and as sheets of the plan's workbook. */
import type { AlternativeId, CampusId, TransferPlanId } from "@qitong/domain";
import { indicatorIds, indicators, type UnitIndicator } from "@qitong/domain/quality";
import {
  decisionImpact, sayWorsening, subjectName, type CampusDecision, type CampusJudgement, type DecisionImpact, type DecisionNames,
} from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import type { Asking, OutgoingFile } from "@qitong/service";
import { paperFile } from "@qitong/service/print";
import type { WorkbookSheet } from "@qitong/service/workbook";
import { loadDecisionFacts } from "./decision-facts";
import { loadFacts } from "./facts";
import { getAlternativeOrChosen, getPlan, listMoves, type PlanRow } from "../plan/store";

export interface NamedImpact {
  readonly impact: DecisionImpact;
  readonly names: DecisionNames;
}

export async function loadImpact(db: Queryable, plan: PlanRow, alternativeId: AlternativeId): Promise<NamedImpact> {
  const question = { ...plan, settings: plan.settings.transfer };
  const facts = await loadFacts(db, question);
  const more = await loadDecisionFacts(db, question);
  const people = new Map(facts.teachers.map((one) => [one.personId, one.name]));
  const campuses = new Map(facts.campuses.map((one) => [one.campusId, one.name]));
  return {
    impact: decisionImpact(await listMoves(db, alternativeId), facts, more.facts, question.settings, more.load),
    names: { person: (id) => people.get(id) ?? id, campus: (id: CampusId) => campuses.get(id) ?? id },
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The line of totals, each before and after. */
function totalRows({ totals, counts, worse }: DecisionImpact): [string, string, string][] {
  const both = (name: string, { before, after }: { before: number; after: number }): [string, string, string] => [name, String(round(before)), String(round(after))];
  return [
    ["变差事项", "—", String(worse.length)],
    both("每周无人承担的课时", totals.missingLessons),
    both("超周课时标准的教师", totals.teachersAboveNorm),
    both("低于学科最低配备（处）", totals.subjectsBelowCover),
    ["失去班主任的班级", "—", String(totals.lostHeads)],
    ["新增单程路途合计（分钟）", "—", String(round(totals.wayMinutes))],
    ["其中最远单程（分钟）", "—", typeof totals.worstWay?.minutes === "number" ? String(round(totals.worstWay.minutes)) : "—"],
    both("走教每周路途（分钟）", totals.partTimeMinutes),
    ["计入交流人数 / 应交流人数", "—", `${counts.counted} / ${counts.needed}`],
    ["其中骨干教师 / 应有骨干教师", "—", `${counts.backbone} / ${counts.backboneNeeded}`],
    both("七项指标达标项数", totals.indicatorsMet),
    both("达标校区（学段）数", totals.unitsPassing),
  ];
}

const lessons = (short: CampusJudgement["short"]): number | string => (short === null ? "缺班级数" : round(short.reduce((sum, one) => sum + one.missing, 0)));
const above = (short: CampusJudgement["short"]): number | string => (short === null ? "缺班级数" : short.reduce((sum, one) => sum + one.teachers, 0));
const subjectsOf = (short: CampusJudgement["short"]): string => (short ?? []).map((one) => `${subjectName("zh", one.subject)}${round(one.missing)}节`).join("、");
const figure = (result: UnitIndicator | undefined): number | string => (result?.kind === "value" ? round(result.value) : "缺数据");

export function impactSheets({ impact, names }: NamedImpact): WorkbookSheet[] {
  return [
    {
      name: "方案影响",
      columns: [{ header: "项目" }, { header: "调整前" }, { header: "调整后" }],
      rows: [...totalRows(impact), ["", "", ""], ...impact.worse.map((one) => ["变差", sayWorsening("zh", one, names), ""])],
    },
    {
      name: "各校区影响",
      columns: [
        { header: "校区" }, { header: "调入", kind: "number" }, { header: "调出", kind: "number" },
        ...["无人承担课时：前", "无人承担课时：后", "超标准教师：前", "超标准教师：后", "低于配备学科：前", "低于配备学科：后"].map((header) => ({ header, kind: "number" as const })),
        { header: "无人承担的学科（后）" }, { header: "失去班主任的班级" }, { header: "调入教师单程路途合计", kind: "number" as const },
      ],
      rows: impact.campuses.map(({ campusId, before, after, ...one }) => [
        names.campus(campusId), one.incoming.length, one.outgoing, lessons(before.short), lessons(after.short), above(before.short), above(after.short),
        before.belowCover.length, after.belowCover.length, subjectsOf(after.short),
        one.lostHeads.map((head) => head.className ?? `${names.person(head.personId)}所带班级`).join("、"),
        round(one.incoming.reduce((sum, way) => sum + (way.minutes ?? 0), 0)),
      ]),
    },
    {
      name: "七项指标",
      columns: [
        { header: "校区" }, { header: "学段" },
        ...indicatorIds.flatMap((id) => [{ header: `${indicators[id].name.zh}：前`, kind: "number" as const }, { header: `${indicators[id].name.zh}：后`, kind: "number" as const }]),
      ],
      rows: impact.campuses.flatMap((campus) => indicatorRows(campus, names)),
    },
  ];
}

function indicatorRows({ campusId, before, after }: CampusDecision, names: DecisionNames): (string | number)[][] {
  return after.units.map((unit, at) => [
    names.campus(campusId), unit.stage === "primary" ? "小学" : "初中",
    ...indicatorIds.flatMap((id) => [figure(before.units[at]?.indicators[id]), figure(unit.indicators[id])]),
  ]);
}

/** For whoever decides on paper: what gets worse first, then the totals. */
export async function printImpact(
  { db, now }: Asking,
  { planId, alternativeId }: { readonly planId: TransferPlanId; readonly alternativeId?: AlternativeId | undefined },
): Promise<OutgoingFile> {
  const plan = await getPlan(db, planId);
  const alternative = await getAlternativeOrChosen(db, plan, alternativeId);
  const { impact, names } = await loadImpact(db, plan, alternative.id);
  const title = `${plan.title}影响分析`;
  return paperFile(`${title}.pdf`, {
    title,
    printedAt: now,
    papers: [{
      title,
      blocks: [
        { kind: "paragraph", text: `方案：${alternative.name}；生效日期：${plan.effectiveOn}；交流教师 ${impact.counts.moves} 人。` },
        { kind: "heading", text: `一、变差事项（${impact.worse.length}）` },
        ...(impact.worse.length === 0 ? [{ kind: "paragraph" as const, text: "没有变差的事项。" }] : impact.worse.map((one) => ({ kind: "paragraph" as const, text: sayWorsening("zh", one, names) }))),
        { kind: "heading", text: "二、调整前后" },
        {
          kind: "table",
          columns: [{ header: "项目", share: 4 }, { header: "调整前", share: 1, align: "right" }, { header: "调整后", share: 1, align: "right" }],
          rows: totalRows(impact),
        },
        { kind: "note", text: "课时：班级数乘以各学科周课时（学段平均），减去教师按周课时标准上限可承担的课时；班主任按标准的比例折算。标准为某省标准，区里可调。七项指标依据教督〔2017〕6号，交流比例依据教师〔2014〕4号。" },
      ],
    }],
  });
}
