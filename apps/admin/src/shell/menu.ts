/**
 * The side menu. How a page is added:
 *
 * 1. `src/features/<noun>/<noun>-page.tsx` exports the page; it calls `useScope()` for the scope in the address.
 * 2. `src/routes/_signed-in/$scope/<path>.tsx` is thin and holds nothing else:
 *      export const Route = createFileRoute("/_signed-in/$scope/staff")({ component: StaffPage });
 *    A list with details beside it is `staff.index.tsx` and `staff.$personId.tsx`.
 * 3. An entry below: the path, its words, an icon, and the permission without which it is left out.
 *
 * `tsr generate` (npm run routes) writes the route tree; a path here that is no route fails the typecheck.
 */
import {
  ApartmentOutlined, AuditOutlined, BankOutlined, BarChartOutlined, BellOutlined, BranchesOutlined, CheckSquareOutlined,
  CommentOutlined, FileProtectOutlined, FundOutlined, HomeOutlined, IdcardOutlined, ImportOutlined, MergeCellsOutlined,
  MessageOutlined, NotificationOutlined, PartitionOutlined, ProfileOutlined, QrcodeOutlined, ReadOutlined, ScheduleOutlined, SettingOutlined, ShopOutlined, SwapOutlined,
  TeamOutlined, UserSwitchOutlined,
} from "@ant-design/icons";
import type { Permission, Scope } from "@qitong/domain";
import type { Language } from "@qitong/ui";
import type { ComponentType } from "react";
import type { FileRoutesByTo } from "../route-tree.gen";

export const menuGroups = ["overview", "campuses", "people", "system"] as const;
export type MenuGroup = (typeof menuGroups)[number];

export interface MenuEntry {
  readonly path: keyof FileRoutesByTo;
  readonly label: Readonly<Record<Language, string>>;
  /** One sentence on what a person does there; shown on the home page. */
  readonly about?: Readonly<Record<Language, string>>;
  readonly icon: ComponentType;
  readonly group: MenuGroup;
  /** Left out when the person may not; absent when everyone may. */
  readonly permission?: Permission;
  /** The kinds of scope in which the page makes sense; absent for all. */
  readonly scopes?: readonly Scope["kind"][];
  /** Not for every week: on a phone it gives its place under the thumb to the others. */
  readonly isRare?: true;
}

