import type { ProjectionRefusal, ScenarioRefusal } from "@qitong/domain/staffing";
import { defineRefusalTexts, formatShare } from "@qitong/ui";
import type { EmptyRefusal } from "../registry/entry-dialog";

export const scenarioRefusalTexts = defineRefusalTexts<ScenarioRefusal>({
  zh: {
    "flexible-shares-above-one": ({ sum }) => `最早和最晚退休的比例合计 ${formatShare("zh", sum, 0)}，不能超过 100%`,
    "scenario-name-length": ({ most }) => `名称应为 2 至 ${most} 个字`,
    "scenario-name-taken": ({ name }) => `已有名为“${name}”的方案`,
  },
  en: {
    "flexible-shares-above-one": ({ sum }) => `Earliest and latest together are ${formatShare("en", sum, 0)}; at most 100%`,
    "scenario-name-length": ({ most }) => `The name has 2 to ${most} characters`,
    "scenario-name-taken": ({ name }) => `There is a set named “${name}”`,
  },
});

export const projectionRefusalTexts = defineRefusalTexts<ProjectionRefusal | EmptyRefusal>({
  zh: {
    "field-empty": ({ label }) => `请填写“${label}”`,
    "projection-year": ({ first, last }) => `只录入 ${first} 至 ${last} 年的预测`,
    "projection-stage": () => "该校区没有这个学段",
    "projection-number": ({ most }) => `学生数应为 0 至 ${most} 的整数`,
    "projection-needs-source": () => "应写明出处",
    "projection-unchanged": () => "与已录入的相同",
  },
  en: {
    "field-empty": ({ label }) => `“${label}” is empty`,
    "projection-year": ({ first, last }) => `Years from ${first} to ${last} only`,
    "projection-stage": () => "The campus does not teach this stage",
    "projection-number": ({ most }) => `Pupils are a whole number from 0 to ${most}`,
    "projection-needs-source": () => "A source is needed",
    "projection-unchanged": () => "The same as what was entered",
  },
});
