import type { Meta, StoryObj } from "@storybook/react-vite";
import { CompareView } from "./compare-view";
import { exampleCompared } from "./plan.example";

const meta = {
  title: "transfer-plan/Compare",
  component: CompareView,
  args: { alternatives: exampleCompared, failed: false, onRetry: () => undefined },
} satisfies Meta<typeof CompareView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SideBySide: Story = {};
export const Nothing: Story = { args: { alternatives: [] } };
export const Loading: Story = { args: { alternatives: undefined } };
export const Failed: Story = { args: { failed: true } };
