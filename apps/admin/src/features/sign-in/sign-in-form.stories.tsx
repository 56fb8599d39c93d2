import type { Meta, StoryObj } from "@storybook/react-vite";
import { SignInForm } from "./sign-in-form";

const meta = {
  title: "admin/SignInForm",
  component: SignInForm,
  args: { problem: undefined, busy: false, onSubmit: () => undefined },
} satisfies Meta<typeof SignInForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Refused: Story = { args: { problem: "账号或密码不正确" } };
export const Busy: Story = { args: { busy: true } };

export const NothingFilledIn: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /登录|Sign in/ }));
    await canvas.findByText(/请填写账号|Enter your account/);
  },
};
