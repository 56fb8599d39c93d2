/** The words of a figure that a check names: those under which the board itself shows it. */
import { indicators } from "@qitong/domain/quality";
import { planStatusWords, type RotationStanding, type StandingFigure } from "@qitong/domain/staffing";
import { defineTexts, type Language, type Texts } from "@qitong/ui";
import { stageTexts } from "../balance/balance-texts";

type RotationWords = Readonly<Record<keyof RotationStanding, string>>;
const rotationTexts: Texts<RotationWords> = defineTexts<RotationWords>({
  zh: {
    teachers: "学年初在岗教师", eligible: "符合交流条件", base: "比例基数", needed: "应交流人数", moved: "实际交流", share: "交流比例", backbone: "交流的骨干教师", backboneNeeded: "应有骨干教师",
    backboneShare: "骨干占比", backboneUnknown: "骨干情况不详", verdict: "是否达到",
  },
  en: {
    teachers: "teachers at the start of the year", eligible: "eligible", base: "base of the share", needed: "had to move", moved: "moved", share: "share moved", backbone: "backbone moved",
    backboneNeeded: "backbone needed", backboneShare: "backbone share", backboneUnknown: "backbone not known", verdict: "reached",
  },
});

const partTexts = defineTexts({
  zh: {
    rotation: "交流轮岗", imbalance: "不均衡指数", plans: "方案", campusesOf: "校区数",
    schools: "法人单位", campuses: "校区", teachers: "专任教师", pupils: "学生",
    value: "数值", known: "有数据的项数", all: "应有项数", byCampus: "差异系数（按校区）", byEntity: "差异系数（按法人）", within: "是否在限内", missing: "缺数据校区",
  },
  en: {
    rotation: "Rotation", imbalance: "Imbalance index", plans: "Plans", campusesOf: "campuses",
    schools: "Legal entities", campuses: "Campuses", teachers: "Teachers", pupils: "Pupils",
    value: "value", known: "terms known", all: "terms in all", byCampus: "coefficient by campus", byEntity: "coefficient by entity", within: "within the limit", missing: "campuses without data",
  },
});

export function figureName(language: Language, figure: StandingFigure): string {
  const words = partTexts[language];
  const joined = (...parts: readonly string[]) => parts.join(language === "zh" ? "：" : ": ");
  switch (figure.kind) {
    case "count":
      return words[figure.name];
    case "rotation":
      return joined(words.rotation, rotationTexts[language][figure.name]);
    case "imbalance":
      return joined(words.imbalance, words[figure.name]);
    case "stage":
      return joined(stageTexts[language][figure.stage], words.campusesOf);
    case "indicator":
      return joined(stageTexts[language][figure.stage], indicators[figure.id].name[language], words[figure.name]);
    case "plans":
      return joined(words.plans, planStatusWords[figure.status][language]);
  }
}
