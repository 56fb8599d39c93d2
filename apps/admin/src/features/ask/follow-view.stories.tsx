import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { FollowView, type FollowedRequest } from "./follow-view";

const never = [{ kind: "asker-act-not-now", act: "rate", status: "received" }] as const;
const received: FollowedRequest = {
  number: "S261124-004213", campusName: "宁安路小学新华路校区", category: "canteen", text: "午餐送到时已经凉了\n希望改进", place: "三年级", status: "received",
  receivedOn: civilDate("2026-11-24"), dueOn: civilDate("2026-11-27"), rating: null, isSolved: null, photos: 1, disclosure: "district", today: civilDate("2026-11-24"),
  refusals: { supplement: [], withdraw: [], rate: [...never], reopen: [...never] },
  trace: [{ at: "2026-11-24T02:00:00Z", kind: "received", text: null }],
  joined: null,
};
const answered: FollowedRequest = {
  ...received,
  status: "answered",
  refusals: { supplement: [...never], withdraw: [...never], rate: [], reopen: [] },
  trace: [
    ...received.trace,
    { at: "2026-11-24T03:00:00Z", kind: "dispatched", text: null },
    { at: "2026-11-24T04:00:00Z", kind: "started", text: null },
    { at: "2026-11-25T02:00:00Z", kind: "answered", text: "已更换保温餐车，明天起随到随取。" },
  ],
};

const meta = {
  title: "ask/FollowView",
  component: FollowView,
  args: { detail: received, refused: [], isFailed: false, busy: false, onReply: () => undefined, onOther: () => undefined },
} satisfies Meta<typeof FollowView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Received: Story = {};
export const Answered: Story = { args: { detail: answered } };
export const Rated: Story = { args: { detail: { ...answered, status: "closed", rating: 4, isSolved: true, refusals: { ...answered.refusals, rate: [...never] } } } };
export const Joined: Story = {
  args: {
    detail: {
      ...received, status: "merged", refusals: { supplement: [...never], withdraw: [...never], rate: [...never], reopen: [...never] },
      joined: { status: "answered", dueOn: civilDate("2026-11-26"), answers: [{ at: "2026-11-25T02:00:00Z", text: "已统一处理。" }] },
    },
  },
};
export const NoConnection: Story = { args: { isFailed: true } };
export const Refused: Story = { args: { refused: [{ kind: "reopened-enough", times: 1 } as { kind: string }] } };
