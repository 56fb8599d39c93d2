import type { Meta, StoryObj } from "@storybook/react-vite";
import { ProgressPanel } from "./progress-panel";

const meta = { title: "ui/ProgressPanel", component: ProgressPanel } satisfies Meta<typeof ProgressPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Known: Story = {
  args: { title: "导入 教师名册.xlsx", share: 0.62, step: "正在核对第 6,200 行", elapsedSeconds: 4, onCancel: () => undefined },
};

export const Unknown: Story = {
  args: {
    title: "生成调配建议",
    step: "正在证明下界",
    elapsedSeconds: 75,
    figures: [
      { name: "目标值", value: "0.4182" },
      { name: "下界", value: "0.4151" },
      { name: "差距", value: "0.7%" },
    ],
    onCancel: () => undefined,
  },
};

export const Cancelling: Story = { args: { title: "生成调配建议", share: 0.3, cancelling: true, onCancel: () => undefined } };
