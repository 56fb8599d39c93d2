/** 变更登记申请书、注销登记申请书: what the case knows filled in, what it does not know left to be written. */
import { and, eq } from "drizzle-orm";
import {
  doneOn, earliestEffectiveDate, findMergerFormRefusals, mergerTimeline, type MergerForm, type MergerFormWish,
  type MergerStep, type TimelineStep,
} from "@qitong/domain/legal-entity";
import { addDays, checkNoRefusals, inOfficeForm, type CivilDate } from "@qitong/domain";
import { campusAddress, district, legalEntityAddress, legalRepresentative } from "@qitong/db/schema";
import type { Queryable } from "@qitong/db";
import { absent, inForce, type Asking } from "@qitong/service";
import { paperFile, type Block, type Paper } from "@qitong/service/print";
import { asMergerCase, dayOfCase, loadParties, readMergerSettings, type CaseEntity, type CaseParties } from "./facts";
import { findCase, listSteps, type CaseRow } from "./store";

const unknown = "（平台未登记，请按法人证书填写）";
const notDone = "（尚未办理）";
const titles = { "change-registration": "事业单位法人变更登记申请书", deregistration: "事业单位法人注销登记申请书" } as const satisfies Record<MergerForm, string>;

export const draftNote =
  "草稿：本申请书由平台按合并事项的已登记内容生成，供经办人核对和誊写。提交前请以登记管理机关现行表式和要求为准，核对每一项并加盖公章。";

interface FormFacts {
  readonly row: CaseRow;
  readonly parties: CaseParties;
  readonly timeline: readonly TimelineStep[];
  readonly address: string | null;
  readonly districtName: string;
  /** Who represents the entity today, as registered; null when nobody entered it. */
  readonly representative: string | null;
  readonly on: (step: MergerStep) => CivilDate | undefined;
}

export async function printForm({ db, today, now }: Asking, { caseId, form }: MergerFormWish) {
  const row = await findCase(db, caseId);
  if (!row) throw absent();
  const steps = await listSteps(db, [caseId]);
  const merger = asMergerCase(row, steps);
  checkNoRefusals(findMergerFormRefusals(merger, form));
  const parties = await loadParties(db, row, today);
  const timeline = mergerTimeline(merger, today, await readMergerSettings(db, row.districtId));
  const place = await readPlace(db, row, dayOfCase(row, today), parties[form === "deregistration" ? "absorbed" : "absorbing"]);
  const facts: FormFacts = { row, parties, timeline, ...place, on: (step) => doneOn(steps, step) };
  const paper = form === "deregistration" ? deregistrationPaper(facts) : changePaper(facts);
  const of = parties[form === "deregistration" ? "absorbed" : "absorbing"].name;
  return paperFile(`${titles[form]}-${of}（草稿）.pdf`, { title: `${titles[form]}（草稿）`, printedAt: now, papers: [paper] });
}

/** 住所 as registered on the day; of an entity for which none was entered, the address of its first campus. */
async function readPlace(db: Queryable, row: CaseRow, on: CivilDate, { id, campuses }: CaseEntity): Promise<Pick<FormFacts, "address" | "districtName" | "representative">> {
  const [place] = await db.select({ name: district.name }).from(district).where(eq(district.id, row.districtId));
  const [registered] = await db.select().from(legalEntityAddress).where(and(eq(legalEntityAddress.entityId, id), inForce(legalEntityAddress, on)));
  const [first] = campuses;
  const [site] = first ? await db.select().from(campusAddress).where(and(eq(campusAddress.campusId, first.id), inForce(campusAddress, on))) : [];
  const [held] = await db.select().from(legalRepresentative).where(and(eq(legalRepresentative.entityId, id), inForce(legalRepresentative, on)));
  return { address: registered?.address ?? site?.address ?? null, districtName: place?.name ?? "", representative: held?.name ?? null };
}

const day = (date: CivilDate | undefined | null): string => (date ? inOfficeForm(date) : notDone);

/** 最迟日期; where the holidays are not announced it is said. */
function dueText({ timeline }: FormFacts, step: MergerStep): string {
  const entry = timeline.find((one) => one.step === step);
  if (!entry?.due) return notDone;
  const estimate = entry.basis.kind === "weekends-only" ? "（当年放假安排未公布，按周末推算）" : "";
  return `${day(entry.due)}前${estimate}`;
}

const decree = ({ row, on }: FormFacts): string => `${row.decreeNumber ?? notDone}（${day(on("approval"))}）`;
const draft: Block = { kind: "note", text: draftNote };
const signature = ({ name }: CaseEntity): Block => ({ kind: "signature", lines: [`申请单位（公章）：${name}`, "法定代表人（签字）：", "年　　月　　日"] });

