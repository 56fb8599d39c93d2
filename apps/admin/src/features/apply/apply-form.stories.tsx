import { civilDate } from "@qitong/domain";
import { findShippedFlow } from "@qitong/domain/management/approval";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { emptyApplication } from "./apply-draft";
import { ApplyForm } from "./apply-form";

const formOf = (key: string) => findShippedFlow(key)?.flow.form ?? { fields: [] };

const meta = {
  title: "apply/ApplyForm",
  component: ApplyForm,
  args: { form: formOf("study-certificate"), draft: emptyApplication, today: civilDate("2026-11-24"), refusals: [], areAllKept: true, onChange: () => undefined, onSend: () => undefined },
} satisfies Meta<typeof ApplyForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const EveryKind: Story = { args: { form: formOf("pe-exemption") } };
export const PhotoRefused: Story = { args: { form: formOf("pick-up"), refusals: [{ kind: "photo-not-a-picture", field: "photos.0" }] } };
export const PhoneIsFull: Story = { args: { areAllKept: false } };

export const NothingFilledIn: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^(提交申请|Send the application)$/ }));
    await canvas.findByText(/请填写学生姓名|The pupil's name is missing/);
  },
};
