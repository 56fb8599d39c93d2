/**
 * The official checklist of a merger of two public schools: order, waiting times, deadlines, who acts, which papers.
 * Data, read by the rules, by the server and by the screen alike.
 */
import type { MergerSettings } from "./merger-settings";
import {
  absorbingSchool, type Bilingual, bureau, liquidators, registrar, registrationDetail, registrationRule, ruralRule,
} from "./merger-sources";
import { mergerStepNames, type MergerStep } from "./merger-step-name";

/** A length of time that begins the day after a step is done. */
export interface Span {
  readonly from: MergerStep;
  readonly count: number;
  readonly unit: "days" | "working-days";
}

/** What a paper is, where the rule asks for more than "the papers of the step". */
export const documentKinds = ["paper", "removal", "appointment"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface ChecklistRule {
  /** decision: both schools; then one registration for each side. */
  readonly phase: "decision" | "absorbing" | "absorbed";
  readonly name: Bilingual;
  readonly doneBy: Bilingual;
  readonly after: readonly MergerStep[];
  /** Not before this span has run. */
  readonly waits: Span | null;
  /** Not later than the end of this span; a missed deadline is reported, not refused: it has happened. */
  readonly due: Span | null;
  readonly documents: Bilingual;
  readonly source: Bilingual;
  /** S = read in a secondary copy of the rule; M = from memory; local = a setting of the district. */
  readonly mark: "S" | "M" | "local";
  /** Without it no effective date can be set; the others may follow the effective date. */
  readonly isNeededForEffect: boolean;
}

/** Claims may be made for this long after the first announcement; the merger takes effect no sooner. */
export const claimsDays = 90;

const announcement = (name: Bilingual, after: readonly MergerStep[]): ChecklistRule => ({
  phase: "absorbed",
  name,
  doneBy: liquidators,
  after,
  waits: null,
  due: { from: "liquidation-group", count: 30, unit: "days" },
  documents: { zh: "刊登公告的报纸版面或网页存证", en: "The newspaper page or a record of the web page" },
  source: registrationDetail,
  mark: "S",
  isNeededForEffect: true,
});

/** The checklist with the district's own figures in it. */
export function mergerChecklist(settings: MergerSettings): Readonly<Record<MergerStep, ChecklistRule>> {
  return {
    argumentation: {
      phase: "decision",
      name: mergerStepNames.argumentation,
      doneBy: bureau,
      after: [],
      waits: null,
      due: null,
      documents: { zh: "合并论证报告", en: "Report that argues for the merger" },
      source: ruralRule,
      mark: "S",
      isNeededForEffect: true,
    },
    "public-notice": {
      phase: "decision",
      name: mergerStepNames["public-notice"],
      doneBy: bureau,
      after: ["argumentation"],
      waits: null,
      due: null,
      documents: { zh: "公示文本", en: "Text of the notice" },
      source: ruralRule,
      mark: "S",
      isNeededForEffect: true,
    },
    hearing: {
      phase: "decision",
      name: mergerStepNames.hearing,
      doneBy: bureau,
      after: ["public-notice"],
      waits: { from: "public-notice", count: settings.mergerNoticeWorkingDays, unit: "working-days" },
      due: null,
      documents: { zh: "听证笔录或征求意见汇总", en: "Minutes of the hearing or summary of the opinions" },
      source: ruralRule,
      mark: "local",
      isNeededForEffect: true,
    },
    approval: {
      phase: "decision",
      name: mergerStepNames.approval,
      doneBy: { zh: "区人民政府、区教育局", en: "District government and education bureau" },
      after: ["hearing"],
      waits: null,
      due: null,
      documents: { zh: "批复文件", en: "The decree" },
      source: registrationRule,
      mark: "S",
      isNeededForEffect: true,
    },
    "change-registration": {
      phase: "absorbing",
      name: mergerStepNames["change-registration"],
      doneBy: absorbingSchool,
      after: ["approval"],
      waits: null,
      due: { from: "approval", count: 30, unit: "working-days" },
      documents: {
        zh: "变更登记申请书；法定代表人变更的，另附免职、任职文件",
        en: "Application; if the legal representative changes, the removal and the appointment documents too",
      },
      source: registrationRule,
      mark: "S",
      isNeededForEffect: false,
    },
    "change-decision": {
      phase: "absorbing",
      name: mergerStepNames["change-decision"],
      doneBy: registrar,
      after: ["change-registration"],
      waits: null,
      due: { from: "change-registration", count: 30, unit: "working-days" },
      documents: { zh: "准予变更登记的决定、新的事业单位法人证书", en: "The decision and the new certificate" },
      source: registrationRule,
      mark: "S",
      isNeededForEffect: false,
    },
    "liquidation-group": {
      phase: "absorbed",
      name: mergerStepNames["liquidation-group"],
      doneBy: { zh: "区教育局、被吸收方学校", en: "District education bureau and absorbed school" },
      after: ["approval"],
      waits: null,
      due: null,
      documents: { zh: "成立清算组的文件（清算期间不开展清算以外的活动）", en: "Document that forms the group (until the end nothing but the liquidation is done)" },
      source: registrationDetail,
      mark: "S",
      isNeededForEffect: true,
    },
    "creditors-told": {
      phase: "absorbed",
      name: mergerStepNames["creditors-told"],
      doneBy: liquidators,
      after: ["liquidation-group"],
      waits: null,
      due: { from: "liquidation-group", count: 10, unit: "days" },
      documents: { zh: "债权人通知书及送达证明", en: "Notice to the creditors with proof of delivery" },
      source: registrationDetail,
      mark: "S",
      isNeededForEffect: true,
    },
    "announcement-1": announcement(mergerStepNames["announcement-1"], ["liquidation-group"]),
    "announcement-2": announcement(mergerStepNames["announcement-2"], ["announcement-1"]),
    "announcement-3": announcement(mergerStepNames["announcement-3"], ["announcement-2"]),
    "liquidation-end": {
      phase: "absorbed",
      name: mergerStepNames["liquidation-end"],
      doneBy: liquidators,
      after: ["creditors-told", "announcement-3"],
      waits: { from: "announcement-1", count: claimsDays, unit: "days" },
      due: null,
      documents: { zh: "清算报告", en: "Liquidation report" },
      source: registrationDetail,
      mark: "S",
      isNeededForEffect: false,
    },
    deregistration: {
      phase: "absorbed",
      name: mergerStepNames.deregistration,
      doneBy: liquidators,
      after: ["liquidation-end"],
      waits: null,
      due: { from: "liquidation-end", count: 15, unit: "working-days" },
      documents: { zh: "注销登记申请书、批复、清算报告", en: "Application, decree and liquidation report" },
      source: registrationDetail,
      mark: "S",
      isNeededForEffect: false,
    },
    "deregistration-decision": {
      phase: "absorbed",
      name: mergerStepNames["deregistration-decision"],
      doneBy: registrar,
      after: ["deregistration"],
      waits: null,
      // No time for this decision was found in a source; none is invented.
      due: null,
      documents: { zh: "准予注销登记的决定", en: "The decision" },
      source: registrationDetail,
      mark: "S",
      isNeededForEffect: false,
    },
    "certificate-handed-in": {
      phase: "absorbed",
      name: mergerStepNames["certificate-handed-in"],
      doneBy: liquidators,
      after: ["deregistration-decision"],
      waits: null,
      due: null,
      documents: { zh: "证书、印章收缴凭证", en: "Receipt for the certificate and the seal" },
      source: registrationDetail,
      mark: "S",
      isNeededForEffect: false,
    },
  };
}
