/** Every act of every service in words. */
import type { Language } from "@qitong/ui";
import type { CurriculumAct, GatewayAct, Label, LegalEntityAct, ManagementAct, StaffingAct, WordsOf } from "./act-names";
import { curriculumActTexts } from "./curriculum-act-texts";
import { legalEntityActTexts } from "./legal-entity-act-texts";
import { managementActTexts } from "./management-act-texts";
import { staffingActTexts } from "./staffing-act-texts";

const actTexts: WordsOf<CurriculumAct | GatewayAct | LegalEntityAct | ManagementAct | StaffingAct> = {
  "gateway.sign-in": { zh: "登录", en: "Signed in" },
  "gateway.change-password": { zh: "修改本人密码", en: "Changed the own password" },
  ...curriculumActTexts,
  ...legalEntityActTexts,
  ...managementActTexts,
  ...staffingActTexts,
};

/** An act of an earlier version, which no list names any more, is shown by its key. */
export function actText(language: Language, act: string): string {
  const texts: Readonly<Record<string, Label>> = actTexts;
  return texts[act]?.[language] ?? act;
}
