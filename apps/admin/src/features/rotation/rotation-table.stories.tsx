import { civilDate, type RotationId, type TransferPlanId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { RotationTable } from "./rotation-table";
import { exampleRotation } from "./rotation.example";

const row = (id: string, more: Partial<typeof exampleRotation>) => ({ ...exampleRotation, id: id as RotationId, ...more });
const meta = {
  title: "rotation/RotationTable",
  component: RotationTable,
  args: {
    rows: [
      exampleRotation,
      row("2", { name: "李静", isUndecided: false, steps: exampleRotation.steps.map((step) => ({ ...step, kind: "return" as const })) }),
      row("3", { name: "赵磊", isDue: true, endsOn: civilDate("2026-09-01"), refusals: [{ kind: "home-campus-closed", closedOn: civilDate("2026-07-01") }] }),
      row("4", {
        name: "陈晓彤",
        conflicts: [{
          kind: "moved-from-where-left", planId: "p" as TransferPlanId, planTitle: "2027学年方案", effectiveOn: civilDate("2027-03-01"),
          personId: exampleRotation.personId, fromCampusId: exampleRotation.awayCampusId, toCampusId: exampleRotation.homeCampusId,
        }],
      }),
      row("5", { name: "刘洋", status: "stayed", endsOn: null, isNear: false, isUndecided: false }),
    ],
    isFiltered: false,
    error: null,
    onRetry: () => undefined,
    renderName: ({ name }) => name,
    renderActs: () => null,
  },
} satisfies Meta<typeof RotationTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EveryState: Story = {};
export const Selectable: Story = { args: { selection: { selected: [exampleRotation.id], onSelect: () => undefined } } };
export const None: Story = { args: { rows: [] } };
export const Loading: Story = { args: { rows: undefined } };
