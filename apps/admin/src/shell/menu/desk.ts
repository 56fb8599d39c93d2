import { BellOutlined, CheckSquareOutlined, HomeOutlined, IdcardOutlined, PhoneOutlined, ReadOutlined, ShopOutlined, TableOutlined } from "@ant-design/icons";
import { menuGroup } from "./menu-entry";

export const deskMenu = menuGroup("desk", [
  { path: "/$scope", label: { zh: "首页", en: "Home" }, icon: HomeOutlined },
  {
    path: "/approvals",
    label: { zh: "审批", en: "Approvals" },
    about: { zh: "待办、已办与我发起的：请假、采购、用印、报修", en: "To do, done and mine: leave, purchases, seals, repairs" },
    icon: CheckSquareOutlined,
  },
  {
    path: "/hall",
    label: { zh: "办事大厅", en: "Service hall" },
    about: { zh: "人事、教学、后勤、财务、信息事项，指南、时限与在线办理", en: "What you may ask for, with guide, promised time and form" },
    icon: ShopOutlined,
  },
  {
    path: "/my-notices",
    label: { zh: "通知公告", en: "Notices" },
    about: { zh: "发给本人的通知，阅读与确认", en: "What was sent to you, to read and to confirm" },
    icon: BellOutlined,
  },
  {
    path: "/my-policies",
    label: { zh: "制度阅知", en: "Policies to know" },
    about: { zh: "本校区执行的制度，新版本请阅知", en: "What is in force at your campuses; new versions to acknowledge" },
    icon: ReadOutlined,
    isRare: true,
  },
  {
    path: "/my-curriculum-plan",
    label: { zh: "本校课程计划", en: "Periods at my school" },
    about: { zh: "任教学校本学年的年级周课时与校区差异", en: "Periods a week by grade where you teach" },
    icon: TableOutlined,
    isRare: true,
  },
  {
    path: "/my-emergency-contacts",
    label: { zh: "应急电话", en: "Emergency numbers" },
    about: { zh: "本校区应急联系人，按呼叫顺序，点号码即可拨打", en: "Whom to call at your campus, a tap away" },
    icon: PhoneOutlined,
    isRare: true,
  },
  {
    path: "/me",
    label: { zh: "我的任职", en: "My posts" },
    about: { zh: "本人任教经历、岗位，与本人有关的交流", en: "Your own assignments, posts and transfers" },
    icon: IdcardOutlined,
    isRare: true,
  },
]);
