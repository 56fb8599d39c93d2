import type { Meta, StoryObj } from "@storybook/react-vite";
import { StatusTag } from "../status-tag/status-tag";
import { FactList } from "./fact-list";

const meta = {
  title: "ui/FactList",
  component: FactList,
  args: {
    facts: [
      { name: "状态", value: <StatusTag tone="running">办理中</StatusTag> },
      { name: "统一社会信用代码", value: "12130102401714123A", isFigure: true },
      { name: "登记地址", value: "石家庄市长安区谈固东街与光华路交叉口东南角 18 号院内教学综合楼一层" },
      false,
    ],
  },
} satisfies Meta<typeof FactList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Beside: Story = {};
export const Above: Story = { args: { look: "above" } };
export const Across: Story = { args: { look: "across", facts: [{ name: "应阅", value: "1,204" }, { name: "已阅", value: "987" }] } };
