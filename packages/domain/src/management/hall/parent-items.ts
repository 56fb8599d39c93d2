/** 家长服务 */
import { results, serviceItem as item, words, type Basis, type ServiceItem } from "./service-item";

const enrolled = words("学生在本校就读", "The pupil attends this school");
const rollRules: Basis = {
  label: words("《中小学生学籍管理办法》（教基一〔2013〕7号）", "Rules on pupils' records (教基一〔2013〕7号)"), certainty: "M",
};

export const parentItems: readonly ServiceItem[] = [
  item("study-certificate", "certificates", 2, enrolled, { result: words("证明内容与领取方式在办理结果中告知", "The result tells what it says and how you get it") }),
  item("study-history", "certificates", 3, words("学生曾在本校（含已并入的学校）就读", "The pupil once attended this school, or one that was merged into it"), { result: results.scan }),
  item("school-record", "certificates", 5, enrolled, { result: results.scan }),
  item("graduation-certificate", "certificates", 10, words("毕业证书遗失或损坏", "The certificate was lost or damaged"), {
    materials: [words("毕业生身份证件照片", "A photo of the former pupil's identity paper")], basis: rollRules,
    onPaper: {
      part: words("毕业证明书到校领取，当面核验身份证件原件", "The paper is fetched at the school, against the original identity paper"),
      why: words("证明书为加盖印章的纸质件，须确认领取人身份", "It is a sealed paper, and the school has to see who takes it"),
    },
  }),
  item("pupil-details", "roll", 7, words("学籍登记信息与户籍等材料不一致", "The record is not as the household register has it"), {
    materials: [words("户口簿或更名等证明材料照片", "Photos of the household register or of what changed")], result: results.record, basis: rollRules,
  }),
  item("transfer-out", "roll", 10, words("转入学校已同意接收", "The new school has agreed"), { materials: [words("转入学校同意接收的材料照片", "A photo of its consent")], basis: rollRules }),
  item("transfer-in", "roll", 12, words("户籍或居住地在本校服务范围，且有学位", "One lives in the school's area, and there is a place"), {
    materials: [words("户籍或居住材料照片", "Photos of household or residence papers")], basis: rollRules,
  }),
  item("suspension", "roll", 10, words("因伤病等不能坚持学习", "Illness or the like keeps the pupil away"), {
    materials: [words("医院诊断证明照片", "A photo of the diagnosis")], result: results.record, basis: rollRules,
  }),
  item("resumption", "roll", 7, words("休学期满或已康复", "The suspension ends, or the pupil is well"), { materials: [words("康复证明照片", "A photo of the recovery note")], result: results.record, basis: rollRules }),
  item("pe-exemption", "life", 4, words("因伤病或残疾不宜参加", "For an injury, an illness or a disability"), {
    materials: [words("医院诊断证明照片", "A photo of the diagnosis")],
  }),
  item("after-school-change", "life", 2, words("已参加课后服务", "The pupil takes part")),
  item("long-leave", "life", 1, words("连续五个上课日以上；短假请直接向班主任请", "Five school days or more; for less, ask the class head")),
  item("lunch-change", "life", 2, enrolled),
  item("medication", "life", 1, words("药品有医嘱，由家长交给校医或班主任", "By a doctor's order; parents hand the medicine over"), {
    materials: [words("医嘱或诊断证明照片", "A photo of the order or diagnosis")], result: words("校区确认后，按约定时间协助服药", "Once confirmed, the school helps at the times agreed"),
  }),
  item("pick-up", "life", 1, words("由学生监护人提出", "By the pupil's guardian"), { materials: [words("接送人身份证件照片", "A photo of that person's identity paper")] }),
  item("pupil-aid", "aid", 11, words("家庭经济困难，或突发变故", "A family in need, or struck by misfortune"), {
    materials: [words("低保、残疾等证件照片（如有）", "Photos of the papers, if there are any")], result: words("审核结果在平台告知，资金按规定发放", "The outcome is shown here; the money comes by the rules"),
  }),
  item("fee-refund", "aid", 5, words("费用已缴，服务尚未使用", "Paid, and not used"), { materials: [], result: words("核准后原路退回", "Once agreed, it goes back the way it came") }),
];

