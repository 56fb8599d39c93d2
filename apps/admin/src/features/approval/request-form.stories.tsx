import { findShippedFlow } from "@qitong/domain/management/approval";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { today } from "./approval.story-data";
import { emptyRequest } from "./request-draft";
import { RequestForm } from "./request-form";

const formOf = (key: string) => findShippedFlow(key)?.flow.form ?? { fields: [] };

const meta = {
  title: "approval/RequestForm",
  component: RequestForm,
  args: {
    form: formOf("leave"), draft: emptyRequest, today, refused: [], busy: false, submitLabel: "提交申请",
    campuses: [{ id: "01JCAMPVS00000000000000001", name: "宁安路小学" }],
    onChange: () => undefined, onSubmit: () => undefined, renderPerson: ({ id }) => <input id={id} />,
  },
} satisfies Meta<typeof RequestForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Leave: Story = {};
export const Purchase: Story = { args: { form: formOf("purchase") } };
export const Seal: Story = { args: { form: formOf("seal") } };
export const Repair: Story = { args: { form: formOf("repair") } };
export const WrongDates: Story = {
  args: { draft: { values: { period: { from: "2026-11-26", fromHalf: "am", to: "2026-11-25", toHalf: "pm" } }, files: [] } },
};
export const NobodyDecides: Story = { args: { refused: [{ kind: "nobody-to-decide", stepId: "campus", name: { zh: "校区审批", en: "Campus head" } }] } };
