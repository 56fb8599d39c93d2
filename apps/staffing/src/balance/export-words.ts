/** The words of the exported board, in both languages. */
import type { Stage } from "@qitong/domain";
import type { MissingReason, SchoolPass } from "@qitong/domain/quality";
import type { ExportLanguage } from "@qitong/service/workbook";

interface UnitWords {
  readonly sheet: string;
  readonly name: string;
  readonly second: string;
}

export interface BoardWords {
  readonly fileName: string;
  readonly variation: string;
  readonly campuses: UnitWords;
  readonly entities: UnitWords;
  readonly stage: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly indicator: string;
  readonly limit: string;
  readonly byEntity: string;
  readonly byCampus: string;
  readonly fromCounting: string;
  readonly campusesMet: string;
  readonly campusesReporting: string;
  readonly campusesAll: string;
  readonly source: string;
  readonly pupils: string;
  readonly met: string;
  readonly yes: string;
  readonly no: string;
  readonly noNumber: string;
  readonly pass: string;
  readonly passes: Readonly<Record<SchoolPass["kind"], string>>;
  readonly reasons: Readonly<Record<MissingReason, string>>;
}

export const boardWords: Readonly<Record<ExportLanguage, BoardWords>> = {
  zh: {
    fileName: "优质均衡监测",
    variation: "差异系数",
    campuses: { sheet: "校区", name: "校区", second: "所属法人" },
    entities: { sheet: "法人", name: "法人单位", second: "校区数" },
    stage: "学段",
    stages: { primary: "小学", junior: "初中" },
    indicator: "指标",
    limit: "差异系数上限",
    byEntity: "按法人计算",
    byCampus: "按校区计算",
    fromCounting: "仅因合并计为一校而降低",
    campusesMet: "达标校区数",
    campusesReporting: "有数据校区数",
    campusesAll: "校区总数",
    source: "出处",
    pupils: "学生数",
    met: "是否达标",
    yes: "达标",
    no: "未达标",
    noNumber: "缺数据",
    pass: "七项综合",
    passes: { passes: "达标", fails: "未达标", undecided: "缺数据，未定" },
    reasons: {
      "not-reported": "未上报",
      "not-in-source": "来源中没有",
      "no-pupils": "没有学生",
      "no-staff": "没有教职工名册",
      "staff-incomplete": "名册中有人未填",
      "stage-not-recorded": "名册未分学段",
    },
  },
  en: {
    fileName: "balance-board",
    variation: "Variation",
    campuses: { sheet: "Campuses", name: "Campus", second: "Legal entity" },
    entities: { sheet: "Legal entities", name: "Legal entity", second: "Campuses" },
    stage: "Stage",
    stages: { primary: "Primary", junior: "Junior" },
    indicator: "Indicator",
    limit: "Limit of the coefficient",
    byEntity: "Per legal entity",
    byCampus: "Per campus",
    fromCounting: "Lower only by counting several as one",
    campusesMet: "Campuses that meet the threshold",
    campusesReporting: "Campuses with data",
    campusesAll: "All campuses",
    source: "Source",
    pupils: "Pupils",
    met: "met?",
    yes: "Met",
    no: "Not met",
    noNumber: "No data",
    pass: "All seven",
    passes: { passes: "Passes", fails: "Does not pass", undecided: "Undecided: data missing" },
    reasons: {
      "not-reported": "not reported",
      "not-in-source": "not in the source",
      "no-pupils": "no pupils",
      "no-staff": "no staff list",
      "staff-incomplete": "left open for some on the staff list",
      "stage-not-recorded": "the staff list does not say the stage",
    },
  },
};
