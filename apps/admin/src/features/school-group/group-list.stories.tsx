import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { GroupList } from "./group-list";
import { exampleGroups } from "./group.story-data";

const meta = {
  title: "school-group/GroupList",
  component: GroupList,
  args: {
    groups: exampleGroups,
    asOf: civilDate("2026-11-24"),
    isFiltered: false,
    error: null,
    onRetry: () => undefined,
    renderSchool: ({ campusId, campusName }) => <a href={`#${campusId}`}>{campusName}</a>,
  },
} satisfies Meta<typeof GroupList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ToRead: Story = {};
export const ToManage: Story = {
  args: {
    renderActs: () => <Button size="small">加入学校</Button>,
    renderMemberActs: (_group, { role }) => role === "member" && <Button size="small">退出</Button>,
  },
};
export const Loading: Story = { args: { groups: undefined } };
export const Failed: Story = { args: { error: new Error("503") } };
export const Empty: Story = { args: { groups: [] } };
export const NothingMatches: Story = { args: { groups: [], isFiltered: true } };
