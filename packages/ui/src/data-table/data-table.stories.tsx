import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { useState } from "react";
import { EmptyState } from "../state/empty-state";
import { StatusTag } from "../status-tag/status-tag";
import type { Column } from "./column";
import { DataTable } from "./data-table";

interface Teacher {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly campus: string;
  readonly years: number | null;
  readonly backbone: boolean;
}

const subjects = ["语文", "数学", "英语", "科学", "音乐", "体育"];
const surnames = ["王", "李", "张", "刘", "陈", "杨", "赵"];

const teachers = (count: number): Teacher[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    name: `${surnames[index % surnames.length]}老师${index + 1}`,
    subject: subjects[index % subjects.length] ?? "语文",
    campus: index % 2 === 0 ? "西苑校区" : "新开学校区",
    years: index % 11 === 0 ? null : (index * 7) % 30,
    backbone: index % 5 === 0,
  }));

const columns: Column<Teacher>[] = [
  { key: "name", title: "姓名", render: ({ name }) => <a href="#teacher">{name}</a>, sortBy: ({ name }) => name, width: 140 },
  { key: "subject", title: "学科", render: ({ subject }) => subject, sortBy: ({ subject }) => subject, width: 100 },
  { key: "campus", title: "任教校区", render: ({ campus }) => campus, width: 160 },
  { key: "years", title: "本校任教年限", render: ({ years }) => years ?? "—", sortBy: ({ years }) => years, align: "end", width: 140 },
  {
    key: "backbone",
    title: "骨干教师",
    render: ({ backbone }) => (backbone ? <StatusTag tone="good">县级骨干</StatusTag> : null),
    width: 120,
  },
];

const meta = {
  title: "ui/DataTable",
  component: DataTable<Teacher>,
  args: {
    label: "教职工",
    columns,
    rows: teachers(12),
    rowKey: ({ id }) => id,
    empty: <EmptyState title="没有教师" about="换一个校区，或从名册导入。" />,
    toolbar: <Button>导出</Button>,
  },
} satisfies Meta<typeof DataTable<Teacher>>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = {};
export const Loading: Story = { args: { rows: undefined } };
export const Empty: Story = { args: { rows: [] } };
export const Failed: Story = { args: { error: new Error("503"), onRetry: () => undefined } };
export const Many: Story = { args: { rows: teachers(3000) } };
export const Marked: Story = { args: { rowTone: ({ years }) => (years === null ? "bad" : undefined) } };

export const Selecting: Story = {
  render: (args) => {
    const [selected, setSelected] = useState<readonly string[]>(["t1"]);
    const labelOf = (key: string) => `选择 ${args.rows?.find(({ id }) => id === key)?.name}`;
    return <DataTable {...args} selection={{ selected, onSelect: setSelected, labelOf }} />;
  },
};

export const SortedByYears: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("本校任教年限"));
  },
};
