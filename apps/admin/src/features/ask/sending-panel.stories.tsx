import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { SendingPanel, SentPanel } from "./sending-panel";

const meta = {
  title: "ask/SendingPanel",
  component: SendingPanel,
  args: { state: { kind: "sending", share: 0.42, attempt: 1 }, onAgain: () => undefined },
} satisfies Meta<typeof SendingPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sending: Story = {};
export const WaitingForTheAnswer: Story = { args: { state: { kind: "sending", share: 1, attempt: 1 } } };
export const NoNetwork: Story = { args: { state: { kind: "waiting", attempt: 2, refusals: [] } } };
export const TooOften: Story = { args: { state: { kind: "waiting", attempt: 1, refusals: [{ kind: "too-often", retryAfterSeconds: 900 } as { kind: string }] } } };
export const Sent: Story = {
  render: () => (
    <SentPanel
      sent={{ kind: "sent", number: "S261124-004213", secret: "7K3Q9XYZW012", dueOn: civilDate("2026-11-27") }}
      followLink={<a href="#follow">查看进度</a>}
      onAnother={() => undefined}
    />
  ),
};
