/** What a file of teachers can say. One row is one teacher at the campus where the teacher works. */
import {
  backboneLevels, degrees, employmentKinds, sexes, subjects, titles,
} from "../staffing/vocabulary";
import { field, type RowOf } from "./field";
import { parseCode, parseDate, parseIdentityNumber, parseName, parsePhone, parseWhole, parseWord, parseYesNo } from "./parse";

export const teacherFields = {
  staffNumber: field("教职工号", "Staff number", ["工号", "教职工编号", "教师编号", "职工号", "staff number", "teacher_id", "teacher id", "id"],
    parseCode(40), { isRequired: true }),
  name: field("姓名", "Name", ["教师姓名", "教职工姓名", "name"], parseName(60), { isRequired: true }),
  identityNumber: field("身份证号", "Identity number", ["身份证", "身份证号码", "公民身份号码", "身份证件号", "identity number"],
    parseIdentityNumber, { isPersonal: true }),
  sex: field("性别", "Sex", ["sex", "gender"], parseWord(sexes, { female: ["f", "女性"], male: ["m", "男性"] }), { words: sexes }),
  bornOn: field("出生日期", "Born on", ["出生年月日", "出生年月", "生日", "date of birth", "birthday"], parseDate),
  phone: field("手机号", "Phone", ["电话", "联系电话", "手机", "手机号码", "phone", "mobile"], parsePhone, { isPersonal: true }),
  campus: field("任教学校编号或标识码", "School number or code",
    ["任教学校编号", "任教学校标识码", "学校编号", "任教学校", "任教校区", "学校标识码", "所在学校", "所在校区", "校区编号", "学校代码", "school_id", "school id", "school"],
    parseCode(40), { isRequired: true }),
  subject: field("任教学科", "Subject", ["学科", "主教学科", "所教学科", "任教科目", "subject"],
    parseWord(subjects, {
      morality: ["道法", "思想品德", "品德与社会", "品德"],
      pe: ["体育与健康"], "fine-art": ["美术绘画"], information: ["信息技术", "计算机", "信息"],
      labour: ["劳动技术", "劳技"], practice: ["综合实践活动", "综合"], "mental-health": ["心理", "心理健康教育"],
      biology: ["生物学"], english: ["外语"], local: ["地方课程", "校本课程"], generalist: ["包班"],
    }), { words: subjects }),
  degree: field("学历", "Degree", ["最高学历", "学历层次", "文化程度", "degree", "highest_degree"],
    parseWord(degrees, {
      secondary: ["高中", "中专", "中师", "高中阶段"], associate: ["大专", "大学专科", "专科毕业"],
      bachelor: ["大学本科", "大学", "学士", "本科毕业"], master: ["研究生", "硕士", "硕士学位"], doctor: ["博士"],
    }), { words: degrees }),
  title: field("职称", "Title", ["专业技术职务", "职务级别", "专业技术职称", "title"],
    parseWord(titles, {
      none: ["无", "未定", "未评", "见习"], third: ["三级"], second: ["二级", "中小学二级", "中小学二级教师"],
      first: ["一级", "中小学一级", "中小学一级教师", "中级"], senior: ["高级", "副高", "副高级", "中小学高级教师"], "full-senior": ["正高", "正高级"],
    }), { words: titles }),
  backboneLevel: field("骨干教师级别", "Backbone level", ["骨干教师", "骨干级别", "骨干", "backbone", "career_ladder"],
    parseWord(backboneLevels, {
      none: ["无", "否", "不是"], school: ["校级骨干", "校骨干"], county: ["区级", "县级", "区级骨干", "县级骨干", "区骨干", "县骨干"],
      city: ["市级骨干", "市骨干"], province: ["省级骨干", "省骨干"], national: ["国家级骨干"],
    }), { words: backboneLevels }),
  arrivedOn: field("到本校日期", "At this school since", ["到校时间", "到校日期", "来校时间", "入校时间", "调入日期", "arrived on"], parseDate, {
    whenAbsent: { zh: "按生效日起记录", en: "Recorded from the day from which the file holds" },
  }),
  yearsAtSchool: field("在本校工作年限", "Years at this school", ["本校教龄", "在校年限", "本校工作年限", "experience_years"],
    parseWhole({ least: 0, most: 60 })),
  leftOn: field("离校日期", "Left on", ["离职日期", "调出日期", "退休日期", "left on"], parseDate),
  classHead: field("班主任", "Class head", ["是否班主任", "担任班主任", "class head"], parseYesNo),
  employmentKind: field("编制性质", "Employment", ["用工性质", "是否在编", "编制", "人员性质", "employment"],
    parseWord(employmentKinds, { established: ["编内", "事业编", "事业编制", "是"], contract: ["编外", "聘用", "合同制", "合同", "代课", "劳务派遣", "否"] }),
    { words: employmentKinds, whenAbsent: { zh: "按“在编”记录", en: "Recorded as established" } }),
} as const;
export type TeacherRow = RowOf<typeof teacherFields>;
