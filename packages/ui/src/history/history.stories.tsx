import type { Meta, StoryObj } from "@storybook/react-vite";
import { History } from "./history";

const meta = {
  title: "ui/History",
  component: History,
  args: {
    entries: [
      { key: "1", what: "收到诉求", by: "提出人", when: "2026年9月1日 08:12" },
      { key: "2", what: "转办", by: "王芳", when: "2026年9月1日 09:30", tone: "now", more: <div className="soft">交由总务处办理</div> },
      { key: "3", what: "已逾期", by: "系统", when: "2026年9月6日 00:00", tone: "bad" },
      { key: "4", what: "答复", by: "李强", when: "2026年9月7日 10:05", tone: "good", more: <p className="written">已更换操场东侧路灯。</p> },
    ],
  },
} satisfies Meta<typeof History>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Requests: Story = {};
export const Names: Story = { args: { label: "名称沿革", entries: [{ key: "a", what: "西苑小学", when: "2019年9月1日起", tone: "now" }, { key: "b", what: "西苑村小学", when: "1998年9月1日至2019年8月31日" }] } };
export const Empty: Story = { args: { entries: [] } };
