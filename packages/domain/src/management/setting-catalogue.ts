/** Every district setting with its words, its unit and where its default comes from; shown beside the value. */
import { degrees } from "../staffing/vocabulary";
import { rotationSources } from "../staffing/transfer-settings";
import type { SettingName } from "./district-settings";
import { afterPlanSettingEntries } from "./after-plan-settings";
import { emergencySettingEntries } from "./emergency-settings";
import { establishmentSettingEntries } from "./establishment-setting-entries";
import { hallSettingEntries } from "./hall-settings";
import { loadSettingEntries } from "./load-setting-entries";
import { requestSettingEntries } from "./request-settings";
import type { Label, NumberControl, SettingControl } from "./setting-control";

export const settingGroups = ["eligibility", "quota", "limits", "procedure", "load", "quality", "establishment", "requests", "hall", "emergency"] as const;
export type SettingGroup = (typeof settingGroups)[number];

export interface SettingEntry {
  readonly group: SettingGroup;
  readonly label: Label;
  readonly about?: Label;
  readonly control: SettingControl;
  /** The document, and its section on the rules page. Absent for what is nobody's law. */
  readonly source?: string;
  /** S: read in a secondary copy. M: from memory. district: a choice of the district alone. */
  readonly certainty: "S" | "M" | "district";
}

const label = (zh: string, en: string): Label => ({ zh, en });

type NumberOptions = Omit<NumberControl, "kind" | "step" | "mayBeUnlimited"> & Partial<Pick<NumberControl, "step" | "mayBeUnlimited">>;
const number = (options: NumberOptions): NumberControl => ({ kind: "number", step: 1, mayBeUnlimited: false, ...options });
const share: SettingControl = { kind: "share" };
const flag = { kind: "flag" } as const;

/** The source of a rotation figure, as the rules of transfer plans name it. */
function from(name: keyof typeof rotationSources): Pick<SettingEntry, "source" | "certainty"> {
  const { source, certainty } = rotationSources[name];
  return certainty === "district" ? { certainty } : { source, certainty };
}

const years = label("年", "years");
const people = label("人", "people");

