import type { Meta, StoryObj } from "@storybook/react-vite";
import { Form, Input } from "antd";
import { screen } from "storybook/test";
import { defineRefusalTexts } from "../language/refusal-texts";
import { FormDialog } from "./form-dialog";
import { ReasonDialog } from "./reason-dialog";

type Refusal = { readonly kind: "name-missing"; readonly field: "name" };
const texts = defineRefusalTexts<Refusal>({ zh: { "name-missing": () => "名称不能为空" }, en: { "name-missing": () => "A name is due" } });
const missing: readonly Refusal[] = [{ kind: "name-missing", field: "name" }];

const meta = {
  title: "ui/FormDialog",
  component: FormDialog<Refusal>,
  args: {
    label: "登记新名称",
    about: "原名称保留在沿革中。",
    act: "登记",
    texts,
    fieldId: (field: string) => `story-${field}`,
    onSave: () => Promise.resolve(),
    children: (
      <Form.Item label="名称" htmlFor="story-name">
        <Input id="story-name" />
      </Form.Item>
    ),
  },
} satisfies Meta<typeof FormDialog<Refusal>>;
export default meta;
type Story = StoryObj<typeof meta>;

const open: NonNullable<Story["play"]> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button"));
  await screen.findByRole("dialog");
};

export const Closed: Story = {};
export const Open: Story = { play: open };
export const RefusedAtTheFirstTry: Story = {
  args: { found: missing },
  play: async (context) => {
    await open(context);
    await context.userEvent.click(await screen.findByRole("button", { name: "登记" }));
    await screen.findByText(/名称不能为空|A name is due/);
  },
};
export const RefusedAtOnce: Story = { args: { found: missing, tellsAtOnce: true }, play: open };
export const RefusedByTheServer: Story = { args: { refused: missing, tellsAtOnce: true }, play: open };
export const Incomplete: Story = { args: { isIncomplete: true }, play: open };
export const Working: Story = { args: { busy: true }, play: open };
export const Disabled: Story = { args: { disabled: true } };

export const WithAReason: Story = {
  render: () => <ReasonDialog danger label="撤回方案" title="撤回方案？" about="方案退回草稿，已作的答复作废。" reasonLabel="理由" onConfirm={() => Promise.resolve()} />,
  play: open,
};
