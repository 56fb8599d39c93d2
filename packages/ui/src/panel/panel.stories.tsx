import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { FactList } from "../fact-list/fact-list";
import { Panel } from "./panel";
import { Section } from "./section";

const meta = { title: "ui/Panel", component: Panel } satisfies Meta<typeof Panel>;
export default meta;
type Story = StoryObj<typeof meta>;

const facts = <FactList facts={[{ name: "办学地址", value: "长安区谈固东街 18 号" }, { name: "统一社会信用代码", value: "12130102401714123A", isFigure: true }]} />;

export const WithTitle: Story = { args: { title: "登记事项", children: facts } };

export const WithActionAndAbout: Story = {
  args: { title: "名称沿革", about: "并入他校的校区保留原名称的记录。", action: <Button>登记新名称</Button>, children: facts },
};

export const WithoutTitle: Story = { args: { label: "正文", children: <p className="written">请各校区于月底前报送。</p> } };

export const Small: Story = { args: { title: "按学科", level: 3, children: <p>无</p> } };

export const AsksForAttention: Story = { args: { tone: "warn", title: "两处内容不同", children: <p>另一台设备上已保存较新的版本。</p> } };

export const AsListItem: Story = {
  args: {},
  render: () => (
    <ul>
      <Panel as="li">西苑校区</Panel>
    </ul>
  ),
};

export const SectionsOfAPage: Story = {
  args: {},
  render: () => (
    <>
      <Section title="概况" titleId="overview">
        <Panel>{facts}</Panel>
      </Section>
      <Section title="按校区" about="数据截至所选日期。" action={<Button>导出</Button>}>
        <Panel>{facts}</Panel>
      </Section>
    </>
  ),
};
