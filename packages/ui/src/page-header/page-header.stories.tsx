import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { PageHeader } from "./page-header";

const meta = { title: "ui/PageHeader", component: PageHeader } satisfies Meta<typeof PageHeader>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TitleOnly: Story = { args: { title: "教职工" } };

export const WithActions: Story = {
  args: {
    title: "2026—2027 学年教师交流方案",
    about: "起草、征求意见、审批、公示，到期一次生效。",
    back: <a href="#plans">全部方案</a>,
    actions: (
      <>
        <Button>导出</Button>
        <Button type="primary">提交</Button>
      </>
    ),
  },
};