export const settingCatalogue = {
  leastYearsAtOneSchool: {
    group: "eligibility",
    label: label("同校连续任教满几年应交流", "Years at one school before rotation"),
    about: label("合并不中断任教年限", "A merger does not interrupt the years"),
    control: number({ min: 0, max: 30, unit: years }),
    ...from("leastYearsAtOneSchool"),
  },
  nearRetirementYears: {
    group: "eligibility",
    label: label("距法定退休几年内不交流", "Exempt within so many years of retirement"),
    about: label("退休日期按渐进式延迟退休办法由出生年月推算", "The retirement date follows from the month of birth"),
    control: number({ min: 0, max: 10, unit: years }),
    ...from("nearRetirementYears"),
  },
  exempt: {
    group: "eligibility",
    label: label("暂不交流的情形", "Exempt from rotation"),
    control: {
      kind: "group",
      parts: {
        pregnant: { label: label("孕期", "Pregnant"), control: flag },
        nursing: { label: label("哺乳期", "Nursing"), control: flag },
        ill: { label: label("重病", "Seriously ill"), control: flag },
      },
    },
    ...from("exempt"),
  },
  classHeadsMayMove: {
    group: "eligibility",
    label: label("班主任可在任期内交流", "Class heads may move"),
    control: flag,
    ...from("classHeadsMayMove"),
  },
  headTermYears: {
    group: "eligibility",
    label: label("校长一个任期几年", "Years of a head's term"),
    about: label("在同一学校任满两届的应交流；任期一般为三至六年", "Heads move after two full terms; a term is three to six years as a rule"),
    control: number({ min: 1, max: 10, unit: years }),
    source: "中小学校领导人员管理暂行办法（2017）",
    certainty: "M",
  },
  fairness: {
    group: "eligibility",
    label: label("同校区同学科教师未轮完，已交流过的再次列入方案", "Someone who has rotated goes again before eligible colleagues of the subject went once"),
    about: label("不允许时，经办人可写明理由个别放行", "Where it is not allowed, an official may let one pass with a reason"),
    control: {
      kind: "choice",
      options: {
        refuse: label("不允许", "Not allowed"), warn: label("提醒", "A warning"), off: label("不检查", "Not checked"),
      },
    },
    ...from("fairness"),
  },
  quotaShare: {
    group: "quota",
    label: label("每学年交流人数下限", "Least share that rotates in a school year"),
    control: share,
    ...from("quotaShare"),
  },
  quotaCeiling: {
    group: "quota",
    label: label("每学年交流人数上限", "Largest share that rotates in a school year"),
    control: share,
    ...from("quotaCeiling"),
  },
  quotaBase: {
    group: "quota",
    label: label("交流比例的基数", "What the shares are of"),
    control: {
      kind: "choice",
      options: { eligible: label("应交流教师", "Eligible teachers"), all: label("全体教师", "All teachers") },
    },
    ...from("quotaBase"),
  },
  backboneShare: {
    group: "quota",
    label: label("交流教师中骨干教师占比下限", "Least share of backbone teachers among those who rotate"),
    control: share,
    ...from("backboneShare"),
  },
  insideEntityCounts: {
    group: "quota",
    label: label("同一法人校区之间的交流计入比例", "Moves between campuses of one legal entity count"),
    about: label("现有文件没有统一口径，由区里确定", "No document settles it; the district decides"),
    control: flag,
    ...from("insideEntityCounts"),
  },
  commuteLimitMinutes: {
    group: "limits",
    label: label("校区间通勤时间上限", "Longest way between the two campuses"),
    control: number({ min: 5, max: 240, step: 5, unit: label("分钟", "minutes"), mayBeUnlimited: true }),
    ...from("commuteLimitMinutes"),
  },
  commuteSpeedKmh: {
    group: "limits",
    label: label("估算通勤的平均速度", "Speed by which the way is estimated"),
    control: number({ min: 1, max: 120, unit: label("千米/时", "km/h") }),
    ...from("commuteSpeedKmh"),
  },
  roadFactor: {
    group: "limits",
    label: label("道路距离与直线距离之比", "Road distance over straight distance"),
    control: number({ min: 1, max: 3, step: 0.1, unit: label("倍", "times") }),
    ...from("roadFactor"),
  },
  headCountChangeLimit: {
    group: "limits",
    label: label("一个校区教师总数增减上限", "Largest change of a campus's head count"),
    control: number({ min: 0, max: 500, unit: people, mayBeUnlimited: true }),
    ...from("headCountChangeLimit"),
  },
  mostMoves: {
    group: "limits",
    label: label("一个方案的调动人数上限", "Most moves in one plan"),
    control: number({ min: 0, max: 10_000, unit: people, mayBeUnlimited: true }),
    ...from("mostMoves"),
  },
  pairsFirst: {
    group: "limits",
    label: label("优先在合并校的校区之间交流", "Prefer moves between campuses of a merged pair"),
    control: flag,
    ...from("pairsFirst"),
  },
  noticeWorkingDays: {
    group: "procedure",
    label: label("交流方案公示天数", "Public notice of a transfer plan"),
    about: label("按国务院公布的放假和调休安排计算工作日", "Working days by the announced holidays and make-up days"),
    control: number({ min: 1, max: 30, unit: label("个工作日", "working days") }),
    certainty: "district",
  },
  mergerNoticeWorkingDays: {
    group: "procedure",
    label: label("法人合并公示天数", "Public notice of a merger"),
    about: label("公示期满后方可听证或征求意见，按工作日计算", "The hearing waits until the notice has run; working days"),
    control: number({ min: 1, max: 60, unit: label("个工作日", "working days") }),
    certainty: "district",
  },
  mergerAtRiskDays: {
    group: "procedure",
    label: label("法人合并期限预警", "Warning before a deadline of a merger"),
    about: label("法定期限前这么多天起提示“临近期限”", "From so many days before an official deadline it is shown as at risk"),
    control: number({ min: 0, max: 60, unit: label("天", "days") }),
    certainty: "district",
  },
  aboveRequiredDegree: {
    group: "quality",
    label: label("高于规定学历的认定", "What counts as above the required degree"),
    about: label("优质均衡指标一按此计算", "Indicator 1 of quality balance is computed by it"),
    control: {
      kind: "group",
      parts: {
        primary: { label: label("小学", "Primary"), control: { kind: "choice", options: degrees } },
        junior: { label: label("初中", "Junior"), control: { kind: "choice", options: degrees } },
      },
    },
    source: "教督〔2017〕6号",
    certainty: "S",
  },
  ...loadSettingEntries,
  ...establishmentSettingEntries,
  ...requestSettingEntries,
  ...afterPlanSettingEntries,
  ...hallSettingEntries,
  ...emergencySettingEntries,
} as const satisfies Record<SettingName, SettingEntry>;
