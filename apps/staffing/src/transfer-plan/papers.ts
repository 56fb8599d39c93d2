/** What leaves the house on paper or as a file: the plan as a workbook, and the notice for each teacher. */
import { and, inArray } from "drizzle-orm";
import { addDays, inOfficeForm, Refused, type AlternativeId, type CivilDate, type PersonId, type TransferPlanId } from "@qitong/domain";
import {
  backboneLevels, findNoticeRefusals, planStatusWords, registerWord, staffMeasureWords, subjects, summariseMoves,
  titles, type TransferAnswer,
} from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { employment } from "@qitong/db/schema";
import { absent, inForce, listDistrictNames, type Asking, type OutgoingFile } from "@qitong/service";
import { paperFile, type Paper } from "@qitong/service/print";
import { workbookFile, type WorkbookSheet } from "@qitong/service/workbook";
import { listAnswers } from "./consultation-store";
import { loadFacts } from "./facts";
import { impactSheets, loadImpact } from "./impact-papers";
import { namedMoves } from "./read";
import { getAlternativeOrChosen, getPlan, listMoves, type PlanRow } from "../plan/store";

type NamedMove = Awaited<ReturnType<typeof namedMoves>>[number];

async function findStaffNumbers(db: Queryable, personIds: readonly PersonId[], on: CivilDate): Promise<Map<PersonId, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .select({ personId: employment.personId, staffNumber: employment.staffNumber })
    .from(employment)
    .where(and(inArray(employment.personId, [...personIds]), inForce(employment, on)));
  return new Map(rows.map((row) => [row.personId, row.staffNumber]));
}

/** The moves with the answers, the figures of the plan, and the balance before and after. */
export async function exportPlan(
  { db, today }: Asking,
  { planId, alternativeId }: { readonly planId: TransferPlanId; readonly alternativeId?: AlternativeId | undefined },
): Promise<OutgoingFile> {
  const plan = await getPlan(db, planId);
  const alternative = await getAlternativeOrChosen(db, plan, alternativeId);
  const moves = await namedMoves(db, alternative.id, today);
  const numbers = await findStaffNumbers(db, moves.map((move) => move.personId), today);
  const answers = alternative.id === plan.chosenAlternativeId ? await listAnswers(db, planId) : [];
  return workbookFile(`${plan.title}-${alternative.name}.xlsx`, {
    sheets: [movesSheet(moves, numbers, answers), ...(await balanceSheets(db, plan, alternative.id)), ...impactSheets(await loadImpact(db, plan, alternative.id))],
  });
}

function movesSheet(moves: readonly NamedMove[], numbers: ReadonlyMap<PersonId, string>, answers: readonly TransferAnswer[]): WorkbookSheet {
  const given = new Map(answers.map((answer) => [`${answer.personId} ${answer.side}`, answer]));
  const say = (personId: PersonId, side: TransferAnswer["side"]): string[] => {
    const answer = given.get(`${personId} ${side}`);
    return answer ? [answer.agrees ? "同意" : "不同意", answer.reason ?? ""] : ["", ""];
  };
  return {
    name: "交流教师",
    columns: [
      "教职工号", "姓名", "学科", "职称", "骨干教师", "现任教校区", "交流到", "调出校意见", "调出校理由", "调入校意见", "调入校理由",
    ].map((header) => ({ header })),
    rows: moves.map((move) => [
      numbers.get(move.personId) ?? "", move.name, registerWord(subjects, move.subject), registerWord(titles, move.title),
      registerWord(backboneLevels, move.backboneLevel), move.fromCampusName, move.toCampusName,
      ...say(move.personId, "releasing"), ...say(move.personId, "receiving"),
    ]),
  };
}

