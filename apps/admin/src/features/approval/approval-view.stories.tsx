import type { Meta, StoryObj } from "@storybook/react-vite";
import { agreedLeave, overdueLeave, parentsApplication, returnedLeave, runningLeave, seenByApplicant } from "./approval.story-data";
import { ApprovalView } from "./approval-view";

const meta = {
  title: "approval/ApprovalView",
  component: ApprovalView,
  args: {
    detail: runningLeave, busy: false, subject: null,
    back: <a href="#approvals">全部审批</a>,
    onDecide: () => Promise.resolve(),
    onWithdraw: () => Promise.resolve(),
    onChange: () => undefined,
    renderFile: ({ name }) => <a href="#file">{name}</a>,
  },
} satisfies Meta<typeof ApprovalView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ForWhoDecides: Story = {};
export const ForTheApplicant: Story = { args: { detail: seenByApplicant } };
export const Returned: Story = { args: { detail: returnedLeave } };
export const Overdue: Story = { args: { detail: overdueLeave } };
export const FromAParent: Story = { args: { detail: parentsApplication } };
export const Agreed: Story = { args: { detail: agreedLeave } };
