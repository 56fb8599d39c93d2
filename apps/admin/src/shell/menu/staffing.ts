import {
  BarChartOutlined, FileDoneOutlined, FileTextOutlined, LineChartOutlined, RollbackOutlined, SolutionOutlined, SwapOutlined, TeamOutlined, UsergroupAddOutlined,
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
    path: "/$scope/transfer-plans",
    label: { zh: "交流轮岗", en: "Transfers" },
    about: { zh: "编排、优化建议、征求意见、审批与公示", en: "Draft, suggest, consult, approve and publish" },
    icon: SwapOutlined,
    permission: "plan.read",
    scopes: ["district", "entity"],
  },
  {
    path: "/$scope/rotations",
    label: { zh: "期满返回", en: "Rotation ends" },
    about: { zh: "谁何时期满，返回、延长或转为调动，学年中调整", en: "Who returns when, extensions, stays and corrections in the year" },
    icon: RollbackOutlined,
    permission: "plan.read",
    isRare: true,
  },
  {
    path: "/$scope/handover-notes",
    label: { zh: "工作交接", en: "Handover notes" },
    about: { zh: "调离教师的交接单：填写、签收、校长确认", en: "Notes of teachers who leave: written, received, confirmed" },
    icon: FileDoneOutlined,
    permission: "plan.read",
    isRare: true,
  },
  {
    path: "/$scope/mentoring",
    label: { zh: "师徒结对", en: "Mentoring" },
    about: { zh: "师傅、徒弟、带教目标与起止", en: "Mentors, mentees, aims and periods" },
    icon: UsergroupAddOutlined,
    permission: "plan.read",
    isRare: true,
  },
  {
    path: "/$scope/rotation-report",
    label: { zh: "轮岗年报", en: "Rotation report" },
    about: { zh: "按学年、法人、校区核算交流比例与骨干占比，可导出", en: "Shares moved by year, entity and campus, as a workbook" },
    icon: FileTextOutlined,
    permission: "plan.read",
    isRare: true,
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
