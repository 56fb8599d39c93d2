/** What teachers and heads of the two merged campuses and of 西苑小学 have asked for, as of 24 November 2026. */
import type { FormValues, SubjectKind } from "@qitong/domain/management/approval";

export type Who = "teacher" | "campus-head" | "principal" | number;

/** The course of an approval. */
export interface Course {
  /** The key of a shipped flow. */
  readonly flow: string;
  readonly startedOn: string;
  /** Its place in the day's work, so that no two stand at the same minute. */
  readonly turn: number;
  readonly values: FormValues;
  readonly acts?: readonly { readonly on: string; readonly do: "approve" | "reject" | "return" | "withdraw" | "resubmit"; readonly reason?: string }[];
  /** The thing that waits for it; absent for a form, which is its own. */
  readonly subject?: { readonly kind: SubjectKind; readonly id: string; readonly title: string };
}

export interface Scenario extends Course {
  /** One of the demo's accounts, or the n-th teacher of the school. */
  readonly who: Who;
  readonly school: "宁安路小学" | "新华路小学" | "西苑小学";
}

const leave = (type: string, from: string, to: string, reason: string, cover = "同年级组调课，已落实到人"): FormValues => ({
  type, period: { from, fromHalf: "am", to, toHalf: "pm" }, reason, cover,
});
const purchase = (items: string, amount: number, reason: string, needed = "2026-12-18"): FormValues => ({ items, amount, source: amount > 50_000 ? "project" : "public", needed, reason });
const repair = (spot: string, what: string, urgency: string, text: string, estimate: number | null = null): FormValues => ({
  spot, what, urgency, text, ...(estimate === null ? {} : { estimate }),
});
const seal = (which: string, paper: string, receiver: string, purpose: string, copies = 2): FormValues => ({ seal: which, paper, copies, receiver, purpose });
const agreed = (...days: readonly string[]) => days.map((on) => ({ on, do: "approve" as const }));

const ningan = "宁安路小学";
const xinhua = "新华路小学";
const xiyuan = "西苑小学";

export const scenarios: readonly Scenario[] = [
  { flow: "leave", who: "teacher", school: ningan, startedOn: "2026-10-19", turn: 0, values: leave("sick", "2026-10-20", "2026-10-20", "发热，需在家休息"), acts: agreed("2026-10-19") },
  { flow: "purchase", who: "teacher", school: ningan, startedOn: "2026-11-18", turn: 1, values: purchase("数学学具 40 套", 3200, "二年级“测量”单元动手操作使用"), acts: [{ on: "2026-11-19", do: "return", reason: "请附两家以上报价" }] },
  { flow: "leave", who: "teacher", school: ningan, startedOn: "2026-11-24", turn: 2, values: leave("official", "2026-12-07", "2026-12-11", "参加省级骨干教师培训（石家庄）") },
  { flow: "repair", who: 6, school: ningan, startedOn: "2026-11-24", turn: 3, values: repair("教学楼三层西侧卫生间", "water", "lessons", "洗手池下水堵塞，课间积水", 600) },
  { flow: "purchase", who: 9, school: ningan, startedOn: "2026-11-23", turn: 4, values: purchase("图书角绘本 300 册", 8600, "一、二年级图书角更新，书目附后") },
  { flow: "seal", who: 12, school: ningan, startedOn: "2026-11-24", turn: 5, values: seal("official", "关于申报区级科技特色学校的函", "新华区教育局", "申报材料盖章", 3) },
  { flow: "leave", who: 15, school: ningan, startedOn: "2026-11-20", turn: 6, values: leave("personal", "2026-11-25", "2026-11-25", "陪家人就医"), acts: agreed("2026-11-20") },
  { flow: "leave", who: 18, school: ningan, startedOn: "2026-11-17", turn: 7, values: leave("personal", "2026-11-23", "2026-12-04", "家中装修"), acts: [{ on: "2026-11-17", do: "reject", reason: "期末复习期间课务无法安排，请改至寒假" }] },
  { flow: "leave", who: 3, school: xinhua, startedOn: "2026-11-24", turn: 0, values: leave("sick", "2026-11-25", "2026-11-25", "牙科手术后复查", "由同组教师代两节语文") },
  { flow: "leave", who: 5, school: xinhua, startedOn: "2026-11-24", turn: 1, values: leave("official", "2026-12-02", "2026-12-08", "赴雄安新区跟岗学习") },
  { flow: "leave", who: 8, school: xinhua, startedOn: "2026-11-24", turn: 2, values: leave("maternity", "2026-12-01", "2027-05-07", "产假，预产期 12 月 8 日", "由区内跨校支教教师接任") },
  { flow: "repair", who: 10, school: xinhua, startedOn: "2026-11-24", turn: 3, values: repair("操场东侧围墙", "building", "danger", "墙体上部有裂缝并向外倾斜，已拉警戒线", 18_000) },
  { flow: "repair", who: 13, school: xinhua, startedOn: "2026-11-23", turn: 4, values: repair("三（2）班教室", "teaching", "lessons", "一体机触控失灵，已重启无效", 2400) },
  { flow: "purchase", who: 2, school: xinhua, startedOn: "2026-11-20", turn: 5, values: purchase("校园广播系统改造", 68_000, "两校区广播统一控制，原设备已使用 11 年"), acts: agreed("2026-11-23") },
  { flow: "purchase", who: 4, school: xinhua, startedOn: "2026-11-19", turn: 6, values: purchase("体育器材（跳绳、足球、软垫）", 12_400, "落实每天综合体育活动两小时"), acts: agreed("2026-11-20") },
  { flow: "seal", who: 6, school: xinhua, startedOn: "2026-11-23", turn: 7, values: seal("contract", "课后服务第三方合作协议", "石家庄市青少年宫", "下学期课后服务课程合作", 4), acts: agreed("2026-11-23") },
  { flow: "leave", who: 11, school: xinhua, startedOn: "2026-11-16", turn: 8, values: leave("personal", "2026-11-19", "2026-11-19", "孩子家长会"), acts: [{ on: "2026-11-16", do: "withdraw", reason: "时间已调整" }] },
  { flow: "leave", who: "campus-head", school: xinhua, startedOn: "2026-11-24", turn: 9, values: leave("official", "2026-11-30", "2026-12-02", "到先进地区考察一校多区管理") },
  { flow: "leave", who: "principal", school: ningan, startedOn: "2026-11-24", turn: 10, values: leave("official", "2026-12-03", "2026-12-04", "参加全国小学校长论坛") },
  { flow: "purchase", who: 1, school: xiyuan, startedOn: "2026-11-23", turn: 11, values: purchase("科学实验盒 120 套", 9600, "三至六年级科学课分组实验") },
  { flow: "repair", who: 3, school: xiyuan, startedOn: "2026-11-24", turn: 12, values: repair("食堂后厨", "water", "lessons", "热水器漏电保护频繁跳闸", 1500) },
  { flow: "leave", who: 7, school: xiyuan, startedOn: "2026-11-09", turn: 13, values: leave("marriage", "2026-11-16", "2026-11-18", "本人婚假"), acts: agreed("2026-11-09") },
];
