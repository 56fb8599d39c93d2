/** What a post is called. */
import type { Role } from "@qitong/domain";
import { defineTexts, type Texts } from "@qitong/ui";

type RoleNames = Readonly<Record<Role, string>>;

export const roleTexts: Texts<RoleNames> = defineTexts<RoleNames>({
  zh: {
    "province-officer": "省级管理人员",
    "district-officer": "人事科经办人",
    "district-leader": "分管局长",
    "district-administrator": "信息中心管理员",
    "district-auditor": "督导室督学",
    principal: "校长",
    "campus-head": "执行校长",
    "department-head": "部门负责人",
    "department-member": "部门人员",
    teacher: "教师",
    "parent-representative": "家长代表",
  },
  en: {
    "province-officer": "Provincial official",
    "district-officer": "Personnel officer",
    "district-leader": "Deputy director",
    "district-administrator": "System administrator",
    "district-auditor": "Inspector",
    principal: "Principal",
    "campus-head": "Campus head",
    "department-head": "Head of a department",
    "department-member": "Member of a department",
    teacher: "Teacher",
    "parent-representative": "Parents' representative",
  },
});
