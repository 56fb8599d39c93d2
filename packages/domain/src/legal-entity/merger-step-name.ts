/** The steps of a merger by name, for who shows where a case stands and needs nothing of the rules. */
import type { Bilingual } from "./merger-sources";

export const mergerSteps = [
  "argumentation",
  "public-notice",
  "hearing",
  "approval",
  "change-registration",
  "change-decision",
  "liquidation-group",
  "creditors-told",
  "announcement-1",
  "announcement-2",
  "announcement-3",
  "liquidation-end",
  "deregistration",
  "deregistration-decision",
  "certificate-handed-in",
] as const;
export type MergerStep = (typeof mergerSteps)[number];

export const mergerStepNames: Readonly<Record<MergerStep, Bilingual>> = {
  argumentation: { zh: "论证", en: "Argumentation" },
  "public-notice": { zh: "公示", en: "Public notice" },
  hearing: { zh: "听证、征求意见", en: "Hearing or consultation" },
  approval: { zh: "县级政府批复", en: "Approval by the county-level government" },
  "change-registration": { zh: "申请变更登记", en: "Application for change registration" },
  "change-decision": { zh: "准予变更登记", en: "Decision on the change registration" },
  "liquidation-group": { zh: "成立清算组", en: "Liquidation group formed" },
  "creditors-told": { zh: "通知债权人", en: "Creditors told" },
  "announcement-1": { zh: "第一次公告", en: "First announcement" },
  "announcement-2": { zh: "第二次公告", en: "Second announcement" },
  "announcement-3": { zh: "第三次公告", en: "Third announcement" },
  "liquidation-end": { zh: "清算结束", en: "End of liquidation" },
  deregistration: { zh: "申请注销登记", en: "Application for deregistration" },
  "deregistration-decision": { zh: "准予注销登记", en: "Decision on the deregistration" },
  "certificate-handed-in": { zh: "缴回证书和印章", en: "Certificate and seal handed in" },
};
