import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { exampleFile, exampleToday } from "./example-file";
import { ExemptionForm } from "./exemption-form";
import { ExemptionList } from "./exemption-list";
import { HistoryTimeline } from "./history-timeline";
import { EmploymentFacts, PersonFacts, QualificationFacts, RotationFacts } from "./staff-facts";

const meta = { title: "staff/File" } satisfies Meta;
export default meta;
type Story = StoryObj;

const nothing = () => Promise.resolve();

export const History: Story = { render: () => <HistoryTimeline history={exampleFile.history} asOf={exampleFile.asOf} /> };
export const Masked: Story = { render: () => <PersonFacts file={exampleFile} onReveal={() => Promise.resolve()} /> };
export const MaskedForGood: Story = { render: () => <PersonFacts file={exampleFile} /> };
export const Revealed: Story = {
  render: () => <PersonFacts file={exampleFile} revealed={{ identityNumber: "13010519850312002X", phone: "13800001234" }} onReveal={() => Promise.resolve()} />,
};
export const Unknown: Story = {
  render: () => <PersonFacts file={{ ...exampleFile, sex: null, bornOn: null, retiresOn: null, identityNumber: null, phone: null }} />,
};
export const Employer: Story = { render: () => <EmploymentFacts employments={exampleFile.employments} /> };
export const Qualification: Story = { render: () => <QualificationFacts qualifications={exampleFile.qualifications} duties={exampleFile.duties} /> };
export const NotEligible: Story = { render: () => <RotationFacts file={exampleFile} /> };
export const Eligible: Story = { render: () => <RotationFacts file={{ ...exampleFile, rotationBars: [] }} /> };
export const Exempt: Story = {
  render: () => <ExemptionList name={exampleFile.name} exemptions={exampleFile.exemptions} today={exampleToday} onEnd={nothing} />,
};
export const NotExempt: Story = { render: () => <ExemptionList name={exampleFile.name} exemptions={[]} today={exampleToday} /> };

export const RefusedBeforeSending: Story = {
  render: () => <ExemptionForm file={exampleFile} today={exampleToday} refused={[]} busy={false} onSave={nothing} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /登记|Record/ }));
    const dialog = document.querySelector<HTMLElement>(".ant-modal");
    await userEvent.click(dialog?.querySelector<HTMLElement>(".ant-btn-primary") ?? document.body);
    await expect(dialog?.textContent).toMatch(/应写明依据|Evidence is needed/);
  },
};
