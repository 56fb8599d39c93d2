import { ContactsOutlined, TableOutlined } from "@ant-design/icons";
import { menuGroup } from "./menu-entry";

export const curriculumMenu = menuGroup("curriculum", [
  {
    path: "/$scope/curriculum-plans",
    label: { zh: "课程计划", en: "Curriculum plan" },
    about: { zh: "年级周课时，对照国家课程方案核对，校区差异与师资", en: "Weekly periods by grade, checked against the national plan, with teachers" },
    icon: TableOutlined,
    permission: "curriculum.read",
    isRare: true,
  },
  {
    path: "/$scope/teaching-load",
    label: { zh: "任课安排", en: "Teaching load" },
    about: { zh: "班级各课程由谁任教，无人任教的课时与教师课时", en: "Who gives which course to which class, and what nobody gives" },
    icon: ContactsOutlined,
    permission: "teaching.read",
    scopes: ["entity", "campus"],
    isRare: true,
  },
]);
