import { AuditOutlined, ImportOutlined, PartitionOutlined, ProfileOutlined, SettingOutlined, UserSwitchOutlined } from "@ant-design/icons";
import { menuGroup } from "./menu-entry";

export const systemMenu = menuGroup("system", [
  {
    path: "/$scope/imports",
    label: { zh: "数据导入", en: "Imports" },
    about: { zh: "从 .xlsx 或 .csv 导入学校、教职工和学年数据，逐行核对后一次写入", en: "Schools, staff and yearly figures from .xlsx or .csv, checked row by row" },
    icon: ImportOutlined,
    permission: "registry.import",
    scopes: ["district"],
  },
  {
    path: "/$scope/accounts",
    label: { zh: "账号与岗位", en: "Accounts and posts" },
    about: { zh: "任免岗位、停用账号、强制下线", en: "Appoint, end posts, disable accounts, end sessions" },
    icon: UserSwitchOutlined,
    permission: "account.read",
    scopes: ["district"],
  },
  {
    path: "/$scope/settings",
    label: { zh: "区级参数", en: "District figures" },
    about: { zh: "年限、比例、公示期等，附出处与默认值", en: "Years, shares and periods, each with its source and default" },
    icon: SettingOutlined,
    permission: "setting.read",
    scopes: ["district"],
  },
  {
    path: "/$scope/hall-items",
    label: { zh: "办事事项", en: "Items of the hall" },
    about: { zh: "开放或暂停、承诺时限与指南说明", en: "Open or close an item, its promise and its guide" },
    icon: ProfileOutlined,
    permission: "hall.manage",
    scopes: ["district"],
  },
  {
    path: "/$scope/approval-flows",
    label: { zh: "审批流程", en: "Approval flows" },
    about: { zh: "设计表单与流程，检查后启用", en: "Draw forms and flows, check them and set them live" },
    icon: PartitionOutlined,
    permission: "approval.design",
    scopes: ["district"],
  },
  {
    path: "/$scope/audit",
    label: { zh: "操作日志", en: "Audit" },
    about: { zh: "谁在何时办了什么", en: "Who did what, and when" },
    icon: AuditOutlined,
    permission: "audit.read",
    scopes: ["district"],
  },
]);
