import { civilDate } from "@qitong/domain";
import { findShippedFlow } from "@qitong/domain/management/approval";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { FollowView, type FollowedApplicationDetail } from "./follow-view";

const form = findShippedFlow("study-certificate")?.flow.form ?? { fields: [] };
const running: FollowedApplicationDetail = {
  number: "B261123-004213", campusName: "宁安路小学新华路校区", itemKey: "study-certificate", name: { zh: "在读证明", en: "Certificate of attendance" }, status: "running",
  receivedOn: civilDate("2026-11-23"), dueOn: civilDate("2026-11-25"), promisedDays: 2, endedOn: null, rounds: 1, forgottenOn: null, today: civilDate("2026-11-24"),
  applicant: { name: "王建国", maskedPhone: "138****1234", pupilName: "王小明", pupilClass: "三年级2班" },
  form, values: { receiver: "新华区少年宫", purpose: "合唱团报名材料" }, photos: 0,
  trace: [{ at: "2026-11-23T02:00:00Z", kind: "received", step: null, text: null }],
  now: [{ zh: "校区核发", en: "Campus head" }], ahead: [], onPaper: null,
  refusals: { add: [{ kind: "application-act-not-now", act: "add", status: "running" }], withdraw: [] },
};
const over = { add: running.refusals.add, withdraw: [{ kind: "application-act-not-now" as const, act: "withdraw" as const, status: "approved" as const }] };

const meta = {
  title: "apply/FollowView",
  component: FollowView,
  args: { detail: running, refused: [], isFailed: false, busy: false, onAdd: () => undefined, onTakeBack: () => undefined, onOther: () => undefined },
} satisfies Meta<typeof FollowView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Running: Story = {};
export const Late: Story = { args: { detail: { ...running, today: civilDate("2026-11-27") } } };
export const Returned: Story = {
  args: {
    detail: {
      ...running, status: "returned", now: [], refusals: { add: [], withdraw: [] },
      trace: [...running.trace, { at: "2026-11-24T02:00:00Z", kind: "returned", step: null, text: "请写明报送单位全称" }],
    },
  },
};
export const Settled: Story = {
  args: {
    detail: {
      ...running, status: "approved", now: [], endedOn: civilDate("2026-11-24"), refusals: over,
      trace: [...running.trace, { at: "2026-11-24T02:00:00Z", kind: "approved", step: null, text: "证明已开具，编号 2026-118" }],
    },
  },
};
export const Forgotten: Story = { args: { detail: { ...running, status: "approved", now: [], applicant: null, values: {}, refusals: over } } };
export const NoConnection: Story = { args: { isFailed: true } };
