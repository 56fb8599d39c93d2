import { civilDate, rolePermissions, type DistrictId, type EntityId, type Permission } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { RouterContextProvider, createMemoryHistory, createRootRoute, createRouter } from "@tanstack/react-router";
import { menu } from "../../shell/menu";
import { visibleMenu } from "../../shell/visible-menu";
import { HomeOverview } from "./home-overview";
import { homeTasks, type HomeFacts } from "./home-tasks";

/** Links need a router; where they lead is no matter here. */
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

const facts: HomeFacts = {
  today: civilDate("2026-11-24"),
  permissions: rolePermissions["district-officer"],
  consulted: [],
  keyFacts: {
    campuses: 39, entities: 38, pupils: 36_480, teachers: 2247,
    overLimit: [{ stage: "primary", id: "degree" }, { stage: "primary", id: "backbone" }],
    gaps: [{ name: "大马学校" }],
  },
  cases: [
    {
      id: "m1", status: "approved", absorbing: { name: "机场路小学" }, absorbed: { name: "市庄路小学" }, effectiveOn: null,
      overdueSteps: ["creditors-told"],
      stepsAtRisk: [{ step: "change-decision", due: civilDate("2026-11-27") }],
      openConflicts: null,
      nextSteps: [{ step: "liquidation-end", earliest: civilDate("2027-01-17"), due: null }],
    },
  ],
  plans: [
    {
      id: "p1", title: "2027 年教师交流轮岗方案", status: "returned", effectiveOn: civilDate("2027-09-01"), noticeEndsOn: null,
      decisionReason: "科学教师不足的校区请再核对", submittedByName: "韩轩鸣",
    },
  ],
};

const entriesFor = (permissions: readonly Permission[], kind: "district" | "entity") =>
  visibleMenu(menu, permissions, kind).filter(({ path }) => path !== "/$scope");

const meta = {
  title: "features/home",
  component: HomeOverview,
  decorators: [
    (Story) => (
      <RouterContextProvider router={router}>
        <Story />
      </RouterContextProvider>
    ),
  ],
  args: {
    name: "韩轩鸣",
    scope: { kind: "district", id: "01JDEM00000000000000000001" as DistrictId, name: "石家庄市新华区" },
    posts: [{ role: "district-officer", place: { kind: "district", id: "01JDEM00000000000000000001" as DistrictId, name: "石家庄市新华区" } }],
    entries: entriesFor(rolePermissions["district-officer"], "district"),
    campuses: [],
    language: "zh",
    tasks: homeTasks(facts),
    keyFacts: facts.keyFacts,
    incomplete: false,
  },
} satisfies Meta<typeof HomeOverview>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Officer: Story = {};
export const NothingToDo: Story = { args: { tasks: [] } };
export const Loading: Story = { args: { tasks: undefined, keyFacts: undefined } };
export const Incomplete: Story = { args: { incomplete: true } };

const entityId = "01JDEM0000000000000000002A" as EntityId;
export const Principal: Story = {
  args: {
    name: "沈思颖",
    scope: { kind: "entity", id: entityId, name: "宁安路小学" },
    posts: [{ role: "principal", place: { kind: "entity", id: entityId, name: "宁安路小学" } }],
    entries: entriesFor(rolePermissions.principal, "entity"),
    tasks: homeTasks({
      ...facts,
      permissions: rolePermissions.principal,
      cases: [],
      plans: [],
      consulted: [{ id: "p1", title: "2027 年教师交流轮岗方案", status: "consulting", questions: [{ answer: null }, { answer: null }] }],
    }),
  },
};
