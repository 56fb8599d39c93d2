/** The settings of rotation and transfer plans, as the rules of staffing name their sources, and how long a plan is on notice. */
import { z } from "zod";
import { defaultTransferSettings, rotationSources, TransferSettings } from "../staffing/transfer-settings";
import type { SettingControl } from "./setting-control";
import { label, number, type SettingEntry, type SettingGroup } from "./setting-group";

const PlanSettings = z.object({
  ...TransferSettings.shape,
  /** Working days of public notice (公示) before a transfer plan takes effect. */
  noticeWorkingDays: z.int().min(1).max(30),
});
type PlanSettings = z.infer<typeof PlanSettings>;

const share: SettingControl = { kind: "share" };
const flag = { kind: "flag" } as const;
const years = label("年", "years");
const people = label("人", "people");

/** The source of a rotation figure, as the rules of transfer plans name it. */
function from(name: keyof typeof rotationSources): Pick<SettingEntry, "source" | "certainty"> {
  const { source, certainty } = rotationSources[name];
  return certainty === "district" ? { certainty } : { source, certainty };
}

const entries: Readonly<Record<keyof PlanSettings, SettingEntry>> = {
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
};

export const transferSettingGroup: SettingGroup<PlanSettings> = {
  headings: {
    eligibility: label("应交流条件", "Eligibility"), quota: label("交流比例", "Quotas"), limits: label("方案限制", "Limits of a plan"), procedure: label("程序", "Procedure"),
  },
  schema: PlanSettings,
  defaults: { ...defaultTransferSettings, noticeWorkingDays: 5 },
  entries,
};
