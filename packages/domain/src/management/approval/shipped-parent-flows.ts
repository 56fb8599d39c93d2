/** The flows of the hall's services for parents. Who applies, and for which pupil, is asked apart from the form. */
import {
  byBureau, byCampus, bySchool, choice, count, day, days, files, forParents, inTurn, line, option, purpose, reason, text, words, type ShippedFlow,
} from "./shipped-parts";

const proof = files("proof", "证明材料照片", "Photos of the papers", 3);
const anyProof = files("proof", "证明材料照片", "Photos of the papers", 3, false);
const diagnosis = files("proof", "医院诊断证明照片", "Photo of the diagnosis", 3);
const issue = words("校区核发", "Campus head");
const verify = words("校区核对", "Campus head");
const recorded = words("区教育局核办", "District office");

const roll: readonly ShippedFlow[] = [
  forParents("pupil-details", words("学籍信息变更", "Change of a pupil's record"), words("姓名、户籍、监护人等学籍登记信息变更", "Name, household or guardian on the record"),
    inTurn([
      choice("what", "变更内容", "What changes", [option("name", "姓名", "Name"), option("household", "户籍", "Household"), option("guardian", "监护人", "Guardian"), option("number", "身份证件", "Identity paper"), option("other", "其他", "Other")]),
      text("change", "变更前后", "Before and after"), proof,
    ], byCampus(2, verify), byBureau(5, recorded))),
  forParents("transfer-out", words("转学（转出）", "Transfer to another school"), words("转往其他学校就读，由转入学校接收后核办", "The new school agrees first"),
    inTurn([line("school", "拟转入学校", "New school"), day("date", "拟转出日期", "From when"), reason, files("proof", "转入学校同意接收材料照片", "The new school's consent", 3)],
      byCampus(2, verify), bySchool(2), byBureau(5, recorded))),
  forParents("transfer-in", words("转学（转入）", "Transfer to this school"), words("申请转入本校就读，视学位情况办理", "As places allow"),
    inTurn([
      line("school", "现就读学校", "Present school"), count("grade", "拟转入年级", "Grade", 9, words("年级", "grade")), line("home", "家庭住址", "Home"), reason,
      files("proof", "户籍或居住材料照片", "Household or residence papers", 3),
    ], byCampus(3, verify), bySchool(3), byBureau(5, recorded))),
  forParents("suspension", words("休学", "Suspension of schooling"), words("因伤病等原因不能坚持学习", "When illness keeps a pupil away for long"),
    inTurn([days("period", "休学时间", "From and to", 366), reason, diagnosis], byCampus(2, verify), bySchool(2), byBureau(5, recorded))),
  forParents("resumption", words("复学", "Return to school"), words("休学期满或提前康复，申请返校", "At the end of a suspension, or earlier"),
    inTurn([day("date", "拟复学日期", "From when"), files("proof", "康复证明照片", "Photo of the recovery note", 3)], byCampus(2, verify), byBureau(5, recorded))),
];

const certificates: readonly ShippedFlow[] = [
  forParents("study-certificate", words("在读证明", "Certificate of attendance"), words("证明学生在本校就读", "That a pupil attends this school"),
    inTurn([line("receiver", "报送单位", "Goes to"), purpose], byCampus(2, issue))),
  forParents("study-history", words("就读经历证明", "Certificate of past attendance"), words("证明学生曾在本校就读，含已合并学校", "Of former years, also of a school that was merged"),
    inTurn([line("years", "就读时间", "When"), line("school", "当时的学校名称", "The school's name then"), purpose], byCampus(3, issue))),
  forParents("school-record", words("学业情况证明", "Statement of school work"), words("出国、转学等需要的学业情况", "For studies abroad or a transfer"),
    inTurn([line("receiver", "报送单位", "Goes to"), line("terms", "学年学期", "Which terms"), purpose], byCampus(3, verify), bySchool(2))),
  forParents("graduation-certificate", words("补办毕业证明书", "Replacement of a graduation certificate"), words("毕业证书遗失或损坏，补发证明书", "When the certificate was lost or damaged"),
    inTurn([line("year", "毕业年份与班级", "Year and class"), line("school", "毕业时的学校名称", "The school's name then"), reason, files("proof", "身份证件照片", "Identity paper", 2)],
      byCampus(3, verify), bySchool(2), byBureau(5, recorded))),
];

