import type { Meta, StoryObj } from "@storybook/react-vite";
import { own, today, waiting } from "./approval.story-data";
import { InboxList } from "./inbox-list";

const meta = {
  title: "approval/InboxList",
  component: InboxList,
  args: {
    tab: "todo", rows: waiting, today, error: null, isLoadingMore: false,
    onRetry: () => undefined,
    renderLink: (row, children, className) => <a href={`#${row.id}`} className={className}>{children}</a>,
  },
} satisfies Meta<typeof InboxList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = { args: { onMore: () => undefined } };
export const Own: Story = { args: { tab: "own", rows: own } };
export const Done: Story = { args: { tab: "done", rows: waiting.map((row) => ({ ...row, steps: row.steps.map((step) => ({ ...step, state: "approved" as const })) })) } };
export const Empty: Story = { args: { rows: [] } };
export const Loading: Story = { args: { rows: undefined } };
export const Failed: Story = { args: { error: { message: "503" } } };
