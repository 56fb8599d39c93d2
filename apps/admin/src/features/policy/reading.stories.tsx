import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { AcknowledgementsView } from "./acknowledgements-view";
import { HistoryView } from "./history-view";
import { OwnPoliciesView } from "./own-policies-view";
import { OwnPolicyView } from "./own-policy-view";
import { exampleAcknowledgements, exampleOwnPolicy, examplePolicy, exampleSides } from "./policy.story-data";
import { SideBySideView } from "./side-by-side-view";

const meta = { title: "policy/Reading" } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const today = civilDate("2026-11-24");
const link = ({ title }: { readonly title: string }) => <a href="#policy">{title}</a>;
const { texts: _, today: __, ...own } = exampleOwnPolicy;

export const Acknowledgements: Story = { render: () => <AcknowledgementsView found={exampleAcknowledgements} onRemind={() => Promise.resolve()} /> };
export const NobodyAsked: Story = { render: () => <AcknowledgementsView found={{ concerned: 0, acknowledged: 0, campuses: [], reminders: [] }} /> };
export const History: Story = { render: () => <HistoryView detail={examplePolicy()} renderDifference={() => null} renderRestore={() => <a href="#restore">恢复</a>} /> };
export const SideBySide: Story = { render: () => <SideBySideView found={exampleSides} renderPolicy={({ text }) => link(text)} /> };
export const Waiting: Story = { render: () => <OwnPoliciesView rows={[own]} today={today} renderName={link} /> };
export const Overdue: Story = {
  render: () => <OwnPoliciesView rows={[{ ...own, acknowledgeUntil: civilDate("2026-11-20"), remindedAt: "2026-11-21T08:00:00.000Z" }]} today={today} renderName={link} />,
};
export const NothingWaits: Story = { render: () => <OwnPoliciesView rows={[{ ...own, acknowledgedAt: "2026-11-01T08:00:00.000Z" }]} today={today} renderName={link} /> };
export const ToRead: Story = { render: () => <OwnPolicyView detail={exampleOwnPolicy} busy={false} onAcknowledge={() => undefined} /> };
export const Known: Story = { render: () => <OwnPolicyView detail={{ ...exampleOwnPolicy, acknowledgedAt: "2026-11-01T08:00:00.000Z" }} busy={false} onAcknowledge={() => undefined} /> };
