import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button, Input, Segmented } from "antd";
import { Panel } from "../panel/panel";
import { Acts, Columns, Pairs, Row, SaveBar, Stack, Toolbar } from "./arrangement";

const meta = { title: "ui/Arrangement", component: Stack, args: { children: null } } satisfies Meta<typeof Stack>;
export default meta;
type Story = StoryObj<typeof meta>;

const panels = ["办理", "办理记录"].map((title) => (
  <Panel key={title} title={title}>
    <p>尚无内容。</p>
  </Panel>
));

export const StackOfPanels: Story = { args: { children: panels } };

export const WideStack: Story = { args: { children: panels, wide: true } };

export const MainAndSide: Story = { render: () => <Columns side={<Panel title="状态">办理中</Panel>}>{panels}</Columns> };

export const TwoInALine: Story = { render: () => <Pairs>{panels}</Pairs> };

export const RowOfThings: Story = {
  render: () => (
    <Row>
      <strong>西苑校区</strong>
      <span className="soft">已选 3 个，共 5 个</span>
      <a href="#all">全部校区</a>
    </Row>
  ),
};

export const ActsInAPanel: Story = {
  render: () => (
    <Acts>
      <Button type="primary">转办</Button>
      <Button>延期</Button>
    </Acts>
  ),
};

export const ActsAtTheFoot: Story = {
  render: () => (
    <Acts end>
      <Button>返回</Button>
      <Button type="primary">提交申请</Button>
    </Acts>
  ),
};

export const ToolbarOverAPage: Story = {
  render: () => (
    <Toolbar>
      <Segmented aria-label="对象" options={["教职工", "家长"]} />
      <Input.Search aria-label="查找事项" placeholder="查找事项" style={{ width: 240 }} />
    </Toolbar>
  ),
};

export const SaveBarOfAForm: Story = {
  render: () => (
    <SaveBar>
      <Button>保存草稿</Button>
      <Button type="primary">发布</Button>
      <output className="soft">有未保存的修改</output>
    </SaveBar>
  ),
};
