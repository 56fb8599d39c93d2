import type { Meta, StoryObj } from "@storybook/react-vite";
import { examplePolicies } from "./policy.story-data";
import { PolicyTable } from "./policy-table";

const meta = {
  title: "policy/PolicyTable",
  component: PolicyTable,
  args: { rows: examplePolicies, campuses: 2, error: null, onRetry: () => undefined, renderName: ({ title }) => <a href="#policy">{title}</a> },
} satisfies Meta<typeof PolicyTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InForceAndDrafts: Story = {};
export const Loading: Story = { args: { rows: undefined } };
export const Empty: Story = { args: { rows: [] } };
export const Failed: Story = { args: { rows: undefined, error: { message: "连接中断" } } };
