/** 提请审批: the bureau's own decision before the county government's. */
import type { MergerSubmission } from "@qitong/domain/legal-entity";
import { defineTexts, type StatusTone, type Texts } from "@qitong/ui";

type SubmissionWords = Readonly<Record<MergerSubmission, string>>;
export const submissionStateTexts: Texts<SubmissionWords> = defineTexts<SubmissionWords>({
  zh: { none: "未提请", waiting: "审批中", returned: "已退回", refused: "未同意", agreed: "已同意" },
  en: { none: "Not put forward", waiting: "Being decided", returned: "Returned", refused: "Refused", agreed: "Agreed to" },
});

export const submissionTones = {
  none: "calm", waiting: "running", returned: "warn", refused: "bad", agreed: "good",
} as const satisfies Record<MergerSubmission, StatusTone>;

/** What follows from each state, for the official. */
export const submissionAbout: Texts<SubmissionWords> = defineTexts<SubmissionWords>({
  zh: {
    none: "论证、公示、听证完成后，须经局内审批同意，方可提请县级政府批复。",
    waiting: "正在局内审批。审批期间不能撤销已登记步骤，也不能变更法定代表人登记。",
    returned: "审批已退回。补充完善后可重新提请，沿用原审批。",
    refused: "审批未同意，合并事项不因此终止：可完善后重新提请，或撤回合并事项。",
    agreed: "局内审批已同意，可提请县级政府批复；批复后在清单中登记。",
  },
  en: {
    none: "After argumentation, notice and hearing the bureau decides whether the county government is asked for its decree.",
    waiting: "The bureau is deciding. Until then no step can be taken back, and the representative cannot be changed.",
    returned: "It came back. Once amended it can be put forward again, in the same approval.",
    refused: "It was refused. That does not end the case: put it forward anew when it is better founded, or withdraw the case.",
    agreed: "The bureau agrees: the county government can be asked, and its decree is recorded on the checklist.",
  },
});

export const submissionTexts = defineTexts({
  zh: {
    title: "提请审批",
    submit: "提请审批",
    submitAgain: "重新提请",
    submitQuestion: "将合并事项提请审批？",
    submitAbout: "按本区“合并事项提请审批”流程送审。审批期间不能撤销已登记步骤，也不能变更法定代表人登记。",
    submitAct: "提请",
    submitted: "已提请审批",
    recall: "撤回提请",
    recallQuestion: "撤回提请？",
    recallAbout: "审批人的待办随即取消，修改后可重新提请。",
    recallAct: "撤回提请",
    recalled: "已撤回提请",
    open: "查看审批",
    waits: "局内审批同意提请后可登记",
  },
  en: {
    title: "Putting the case forward",
    submit: "Put forward",
    submitAgain: "Put forward again",
    submitQuestion: "Put the case forward?",
    submitAbout: "It goes the way of the district's flow for mergers. Until it is decided no step can be taken back, and the representative cannot be changed.",
    submitAct: "Put forward",
    submitted: "Put forward",
    recall: "Recall",
    recallQuestion: "Recall the case?",
    recallAbout: "Nobody is asked any more; the case can be amended and put forward again.",
    recallAct: "Recall",
    recalled: "Recalled",
    open: "Open the approval",
    waits: "Can be recorded once the bureau has agreed to ask for it",
  },
});
