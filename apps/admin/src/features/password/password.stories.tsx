import type { Meta, StoryObj } from "@storybook/react-vite";
import { PasswordForm } from "./password-form";

const meta = {
  title: "password/PasswordForm",
  component: PasswordForm,
  args: { login: "wangfang", isFirst: false, refused: [], failed: false, busy: false, onChange: () => undefined },
} satisfies Meta<typeof PasswordForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const First: Story = { args: { isFirst: true } };
export const Wrong: Story = { args: { refused: [{ kind: "password-wrong", field: "current" }] } };
export const Throttled: Story = { args: { refused: [{ kind: "throttled", retryAfterSeconds: 900 }] } };
export const Failed: Story = { args: { failed: true } };
