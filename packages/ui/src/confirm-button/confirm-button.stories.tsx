import type { Meta, StoryObj } from "@storybook/react-vite";
import { ConfirmButton } from "./confirm-button";

const meta = {
  title: "ui/ConfirmButton",
  component: ConfirmButton,
  args: {
    label: "删除所选",
    question: "从方案中删除 12 名教师的调整？",
    consequence: "教师本人不受影响。方案提交前可以重新添加。",
    act: "删除 12 项",
    danger: true,
    onConfirm: () => undefined,
  },
} satisfies Meta<typeof ConfirmButton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
  },
};

export const Disabled: Story = { args: { disabled: true } };
