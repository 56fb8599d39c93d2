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
  ApartmentOutlined, AuditOutlined, BankOutlined, BarChartOutlined, HomeOutlined, IdcardOutlined,
  ImportOutlined, MergeCellsOutlined, SettingOutlined, SwapOutlined, TeamOutlined, UserSwitchOutlined,
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
    path: "/$scope/mergers",
    label: { zh: "法人合并", en: "Mergers" },
    about: { zh: "合并事项的清单、时限、材料与生效日期", en: "Checklists, deadlines, papers and effective dates" },
    icon: MergeCellsOutlined,
    group: "campuses",
    permission: "merger.read",
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

/** The entries that a person sees in a scope; those without `$scope` in their path (one's own page) always. */
export function visibleMenu(
  entries: readonly MenuEntry[],
  permissions: readonly Permission[],
  scope: Scope["kind"] | undefined,
): MenuEntry[] {
  return entries.filter(
    (entry) =>
      (entry.permission === undefined || permissions.includes(entry.permission)) &&
      (scope === undefined ? !entry.path.includes("$scope") : (entry.scopes?.includes(scope) ?? true)),
  );
}