export const menu: readonly MenuEntry[] = [
  { path: "/$scope", label: { zh: "首页", en: "Home" }, icon: HomeOutlined, group: "overview" },
  {
    path: "/approvals",
    label: { zh: "审批", en: "Approvals" },
    about: { zh: "待办、已办与我发起的：请假、采购、用印、报修", en: "To do, done and mine: leave, purchases, seals, repairs" },
    icon: CheckSquareOutlined,
    group: "overview",
  },
  {
    path: "/hall",
    label: { zh: "办事大厅", en: "Service hall" },
    about: { zh: "人事、教学、后勤、财务、信息事项，指南、时限与在线办理", en: "What you may ask for, with guide, promised time and form" },
    icon: ShopOutlined,
    group: "overview",
  },
  {
    path: "/my-notices",
    label: { zh: "通知公告", en: "Notices" },
    about: { zh: "发给本人的通知，阅读与确认", en: "What was sent to you, to read and to confirm" },
    icon: BellOutlined,
    group: "overview",
  },
  {
    path: "/my-policies",
    label: { zh: "制度阅知", en: "Policies to know" },
    about: { zh: "本校区执行的制度，新版本请阅知", en: "What is in force at your campuses; new versions to acknowledge" },
    icon: ReadOutlined,
    group: "overview",
    isRare: true,
  },
  {
    path: "/$scope/balance",
    label: { zh: "优质均衡", en: "Balance" },
    about: { zh: "七项指标、校际差异系数，合并前后对比", en: "The seven indicators and how far schools differ, before and after a merger" },
    icon: BarChartOutlined,
    group: "overview",
    permission: "balance.read",
  },
  {
    path: "/$scope/schools",
    label: { zh: "学校与法人", en: "Schools" },
    about: { zh: "法人、校区、代码与沿革，可按任一日期查询", en: "Entities, campuses, codes and their history, as of any day" },
    icon: BankOutlined,
    group: "campuses",
    permission: "registry.read",
    isRare: true,
  },
  {
    path: "/$scope/groups",
    label: { zh: "集团与学区", en: "Groups and zones" },
    about: { zh: "集团、学区、托管、领办、联办：牵头校与成员校，起止日期", en: "Groups, zones, entrusted schools: who leads, who is in, since when" },
    icon: ApartmentOutlined,
    group: "campuses",
    permission: "registry.read",
    isRare: true,
  },
  {
    path: "/$scope/lineage",
    label: { zh: "沿革图谱", en: "Lineage" },
    about: { zh: "由哪些学校合并而来，按变动日期逐步查看", en: "From which schools each came, walked by date" },
    icon: BranchesOutlined,
    group: "campuses",
    permission: "registry.read",
    isRare: true,
  },
  {
    path: "/$scope/mergers",
    label: { zh: "法人合并", en: "Mergers" },
    about: { zh: "合并事项的清单、时限、材料与生效日期", en: "Checklists, deadlines, papers and effective dates" },
    icon: MergeCellsOutlined,
    group: "campuses",
    permission: "merger.read",
    isRare: true,
  },
  {
    path: "/$scope/policies",
    label: { zh: "制度管理", en: "Policies" },
    about: { zh: "按条起草、分校区对照发布、例外与阅知", en: "Draft by article, publish against each campus, exceptions, acknowledgements" },
    icon: FileProtectOutlined,
    group: "campuses",
    permission: "policy.read",
    isRare: true,
  },
  {
    path: "/$scope/notices",
    label: { zh: "通知发布", en: "Sent notices" },
    about: { zh: "按范围和岗位发送通知，查看阅读与确认", en: "Send by place and post; who has read and confirmed" },
    icon: NotificationOutlined,
    group: "campuses",
    permission: "notice.read",
    isRare: true,
  },
  {
    path: "/$scope/organisation",
    label: { zh: "组织机构", en: "Organisation" },
    about: { zh: "部门、职位、任职与空缺，副职与代理", en: "Departments, positions, who serves where, deputies" },
    icon: ApartmentOutlined,
    group: "campuses",
    permission: "organisation.read",
    scopes: ["entity", "campus"],
  },
  {
    path: "/$scope/staff",
    label: { zh: "教职工", en: "Staff" },
    about: { zh: "在岗名册、任教经历、暂不交流登记", en: "Who works here, their assignments and exemptions" },
    icon: TeamOutlined,
    group: "people",
    permission: "staff.read",
  },
  {
    path: "/$scope/transfer-plans",
    label: { zh: "交流轮岗", en: "Transfers" },
    about: { zh: "编排、优化建议、征求意见、审批与公示", en: "Draft, suggest, consult, approve and publish" },
    icon: SwapOutlined,
    group: "people",
    permission: "plan.read",
    scopes: ["district", "entity"],
  },
  {
    path: "/$scope/requests",
    label: { zh: "诉求办理", en: "Requests" },
    about: { zh: "家长和教职工的诉求：分派、办理、答复、评价", en: "What parents and staff ask for: dispatch, handling, answer, rating" },
    icon: MessageOutlined,
    group: "people",
    permission: "request.read",
  },
  {
    path: "/$scope/council",
    label: { zh: "家长议事厅", en: "Parents' council" },
    about: { zh: "议题、提案、表决与监督落实", en: "Topics, proposals, votes, and who follows them" },
    icon: CommentOutlined,
    group: "people",
    permission: "council.read",
  },
  {
    path: "/$scope/request-board",
    label: { zh: "诉求看板", en: "Board of requests" },
    about: { zh: "办结率、用时、满意率，集中反映的问题", en: "Solved, time taken, satisfaction, hot spots" },
    icon: FundOutlined,
    group: "overview",
    permission: "request.read",
    isRare: true,
  },
  {
    path: "/$scope/hall-board",
    label: { zh: "办件看板", en: "Board of the hall" },
    about: { zh: "家长与教职工办件：收到、办结、按期，逾期在前", en: "Applications received and settled, promises kept, late ones first" },
    icon: ScheduleOutlined,
    group: "overview",
    permission: "hall.read",
    isRare: true,
  },
  {
    path: "/$scope/hall-items",
    label: { zh: "办事事项", en: "Items of the hall" },
    about: { zh: "开放或暂停、承诺时限与指南说明", en: "Open or close an item, its promise and its guide" },
    icon: ProfileOutlined,
    group: "system",
    permission: "hall.manage",
    scopes: ["district"],
  },
  {
    path: "/$scope/campus-codes",
    label: { zh: "一校一码", en: "Campus codes" },
    about: { zh: "校区的诉求码与海报", en: "The codes that parents scan, and their posters" },
    icon: QrcodeOutlined,
    group: "campuses",
    permission: "request.code",
    isRare: true,
  },
  {
    path: "/$scope/imports",
    label: { zh: "数据导入", en: "Imports" },
    about: { zh: "从 .xlsx 或 .csv 导入学校、教职工和学年数据，逐行核对后一次写入", en: "Schools, staff and yearly figures from .xlsx or .csv, checked row by row" },
    icon: ImportOutlined,
    group: "system",
    permission: "registry.import",
    scopes: ["district"],
  },
  {
    path: "/$scope/accounts",
    label: { zh: "账号与岗位", en: "Accounts and posts" },
    about: { zh: "任免岗位、停用账号、强制下线", en: "Appoint, end posts, disable accounts, end sessions" },
    icon: UserSwitchOutlined,
    group: "system",
    permission: "account.read",
    scopes: ["district"],
  },
  {
    path: "/$scope/settings",
    label: { zh: "区级参数", en: "District figures" },
    about: { zh: "年限、比例、公示期等，附出处与默认值", en: "Years, shares and periods, each with its source and default" },
    icon: SettingOutlined,
    group: "system",
    permission: "setting.read",
    scopes: ["district"],
  },
  {
    path: "/$scope/approval-flows",
    label: { zh: "审批流程", en: "Approval flows" },
    about: { zh: "设计表单与流程，检查后启用", en: "Draw forms and flows, check them and set them live" },
    icon: PartitionOutlined,
    group: "system",
    permission: "approval.design",
    scopes: ["district"],
  },
  {
    path: "/$scope/audit",
    label: { zh: "操作日志", en: "Audit" },
    about: { zh: "谁在何时办了什么", en: "Who did what, and when" },
    icon: AuditOutlined,
    group: "system",
    permission: "audit.read",
    scopes: ["district"],
  },
  {
    path: "/me",
    label: { zh: "我的任职", en: "My posts" },
    about: { zh: "本人任教经历、岗位，与本人有关的交流", en: "Your own assignments, posts and transfers" },
    icon: IdcardOutlined,
    group: "people",
    isRare: true,
  },
];
