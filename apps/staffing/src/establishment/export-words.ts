/** The words of the exported establishment, in both languages. */
import type { Standing } from "@qitong/domain/staffing";
import type { EstablishmentBoard } from "./board";

type Basis = EstablishmentBoard["entities"][number]["establishment"];

const zh = {
  fileName: "编制与岗位",
  entities: "法人编制", campuses: "校区", titles: "岗位结构", vacancies: "学科缺额", sources: "参数与出处",
  entity: "法人单位", campus: "校区", approved: "核定编制", basis: "依据", established: "在编", contract: "编外聘用", standing: "超缺编",
  pupils: "学生数", need: "按生师比应配教职工", withoutSubject: "名册未注明学科占比（%）", nonTeachingLimit: "非教学人员占比上限（%）",
  classes: "班级数", staff: "在校教职工", pupilSource: "学生数出处", title: "职称", held: "现有", share: "比例上限（%）", allowed: "可设岗位", free: "空岗", over: "超岗",
  subject: "学科", required: "应配教师", inPost: "在岗", lack: "缺额", figure: "参数", value: "取值", source: "出处", ratio: "生师比",
  ofSettings: "见区级参数", notChecked: "，未能核对原文", register: "七统教职工名册", reported: "学年统计上报",
  byStage: (primary: number, junior: number) => `小学 ${primary}，初中 ${junior}`,
  basisOf: (basis: Basis) => {
    if (basis.kind === "decree") return basis.decreeNumber;
    if (basis.kind === "missing") return `无核定文件：${basis.names.join("、")}`;
    return `合并前各校核定数之和：${basis.parts.map((part) => `${part.name} ${part.approved}（${part.decreeNumber}）`).join("、")}`;
  },
  standingOf: (standing: Standing) => {
    if (standing.kind === "over") return `超编 ${standing.by}`;
    if (standing.kind === "short") return `缺编 ${standing.by}`;
    return standing.kind === "even" ? "满编" : "无法判断";
  },
};

export type EstablishmentWords = typeof zh;

const en: EstablishmentWords = {
  fileName: "Establishment",
  entities: "Entities", campuses: "Campuses", titles: "Titles", vacancies: "Vacancies", sources: "Figures and sources",
  entity: "Entity", campus: "Campus", approved: "Approved", basis: "Basis", established: "Established", contract: "Contract", standing: "Over or short",
  pupils: "Pupils", need: "Staff by the ratio", withoutSubject: "No subject on the list (%)", nonTeachingLimit: "Most non-teaching staff (%)",
  classes: "Classes", staff: "Staff at the campus", pupilSource: "Source of pupils", title: "Title", held: "Held", share: "Largest share (%)", allowed: "Allowed", free: "Free", over: "Over",
  subject: "Subject", required: "Required", inPost: "In post", lack: "Lacking", figure: "Figure", value: "Value", source: "Source", ratio: "Pupils for each member of staff",
  ofSettings: "see district figures", notChecked: ", not checked against the original", register: "Staff list of Qitong", reported: "Yearly report",
  byStage: (primary, junior) => `primary ${primary}, junior ${junior}`,
  basisOf: (basis) => {
    if (basis.kind === "decree") return basis.decreeNumber;
    if (basis.kind === "missing") return `No decree: ${basis.names.join(", ")}`;
    return `Sum of the schools before the merger: ${basis.parts.map((part) => `${part.name} ${part.approved} (${part.decreeNumber})`).join(", ")}`;
  },
  standingOf: (standing) => {
    if (standing.kind === "over") return `${standing.by} over`;
    if (standing.kind === "short") return `${standing.by} short`;
    return standing.kind === "even" ? "full" : "cannot be told";
  },
};

export const establishmentWords = { zh, en } as const;
