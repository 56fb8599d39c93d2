import { defineTexts } from "@qitong/ui";

export const outsideTexts = defineTexts({
  zh: {
    number: "办件编号",
    pupil: "学生",
    applicant: "申请人",
    phone: "联系电话",
    reveal: "查看完整号码",
    revealReason: "查看原因（将记入操作日志）",
    forgotten: "申请人和学生信息已按期删除",
    photo: (number: string) => `材料照片 ${number}`,
    photoFailed: "照片没有打开，请刷新重试",
    failed: "没有办成，请重试",
  },
  en: {
    number: "Application number",
    pupil: "Pupil",
    applicant: "Applicant",
    phone: "Phone",
    reveal: "Show the whole number",
    revealReason: "Why (it is written to the audit)",
    forgotten: "Applicant and pupil were forgotten in time",
    photo: (number) => `Photo ${number} of the papers`,
    photoFailed: "The photo did not open; please reload",
    failed: "It was not done; please try again",
  },
});
