import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { exampleCase, today } from "./merger.story-data";
import { StepForm } from "./step-form";

/** Heard, and agreed to by the bureau: the decree may be recorded. */
const detail = exampleCase(3, { submission: "agreed" });

const meta = {
  title: "merger-case/StepForm",
  component: StepForm,
  args: {
    step: "approval",
    merger: detail,
    settings: detail.settings,
    today,
    refused: [],
    busy: false,
    onRecord: () => undefined,
    onCancel: () => undefined,
  },
} satisfies Meta<typeof StepForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Approval: Story = {};

export const OutOfOrder: Story = { args: { step: "announcement-1" } };

/** Two papers more, each with a place of its own. */
export const NewRepresentative: Story = { args: { step: "change-registration", merger: exampleCase(9, { newRepresentative: "沈思颖" }) } };

/** Recording without the decree's number and without a paper: both reasons at once. */
export const NothingFilledIn: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /登记“|Record “/ }));
    await expect(canvas.getAllByRole("alert").flatMap((alert) => [...alert.querySelectorAll("li")])).toHaveLength(2);
  },
};

export const ChangedMeanwhile: Story = { args: { step: "argumentation", merger: exampleCase(0), refused: [{ kind: "case-changed", seen: 1, version: 2 }] } };
