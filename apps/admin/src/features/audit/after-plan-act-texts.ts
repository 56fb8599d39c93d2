/** The acts after a plan's decision in words; staffing-act-texts.ts holds them to the service. */
export const afterPlanActTexts = {
  "staffing.province.check": { zh: "省级核对统计", en: "Checked the province's count" },
  "staffing.rotationEnd.decideEnds": { zh: "决定交流期满去留", en: "Decided on the end of rotations" },
  "staffing.rotationEnd.proposeCorrection": { zh: "提出学年中调整", en: "Proposed a correction of a rotation" },
  "staffing.rotationEnd.withdrawCorrection": { zh: "撤回学年中调整", en: "Withdrew a correction of a rotation" },
  "staffing.rotationEnd.decideCorrection": { zh: "审批学年中调整", en: "Decided on a correction of a rotation" },
  "staffing.rotationEnd.byDate": { zh: "交流期满返回", en: "A rotation ended by its date" },
  "staffing.rotationEnd.correctByDate": { zh: "学年中调整到期执行", en: "A correction took effect by its date" },
  "staffing.mentoring.add": { zh: "登记师徒结对", en: "Recorded a mentoring pair" },
  "staffing.mentoring.end": { zh: "结束师徒结对", en: "Ended a mentoring pair" },
  "staffing.handoverNote.write": { zh: "填写工作交接单", en: "Wrote a handover note" },
  "staffing.handoverNote.hand": { zh: "提交工作交接单", en: "Handed over a note" },
  "staffing.handoverNote.receive": { zh: "签收工作交接单", en: "Received a handover note" },
  "staffing.handoverNote.refuse": { zh: "接收人退回交接单", en: "Sent a handover note back as receiver" },
  "staffing.handoverNote.confirm": { zh: "确认工作交接", en: "Confirmed a handover note" },
  "staffing.handoverNote.sendBack": { zh: "校长退回交接单", en: "Sent a handover note back" },
} as const;
