import type { TransferPlanId } from "@qitong/domain";
import { planStatuses } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { examplePlan } from "./plan.example";
import { PlanList } from "./plan-list";

const meta = {
  title: "transfer-plan/PlanList",
  component: PlanList,
  args: { rows: planStatuses.map((status) => ({ ...examplePlan(status), id: `${examplePlan(status).id}-${status}` as TransferPlanId })), mayDraft: true, error: null, onRetry: () => undefined, renderTitle: (row) => <a href="#plan">{row.title}</a> },
} satisfies Meta<typeof PlanList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveryStatus: Story = {};
export const Empty: Story = { args: { rows: [] } };
export const Loading: Story = { args: { rows: undefined } };
export const Failed: Story = { args: { error: { message: "503" } } };
