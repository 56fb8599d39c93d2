import type { Meta, StoryObj } from "@storybook/react-vite";
import { FigureTiles } from "./figure-tiles";

const meta = {
  title: "ui/FigureTiles",
  component: FigureTiles,
  args: {
    source: "诉求登记",
    tiles: [
      { name: "收到", value: "1,204" },
      { name: "办结率", value: "97.6%", formula: "已办结 ÷ 收到", note: "1,175 / 1,204" },
      { name: "满意率", missing: "还没有人评价" },
    ],
  },
} satisfies Meta<typeof FigureTiles>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = {};
