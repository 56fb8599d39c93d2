/** What parents of the two merged campuses and of 西苑小学 have applied for, and one item that the district has set. */
import { createHash } from "node:crypto";
import { civilDate, isWithin, type ApplicationId, type CivilDate, type FlowVersionId, type PersonId } from "@qitong/domain";
import type { FormValues } from "@qitong/domain/management/approval";
import { applicationTitle, findServiceItem, isEnded, promisedBy } from "@qitong/domain/management/hall";
import { addApproval, type ApprovalWork } from "./approvals";
import type { Scenario } from "./approval-scenarios";
import { schoolNamed } from "./mergers";
import type { PostWork } from "./posts";

interface Application extends Pick<Scenario, "school" | "startedOn" | "turn" | "values" | "acts"> {
  readonly item: string;
  /** The guardian, the pupil, and the class. */
  readonly who: readonly [string, string, string];
}

const ningan = "宁安路小学";
const xinhua = "新华路小学";
const xiyuan = "西苑小学";
const certificate = (receiver: string, purpose: string): FormValues => ({ receiver, purpose });

const applications: readonly Application[] = [
  { item: "study-certificate", school: ningan, who: ["王建国", "王梓涵", "三年级2班"], startedOn: "2026-11-24", turn: 20, values: certificate("新华区少年宫", "报名合唱团") },
  { item: "study-certificate", school: xinhua, who: ["刘芳", "刘一诺", "五年级1班"], startedOn: "2026-11-10", turn: 20, values: certificate("石家庄市车管所", "办理车辆登记需子女就读材料"), acts: [{ on: "2026-11-11", do: "approve", reason: "证明已开具，编号 2026-093，可到校区传达室领取盖章件" }] },
  { item: "pick-up", school: ningan, who: ["赵敏", "赵子轩", "一年级3班"], startedOn: "2026-11-23", turn: 21, values: { person: "赵桂英，奶奶", contact: "13931100002", date: "2026-11-30" }, acts: [{ on: "2026-11-24", do: "return", reason: "请上传接送人身份证件照片" }] },
  { item: "pe-exemption", school: xinhua, who: ["陈静", "陈浩然", "四年级2班"], startedOn: "2026-11-12", turn: 21, values: { scope: "lessons", period: { from: "2026-11-16", to: "2026-12-16" }, reason: "右脚踝骨折，需休养一个月" }, acts: [{ on: "2026-11-13", do: "approve" }, { on: "2026-11-16", do: "approve", reason: "同意免修一个月，见习时由班主任安排" }] },
  { item: "suspension", school: xinhua, who: ["孙丽", "孙雨桐", "六年级1班"], startedOn: "2026-11-09", turn: 22, values: { period: { from: "2026-11-16", to: "2027-07-10" }, reason: "因病手术后需长期康复" }, acts: [{ on: "2026-11-10", do: "approve" }, { on: "2026-11-12", do: "approve" }] },
  { item: "transfer-in", school: ningan, who: ["周强", "周可欣", "现三年级"], startedOn: "2026-11-02", turn: 22, values: { school: "长安区外校", grade: 3, home: "新华区宁安路 88 号", reason: "全家迁居本片区" }, acts: [{ on: "2026-11-04", do: "reject", reason: "三年级学位已满，可于下学期开学前再次申请" }] },
  { item: "after-school-change", school: xiyuan, who: ["吴桐", "吴思远", "二年级4班"], startedOn: "2026-11-18", turn: 20, values: { what: "course", date: "2026-11-23", detail: "由书法改为足球" }, acts: [{ on: "2026-11-19", do: "withdraw", reason: "已与班主任说好" }] },
  { item: "pupil-aid", school: xiyuan, who: ["郑海燕", "郑晓萌", "五年级2班"], startedOn: "2026-11-20", turn: 21, values: { ground: "sudden", situation: "父亲车祸住院，家中暂无固定收入" }, acts: [{ on: "2026-11-23", do: "approve" }] },
  { item: "lunch-change", school: ningan, who: ["冯雪", "冯嘉怡", "四年级1班"], startedOn: "2026-11-17", turn: 23, values: { what: "diet", date: "2026-11-23", detail: "对花生过敏" } },
];

export function addApplications(work: PostWork & ApprovalWork & { readonly administrator: PersonId }, versions: ReadonlyMap<string, FlowVersionId>): void {
  for (const [index, one] of applications.entries()) addApplication(work, versions, one, index);
  const startsOn = civilDate("2026-11-02");
  work.rows.serviceItemSetting.push({
    districtId: work.districtId, itemKey: "transfer-in", startsOn, isCurrent: 1, isOpen: true, closedReason: "", promisedDays: 15,
    notes: "转学集中在学期末和开学前办理，学期中因随迁等原因随时受理。", changedBy: work.administrator, changedAt: new Date(`${startsOn}T02:00:00.000Z`),
  });
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

function addApplication(work: PostWork & ApprovalWork, versions: ReadonlyMap<string, FlowVersionId>, one: Application, index: number): void {
  const { rows, ids, districtId } = work;
  const item = findServiceItem(one.item);
  const { campusId } = schoolNamed(work.schools, one.school);
  const startedOn = civilDate(one.startedOn);
  const entityId = rows.campusAffiliation.find((row) => row.campusId === campusId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, startedOn))?.entityId;
  if (!item || !entityId) throw new Error(`nobody applies for ${one.item} at ${one.school}`);
  const id = ids.next<ApplicationId>();
  const [name, pupilName, pupilClass] = one.who;
  const { id: approvalId, status, rounds } = addApproval(
    work, versions, { ...one, flow: one.item, subject: { kind: "service-application", id, title: applicationTitle({ pupilName, pupilClass }) } }, { personId: null, campusId, entityId },
  );
  const number = `B${one.startedOn.slice(2).replaceAll("-", "")}-${String(100_301 + index * 71_993).slice(0, 6)}`;
  const lastOn: CivilDate = civilDate(one.acts?.at(-1)?.on ?? one.startedOn);
  rows.serviceApplication.push({
    id, number, secretHash: hash(`secret of ${number}`), sendingHash: hash(`sending of ${number}`), districtId, campusId, entityId, itemKey: item.key, approvalId, status, rounds,
    receivedAt: new Date(`${startedOn}T00:30:00.000Z`), receivedOn: startedOn, promisedDays: item.promisedDays, dueOn: promisedBy(startedOn, item.promisedDays),
    endedOn: isEnded(status) ? lastOn : null,
  });
  rows.serviceApplicant.push({ applicationId: id, name, phone: `139311${String(10_001 + index)}`, pupilName, pupilClass });
}
