import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { ItemList } from "./item-list";

const meta = {
  title: "ui/ItemList",
  component: ItemList,
  args: {
    label: "不参加交流",
    items: [
      { key: "a", content: <><strong>孕期、哺乳期</strong><span className="soft">2026年3月1日至2027年8月31日</span></>, acts: <Button>提前结束</Button> },
      { key: "b", content: <strong>支教期间</strong> },
    ],
  },
} satisfies Meta<typeof ItemList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = {};
export const Empty: Story = { args: { items: [] } };
