import { civilDate, type CorrectionId, type PersonId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { CorrectionForm } from "./correction-form";
import { EndChoiceButton } from "./end-choice-button";
import { RotationRecord } from "./rotation-record";
import { exampleRotation } from "./rotation.example";

const correction = {
  id: "c" as CorrectionId, rotationId: exampleRotation.id, kind: "cancel" as const, on: civilDate("2027-01-10"), toCampusName: "西苑小学", reason: "家庭困难", paper: "新教人〔2026〕30号",
  status: "proposed" as const, proposedBy: "p" as PersonId, proposedByName: "韩轩鸣", decidedByName: null, decisionReason: null,
};
const done = async () => undefined;
const meta = {
  title: "rotation/RotationRecord",
  component: RotationRecord,
  args: { row: { ...exampleRotation, corrections: [correction] } },
} satisfies Meta<typeof RotationRecord>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ForReader: Story = {};
export const ForLeader: Story = { args: { onDecide: done } };
export const ForOfficer: Story = { args: { onWithdraw: done } };
export const Correcting: Story = { render: () => <CorrectionForm row={exampleRotation} today={civilDate("2026-11-24")} campuses={[]} onPropose={done} /> };
export const Deciding: Story = { render: () => <EndChoiceButton decision="extend" rows={[exampleRotation]} onDecide={done} /> };
