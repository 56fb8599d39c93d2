import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { MergerTable } from "./merger-table";
import { exampleCases } from "./merger.story-data";

const meta = {
  title: "merger-case/MergerTable",
  component: MergerTable,
  args: {
    rows: exampleCases,
    error: null,
    onRetry: () => undefined,
    renderName: ({ id, absorbing, absorbed }) => <a href={`#${id}`}>{`${absorbing.name} ← ${absorbed.name}`}</a>,
  },
} satisfies Meta<typeof MergerTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = {};
export const Loading: Story = { args: { rows: undefined } };
export const Failed: Story = { args: { error: new Error("503") } };
export const Empty: Story = { args: { rows: [], emptyAction: <Button type="primary">发起合并</Button> } };
