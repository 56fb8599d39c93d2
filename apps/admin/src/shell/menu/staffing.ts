import {
  BarChartOutlined, CarOutlined, HeartOutlined, LineChartOutlined, SolutionOutlined, SwapOutlined, TeamOutlined, UserSwitchOutlined,
} from "@ant-design/icons";
import { menuGroup } from "./menu-entry";

export const staffingMenu = menuGroup("staffing", [
  {
    path: "/$scope/balance",
    label: { zh: "优质均衡", en: "Balance" },
    about: { zh: "七项指标、校际差异系数，合并前后对比", en: "The seven indicators and how far schools differ, before and after a merger" },
    icon: BarChartOutlined,
    permission: "balance.read",
  },
  {
    path: "/$scope/staff",
    label: { zh: "教职工", en: "Staff" },
    about: { zh: "在岗名册、任教经历、暂不交流登记", en: "Who works here, their assignments and exemptions" },
    icon: TeamOutlined,
    permission: "staff.read",
  },
  {
    path: "/$scope/eligibility",
    label: { zh: "应交流人员", en: "Who rotates" },
    about: { zh: "谁应交流、谁暂不交流，理由与依据逐人列明", en: "Who must and who may rotate, with the reason for each" },
    icon: UserSwitchOutlined,
    permission: "staff.read",
  },
  {
    path: "/$scope/preferences",
    label: { zh: "交流意向", en: "Preferences" },
    about: { zh: "征集时间、教师意向与互换", en: "When teachers state their wishes, what they wish, and swaps" },
    icon: HeartOutlined,
    permission: "preference.read",
    isRare: true,
  },
  {
    path: "/$scope/part-time",
    label: { zh: "走教", en: "Part-time" },
    about: { zh: "跨校区任教的时间、周课时、路途与各校区分担", en: "Who serves two campuses: times, weekly load, travel, and who bears what" },
    icon: CarOutlined,
    permission: "staff.read",
    isRare: true,
  },
  {
    path: "/$scope/transfer-plans",
    label: { zh: "交流轮岗", en: "Transfers" },
    about: { zh: "编排、优化建议、征求意见、审批与公示", en: "Draft, suggest, consult, approve and publish" },
    icon: SwapOutlined,
    permission: "plan.read",
    scopes: ["district", "entity"],
  },
  {
    path: "/$scope/establishment",
    label: { zh: "编制与岗位", en: "Establishment" },
    about: { zh: "核定编制、超缺编、岗位结构比例、学科缺额", en: "Approved staff, over or short, title proportions, vacancies" },
    icon: SolutionOutlined,
    permission: "establishment.read",
    isRare: true,
  },
  {
    path: "/$scope/forecast",
    label: { zh: "五年预测", en: "Forecast" },
    about: { zh: "退休、学生数与缺口，可调整假设", en: "Retirements, pupils and gaps, with assumptions to change" },
    icon: LineChartOutlined,
    permission: "establishment.read",
    isRare: true,
  },
]);
