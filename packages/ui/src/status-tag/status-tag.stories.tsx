import type { Meta, StoryObj } from "@storybook/react-vite";
import { StatusTag, statusTones } from "./status-tag";

const meta = { title: "ui/StatusTag", component: StatusTag } satisfies Meta<typeof StatusTag>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Running: Story = { args: { tone: "running", children: "公示中" } };

export const EveryTone: Story = {
  args: { tone: "calm", children: "" },
  render: () => (
    <>
      {statusTones.map((tone) => (
        <StatusTag key={tone} tone={tone}>
          {tone}
        </StatusTag>
      ))}
    </>
  ),
};
