import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "antd";
import { EmptyState } from "./empty-state";
import { ErrorState } from "./error-state";
import { LoadingState } from "./loading-state";

const meta = { title: "ui/State", component: EmptyState } satisfies Meta<typeof EmptyState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  args: {
    title: "还没有交流方案",
    about: "每学年一份。起草后由两校校长答复，再由分管局长审批。",
    action: <Button type="primary">起草方案</Button>,
  },
};

export const Failed: Story = {
  args: { title: "" },
  render: () => <ErrorState detail="503" onRetry={() => undefined} />,
};

export const Loading: Story = { args: { title: "" }, render: () => <LoadingState /> };
