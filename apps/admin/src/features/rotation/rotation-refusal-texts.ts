import { rotationStatusWords, correctionStatusWords, type CorrectionDecisionRefusal, type CorrectionRefusal, type ReturnRefusal, type RotationRefusal } from "@qitong/domain/staffing";
import { defineRefusalTexts, formatDate } from "@qitong/ui";

export type AnyRotationRefusal = RotationRefusal | ReturnRefusal | CorrectionRefusal | CorrectionDecisionRefusal;

export const rotationRefusalTexts = defineRefusalTexts<AnyRotationRefusal>({
  zh: {
    "rotation-not-running": ({ status }) => `该交流${rotationStatusWords[status].zh}，不能再作决定`,
    "rotation-changed": () => "期满安排刚被他人更改，请核对后再办",
    "rotation-reason-missing": () => "延长或转为调动应写明理由",
    "rotation-held-by-plan": ({ planTitle }) => `《${planTitle}》正在办理该教师的交流，请先处理该方案`,
    "home-campus-closed": ({ closedOn }) => `原校已于${formatDate("zh", closedOn)}停办，请以学年中调整另行安排，或转为调动`,
    "correction-rotation-over": ({ status }) => `该交流${rotationStatusWords[status].zh}，不能调整`,
    "correction-in-past": ({ today }) => `日期应晚于今天（${formatDate("zh", today)}），且晚于交流开始之日`,
    "correction-after-end": ({ endsOn }) => `日期应早于返回日期${formatDate("zh", endsOn)}`,
    "correction-same-end": () => "与现定返回日期相同",
    "correction-campus-missing": () => "请选择改派的校区",
    "correction-campus-same": () => "改派的校区不能是原校或现交流学校；回原校请选“撤销交流”",
    "correction-campus-closed": ({ closedOn }) => `该校区于${formatDate("zh", closedOn)}停办`,
    "correction-reason-missing": () => "应写明理由",
    "correction-paper-missing": () => "应写明依据文号",
    "correction-already-open": () => "该教师已有一项调整正在办理",
    "correction-held-by-plan": ({ planTitle }) => `《${planTitle}》正在办理该教师的交流，请先处理该方案`,
    "correction-status-forbids": ({ status }) => `该调整${correctionStatusWords[status].zh}，不能再办`,
    "correction-own-submission": () => "不能审批本人提出的调整",
    "correction-decided-too-late": ({ on }) => `所定日期${formatDate("zh", on)}已到，不能再批准；请另行提出`,
  },
  en: {
    "rotation-not-running": ({ status }) => `It is over: ${rotationStatusWords[status].en}`,
    "rotation-changed": () => "Someone has just changed the end; please look again",
    "rotation-reason-missing": () => "An extension or a stay needs a reason",
    "rotation-held-by-plan": ({ planTitle }) => `“${planTitle}” holds this teacher; deal with the plan first`,
    "home-campus-closed": ({ closedOn }) => `The school of origin closed on ${formatDate("en", closedOn)}; correct the rotation or let the teacher stay`,
    "correction-rotation-over": ({ status }) => `The rotation is over: ${rotationStatusWords[status].en}`,
    "correction-in-past": ({ today }) => `The day has to be after today (${formatDate("en", today)}) and after the first day of the rotation`,
    "correction-after-end": ({ endsOn }) => `The day has to be before the return on ${formatDate("en", endsOn)}`,
    "correction-same-end": () => "That is the day as it stands",
    "correction-campus-missing": () => "Choose a campus",
    "correction-campus-same": () => "Neither the school of origin nor the present one; to send back, cancel the rotation",
    "correction-campus-closed": ({ closedOn }) => `That campus closes on ${formatDate("en", closedOn)}`,
    "correction-reason-missing": () => "A reason is needed",
    "correction-paper-missing": () => "The number of the paper is needed",
    "correction-already-open": () => "Another correction for this teacher is open",
    "correction-held-by-plan": ({ planTitle }) => `“${planTitle}” holds this teacher; deal with the plan first`,
    "correction-status-forbids": ({ status }) => `Not any more: ${correctionStatusWords[status].en}`,
    "correction-own-submission": () => "Nobody decides on their own proposal",
    "correction-decided-too-late": ({ on }) => `Its day, ${formatDate("en", on)}, has come; propose another`,
  },
});