const life: readonly ShippedFlow[] = [
  forParents("pe-exemption", words("免修体育", "Exemption from sports"), words("因伤病或残疾不能参加体育课或体质测试", "For an injury, an illness or a disability"),
    inTurn([
      choice("scope", "范围", "From what", [option("lessons", "体育课", "Lessons"), option("test", "体质测试", "Fitness test"), option("both", "体育课和体质测试", "Both")]),
      days("period", "起止日期", "From and to", 366), reason, diagnosis,
    ], byCampus(2, verify), bySchool(2))),
  forParents("after-school-change", words("课后服务退改", "Change of after-school service"), words("退出或更换课后服务课程、时段", "Leave, or change course or hours"),
    inTurn([choice("what", "办理事项", "What", [option("leave", "退出", "Leave"), option("course", "更换课程", "Another course"), option("hours", "更换时段", "Other hours")]), day("date", "自何日起", "From when"), line("detail", "现课程与拟换课程", "Now, and then"), text("reason", "事由", "Reason", false)],
      byCampus(2))),
  forParents("long-leave", words("学生长假", "Long leave of a pupil"), words("连续请假五个上课日以上，短假请向班主任请", "Five school days or more; shorter leave is asked of the class head"),
    inTurn([choice("type", "类别", "Kind", [option("ill", "病假", "Illness"), option("personal", "事假", "Personal")]), days("period", "起止日期", "From and to", 90), reason, anyProof], byCampus(1))),
  forParents("lunch-change", words("午餐变更", "Change of lunch"), words("在校午餐的加入、退出与饮食禁忌登记", "Join, leave, or tell what a child must not eat"),
    inTurn([choice("what", "办理事项", "What", [option("join", "加入", "Join"), option("leave", "退出", "Leave"), option("diet", "饮食禁忌", "Diet")]), day("date", "自何日起", "From when"), text("detail", "说明", "Details", false)], byCampus(2))),
  forParents("medication", words("校内服药委托", "Medicine at school"), words("学生在校期间需要按时服药，由校医或班主任协助", "When a child has to take medicine during school"),
    inTurn([line("medicine", "药品与剂量", "Medicine and dose"), days("period", "起止日期", "From and to", 190), line("when", "服药时间", "At what time"), diagnosis], byCampus(1))),
  forParents("pick-up", words("接送人变更", "Change of who picks up"), words("更换或增加放学接送人", "Another person, or one more"),
    inTurn([line("person", "接送人姓名与关系", "Name and relation"), line("contact", "接送人电话", "Phone"), day("date", "自何日起", "From when"), files("proof", "接送人身份证件照片", "Identity paper", 2)], byCampus(1))),
];

const aid: readonly ShippedFlow[] = [
  forParents("pupil-aid", words("学生资助申请", "Aid for a pupil"), words("家庭经济困难学生生活补助等", "For families in need"),
    inTurn([
      choice("ground", "困难情形", "Ground", [option("minimum", "低保或特困", "Minimum living allowance"), option("orphan", "孤儿或事实无人抚养", "Orphan or unattended"), option("disabled", "残疾", "Disability"), option("sudden", "突发变故", "Sudden hardship"), option("other", "其他", "Other")]),
      text("situation", "家庭情况", "The family's situation"), anyProof,
    ], byCampus(3, verify), bySchool(3), byBureau(5, recorded))),
  forParents("fee-refund", words("服务性收费退费", "Refund of a service fee"), words("课后服务、午餐等未使用部分退费", "Of after-school service or lunches that were not used"),
    inTurn([choice("fee", "费用类别", "Which fee", [option("after-school", "课后服务费", "After-school service"), option("lunch", "午餐费", "Lunch"), option("trip", "活动费", "Outing"), option("other", "其他", "Other")]), days("period", "未使用时间", "Not used", 190, true), reason],
      byCampus(3, verify), bySchool(2))),
];

export const parentFlows: readonly ShippedFlow[] = [...certificates, ...roll, ...life, ...aid];
