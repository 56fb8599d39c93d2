import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { ImportTable } from "./import-table";
import { exampleRuns } from "./import.story-data";

const meta = {
  title: "import/ImportTable",
  component: ImportTable,
  args: {
    rows: exampleRuns,
    error: null,
    onRetry: () => undefined,
    emptyAction: <Button type="primary">导入文件</Button>,
    renderName: ({ id, fileName }) => <a href={`#${id}`}>{fileName}</a>,
  },
} satisfies Meta<typeof ImportTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = {};
export const Loading: Story = { args: { rows: undefined } };
export const Failed: Story = { args: { error: new Error("503") } };
export const Empty: Story = { args: { rows: [] } };