function changePaper(facts: FormFacts): Paper {
  const { row, parties: { absorbing, absorbed }, address } = facts;
  const { newEntityName, newRepresentative, newAbsorbedCampusName } = row;
  const isRenamed = newEntityName !== null && newEntityName !== absorbing.name;
  const isSingle = absorbed.campuses.length === 1;
  const campuses = absorbed.campuses.map(({ name }) => (isSingle ? (newAbsorbedCampusName ?? name) : name));
  return {
    title: titles["change-registration"],
    blocks: [
      draft,
      {
        kind: "facts",
        rows: [
          ["单位名称", absorbing.name],
          ["统一社会信用代码", absorbing.creditCode ?? unknown],
          ["住所", address ?? unknown],
          ["举办单位", `${facts.districtName}教育局`],
          ["变更原因", `经批准，吸收合并${absorbed.name}（统一社会信用代码：${absorbed.creditCode ?? unknown}），其权利义务由本单位承继。`],
          ["批准文件", decree(facts)],
        ],
      },
      { kind: "paragraph", text: "变更事项：" },
      {
        kind: "facts",
        rows: [
          ["名称", isRenamed ? `由“${absorbing.name}”变更为“${newEntityName}”` : "不变更"],
          ["法定代表人", newRepresentative === null ? `不变更（现为：${facts.representative ?? unknown}）` : `由${facts.representative ?? unknown}变更为：${newRepresentative}（另附原法定代表人免职文件、新法定代表人任职文件）`],
          ["办学地点", `增加：${campuses.join("、")}`],
          ["开办资金", unknown],
          ["宗旨和业务范围", unknown],
          ["所附材料", materials("change-registration", facts, newRepresentative !== null ? ["原法定代表人免职文件", "新法定代表人任职文件"] : [])],
        ],
      },
      { kind: "note", text: `法定期限：自批准之日起30个工作日内申请，即${dueText(facts, "change-registration")}。依据：《事业单位登记管理暂行条例》（国务院令第411号）。` },
      signature(absorbing),
    ],
  };
}

function materials(step: MergerForm, facts: FormFacts, more: readonly string[]): string {
  const listed = step === "change-registration"
    ? ["本申请书", `批准文件：${facts.row.decreeNumber ?? notDone}`, "事业单位法人证书正、副本", ...more]
    : ["本申请书", `批准文件：${facts.row.decreeNumber ?? notDone}`, "清算报告", "公告样张（三次）", "事业单位法人证书正、副本和单位印章"];
  return listed.map((name, index) => `${index + 1}. ${name}`).join("\n");
}

function deregistrationPaper(facts: FormFacts): Paper {
  const { row, parties: { absorbing, absorbed }, address, on } = facts;
  const first = on("announcement-1");
  const claimsEnd = first === undefined ? undefined : earliestEffectiveDate([{ step: "announcement-1", doneOn: first }]);
  const announcements = (["announcement-1", "announcement-2", "announcement-3"] as const).map((step) => day(on(step)));
  return {
    title: titles.deregistration,
    blocks: [
      draft,
      {
        kind: "facts",
        rows: [
          ["单位名称", absorbed.name],
          ["统一社会信用代码", absorbed.creditCode ?? unknown],
          ["住所", address ?? unknown],
          ["法定代表人", facts.representative ?? unknown],
          ["举办单位", `${facts.districtName}教育局`],
          ["注销原因", `因合并终止：并入${row.newEntityName ?? absorbing.name}（统一社会信用代码：${absorbing.creditCode ?? unknown}）。`],
          ["批准文件", decree(facts)],
          ["债权债务承继", `由${row.newEntityName ?? absorbing.name}承继`],
        ],
      },
      { kind: "paragraph", text: "清算情况：" },
      {
        kind: "facts",
        rows: [
          ["成立清算组", day(on("liquidation-group"))],
          ["通知债权人", `${day(on("creditors-told"))}（成立之日起10日内）`],
          ["公告（三次）", `${announcements.join("、")}（30日内至少三次）`],
          ["债权申报截止", claimsEnd === undefined ? notDone : `${day(addDays(claimsEnd, -1))}（首次公告起90日）`],
          ["清算结束", day(on("liquidation-end"))],
          ["缴回证书和印章", day(on("certificate-handed-in"))],
          ["所附材料", materials("deregistration", facts, [])],
        ],
      },
      { kind: "note", text: `法定期限：清算结束之日起15个工作日内申请，即${dueText(facts, "deregistration")}。清算期间不开展清算以外的活动。依据：《事业单位登记管理暂行条例实施细则》。` },
      signature(absorbed),
    ],
  };
}
