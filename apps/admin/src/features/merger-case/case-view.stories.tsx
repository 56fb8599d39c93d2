import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { CaseView } from "./case-view";
import { exampleCase, scheduledCase, undoneHearing } from "./merger.story-data";

const meta = {
  title: "merger-case/CaseView",
  component: CaseView,
  args: {
    detail: exampleCase(9),
    mayManage: true,
    back: <a href="#mergers">全部合并事项</a>,
    refused: [],
    rehearsal: <a href="#rehearsal">并校预演（4 项冲突待处理）</a>,
    onRecord: () => undefined,
    onRepresentative: () => Promise.resolve(),
    onSubmit: () => Promise.resolve(),
    onRecall: () => Promise.resolve(),
    approval: null,
    renderForm: (step) => (step === "deregistration" ? <a href="#form">注销登记申请书（草稿 PDF）</a> : null),
    onSchedule: () => Promise.resolve(),
    onUndo: () => Promise.resolve(),
    onWithdraw: () => Promise.resolve(),
    renderDocument: ({ name }) => <a href="#document">{name}</a>,
  },
} satisfies Meta<typeof CaseView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** In its time for claims, with a registration that is overdue. */
export const Approved: Story = {};
/** A deadline within the district's number of days: creditors are to be told by 22 October. */
export const DeadlineNear: Story = { args: { detail: exampleCase(6, { today: civilDate("2026-10-20") }) } };
export const NewRepresentative: Story = { args: { detail: exampleCase(9, { newRepresentative: "沈思颖", removalDocument: "新教任〔2026〕8号", appointmentDocument: "新教任〔2026〕9号" }) } };
export const JustOpened: Story = { args: { detail: exampleCase(0) } };
export const WaitingForTheNotice: Story = { args: { detail: exampleCase(2) } };
export const ToBePutForward: Story = { args: { detail: exampleCase(3) } };
export const BeingDecided: Story = { args: { detail: exampleCase(3, { submission: "waiting" }), approval: <a href="#approval">查看审批</a> } };
export const Returned: Story = { args: { detail: exampleCase(3, { submission: "returned" }), approval: <a href="#approval">查看审批</a> } };
export const Refused: Story = { args: { detail: exampleCase(3, { submission: "refused" }), approval: <a href="#approval">查看审批</a> } };
export const AgreedTo: Story = { args: { detail: exampleCase(3, { submission: "agreed" }), approval: <a href="#approval">查看审批</a> } };
/** A hearing that was recorded with a wrong day, taken back, and recorded anew. */
export const TakenBack: Story = { args: { detail: exampleCase(3, { undoneSteps: [undoneHearing] }) } };
export const Scheduled: Story = { args: { detail: scheduledCase(civilDate("2027-02-01")) } };
export const InEffect: Story = {
  args: { detail: { ...scheduledCase(civilDate("2027-02-01")), status: "effective", today: civilDate("2027-02-03") } },
};
export const Withdrawn: Story = { args: { detail: exampleCase(4, { status: "withdrawn", effect: null, note: "本学年不再合并" }) } };
export const ForAReader: Story = { args: { mayManage: false } };
