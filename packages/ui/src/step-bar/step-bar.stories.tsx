import type { Meta, StoryObj } from "@storybook/react-vite";
import { ShortStepBar, StepBar } from "./step-bar";

const meta = {
  title: "ui/StepBar",
  component: StepBar,
  args: { steps: ["草稿", "征求意见", "待审批", "公示中", "待生效", "已生效"], current: 1 },
} satisfies Meta<typeof StepBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnTheWay: Story = {};
export const AtTheEnd: Story = { args: { current: 5 } };
export const OnAPhone: Story = { render: (args) => <ShortStepBar {...args} /> };
export const OnAPhoneAtTheEnd: Story = { args: { current: 5 }, render: (args) => <ShortStepBar {...args} /> };