async function balanceSheets(db: Queryable, plan: PlanRow, alternativeId: AlternativeId): Promise<WorkbookSheet[]> {
  const settings = plan.settings.transfer;
  const facts = await loadFacts(db, { ...plan, settings });
  const summary = summariseMoves(await listMoves(db, alternativeId), facts, settings);
  const nameOf = new Map(facts.campuses.map((campus) => [campus.campusId, campus.name]));
  const number = (amount: unknown): number | string => (typeof amount === "number" ? amount : "缺数据");
  const value = (variation: { readonly kind: string; readonly value?: number }): number | string => variation.value ?? "缺数据";
  return [
    {
      name: "方案概要",
      columns: [{ header: "项目" }, { header: "内容" }],
      rows: [
        ["方案", plan.title], ["状态", planStatusWords[plan.status].zh], ["学年", `${plan.schoolYear}学年`], ["生效日期", plan.effectiveOn],
        ["符合交流条件人数", summary.base], ["交流人数", summary.moves], ["计入交流比例", summary.counted], ["应交流人数", summary.needed],
        ["其中骨干教师", summary.backbone], ["应有骨干教师", summary.backboneNeeded], ["不符合规定处数", summary.refusals.length],
      ].map(([name, content]) => [name, String(content)]),
    },
    {
      name: "差异系数",
      columns: [
        { header: "指标" }, { header: "按校区：调整前", kind: "number" }, { header: "按校区：调整后", kind: "number" },
        { header: "按法人：调整前", kind: "number" }, { header: "按法人：调整后", kind: "number" },
      ],
      rows: summary.stages.flatMap(({ measures }) =>
        measures.map(({ measure, byCampus, byEntity }) => [
          staffMeasureWords[measure].zh, value(byCampus.before), value(byCampus.after), value(byEntity.before), value(byEntity.after),
        ]),
      ),
    },
    {
      name: "各校区每百名学生",
      columns: [
        { header: "校区" }, { header: "调出", kind: "number" }, { header: "调入", kind: "number" },
        ...Object.values(staffMeasureWords).flatMap(({ zh }) => [
          { header: `${zh}：前`, kind: "number" as const }, { header: `${zh}：后`, kind: "number" as const },
        ]),
      ],
      rows: summary.stages.flatMap(({ campuses }) =>
        campuses.map(({ campusId, outgoing, incoming, perHundredPupils }) => [
          nameOf.get(campusId) ?? campusId, outgoing, incoming,
          ...Object.values(perHundredPupils).flatMap(({ before, after }) => [number(before), number(after)]),
        ]),
      ),
    },
  ];
}

/** One paper a teacher, or one for a teacher named; from the public notice on. */
export async function printNotices(
  { db, today, now }: Asking,
  { planId, personId }: { readonly planId: TransferPlanId; readonly personId?: PersonId | undefined },
): Promise<OutgoingFile> {
  const plan = await getPlan(db, planId);
  const refusals = findNoticeRefusals(plan);
  if (refusals.length > 0 || plan.chosenAlternativeId === null) throw new Refused(refusals);
  const moves = (await namedMoves(db, plan.chosenAlternativeId, today)).filter((move) => personId === undefined || move.personId === personId);
  if (moves.length === 0) throw absent();
  const numbers = await findStaffNumbers(db, moves.map((move) => move.personId), today);
  const districtName = (await listDistrictNames(db, [plan.districtId])).get(plan.districtId) ?? "";
  const papers = moves.map((move) => noticePaper(plan, move, numbers.get(move.personId) ?? "", districtName, today));
  const [only] = moves;
  const fileName = moves.length === 1 && only ? `交流轮岗通知书-${only.name}.pdf` : `交流轮岗通知书-${plan.title}.pdf`;
  return paperFile(fileName, { title: `${plan.title} 通知书`, printedAt: now, papers });
}

function noticePaper(plan: PlanRow, move: NamedMove, staffNumber: string, districtName: string, today: CivilDate): Paper {
  const { noticeStartsOn, noticeEndsOn, effectiveOn, title } = plan;
  const notice = noticeStartsOn && noticeEndsOn ? `（公示期${inOfficeForm(noticeStartsOn)}至${inOfficeForm(addDays(noticeEndsOn, -1))}）` : "";
  return {
    title: "教师交流轮岗通知书",
    blocks: [
      { kind: "paragraph", text: `${move.name}老师：` },
      {
        kind: "paragraph",
        indented: true,
        text: `根据《${title}》${notice}，经研究决定，自${inOfficeForm(effectiveOn)}起，您由${move.fromCampusName}交流到${move.toCampusName}任教。请于当日到新任教学校报到。`,
      },
      {
        kind: "facts",
        rows: [
          ["姓名", move.name], ["教职工号", staffNumber], ["任教学科", registerWord(subjects, move.subject) ?? ""], ["职称", registerWord(titles, move.title) ?? ""],
          ["现任教学校", move.fromCampusName], ["交流学校", move.toCampusName], ["生效日期", inOfficeForm(effectiveOn)],
        ],
      },
      { kind: "note", text: "依据：《关于推进县（区）域内义务教育学校校长教师交流轮岗的意见》（教师〔2014〕4号）。公示期内对本安排有异议的，可向区教育局人事部门书面提出。" },
      { kind: "signature", lines: [`${districtName}教育局`, inOfficeForm(today)] },
    ],
  };
}
