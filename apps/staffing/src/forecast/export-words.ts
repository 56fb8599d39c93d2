/** The words of the exported forecast, in both languages. */
import type { PupilBasis } from "@qitong/domain/staffing";

const basis: Readonly<Record<PupilBasis, string>> = {
  reported: "上报数", entered: "录入的预测", "moved-up": "按现有班级逐年升级推算", constant: "按现有学生数不变",
};

const zh = {
  fileName: "师资五年预测",
  years: "逐年", schools: "分校区", subjects: "分学科", pupilsSheet: "学生数", assumptionsSheet: "假设与出处",
  variant: "方案", base: "基准（不作假设）", shown: "当前假设", date: "日期", pupils: "学生数", need: "应配教职工", headcount: "在岗", absent: "不在岗", supply: "可任教", gap: "缺口",
  retired: "退休", resigned: "离职", ended: "任教或合同到期", arrived: "已定到岗", hired: "新进",
  campus: "校区", entity: "法人单位", subject: "学科", noSubject: "名册未注明学科", required: "应配教师", year: "学年", stage: "学段", basis: "依据", source: "出处",
  stages: { primary: "小学", junior: "初中" }, basisOf: basis,
  figure: "项目", value: "取值",
  pupilGrowth: "学生数每年增减", leaveRate: "不在岗比例（至少）", resignationRate: "每年离职比例", hiresPerYear: "每年新进教师（人）",
  ratioPrimary: "小学生师比", ratioJunior: "初中生师比", earliestShare: "按最早日期退休的比例", latestShare: "按最晚日期退休的比例",
  assumption: "假设", districtFigure: "区级参数", retirementNote: "法定退休日期", requiredNote: "学科应配教师", retirementAbout: "由出生年月、性别推算，女教师按女干部 55→58 周岁；弹性提前不早于原法定年龄",
  requiredAbout: "班级数 × 周课时 ÷ 周工作量上限，班额按现有水平", leftOut: "未上报学生数，未计入", unknownBirth: "出生日期或性别缺失，未计退休（人）",
};

export type ForecastWords = typeof zh;

const en: ForecastWords = {
  fileName: "Staff forecast",
  years: "Years", schools: "Campuses", subjects: "Subjects", pupilsSheet: "Pupils", assumptionsSheet: "Assumptions and sources",
  variant: "Set", base: "Base (nothing assumed)", shown: "Assumed here", date: "Day", pupils: "Pupils", need: "Staff needed", headcount: "In post", absent: "Absent", supply: "Available", gap: "Gap",
  retired: "Retired", resigned: "Resigned", ended: "Stay or contract ended", arrived: "Arranged arrivals", hired: "Taken on",
  campus: "Campus", entity: "Entity", subject: "Subject", noSubject: "No subject on the list", required: "Required", year: "School year", stage: "Stage", basis: "Basis", source: "Source",
  stages: { primary: "Primary", junior: "Junior" },
  basisOf: { reported: "reported", entered: "entered", "moved-up": "present classes moved up a grade", constant: "as many as today" },
  figure: "Item", value: "Value",
  pupilGrowth: "Change of pupils a year", leaveRate: "Absent, at least", resignationRate: "Resigning a year", hiresPerYear: "Taken on a year",
  ratioPrimary: "Pupils for each member of staff, primary", ratioJunior: "Pupils for each member of staff, junior", earliestShare: "Retire at the earliest day", latestShare: "Retire at the latest day",
  assumption: "Assumption", districtFigure: "District figure", retirementNote: "Statutory retirement", requiredNote: "Required teachers of a subject",
  retirementAbout: "From month of birth and sex; women teachers as women cadres, 55→58; early retirement not before the old age",
  requiredAbout: "Classes × weekly periods ÷ upper weekly load, classes as large as today", leftOut: "No pupils reported, not counted", unknownBirth: "No date of birth or sex, never counted as retiring",
};

export const forecastWords = { zh, en } as const;
