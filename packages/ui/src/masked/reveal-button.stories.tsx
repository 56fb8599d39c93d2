import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, screen, waitFor } from "storybook/test";
import { RevealButton } from "./reveal-button";

const meta = {
  title: "ui/RevealButton",
  component: RevealButton,
  args: { label: "查看号码", title: "查看李敏的完整号码", act: "查看并记入日志", about: "本次查看将记入日志，连同理由。", reasonLabel: "查看理由（至少 2 字）", onReveal: fn(() => Promise.resolve()) },
} satisfies Meta<typeof RevealButton>;
export default meta;
type Story = StoryObj<typeof meta>;

const open: NonNullable<Story["play"]> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button"));
  await screen.findByRole("dialog");
};
const act = () => screen.getByRole("button", { name: "查看并记入日志" });

export const Closed: Story = {};
export const WithoutAReason: Story = {
  play: async (context) => {
    await open(context);
    await context.userEvent.type(screen.getByRole("textbox"), "  急 {enter}");
    await expect(act()).toBeDisabled();
    await expect(context.args.onReveal).not.toHaveBeenCalled();
  },
};
export const WithAReason: Story = {
  play: async (context) => {
    await open(context);
    await context.userEvent.type(screen.getByRole("textbox"), " 夜间联络 ");
    await expect(act()).toBeEnabled();
  },
};
export const SentByEnter: Story = {
  play: async (context) => {
    await open(context);
    await context.userEvent.type(screen.getByRole("textbox"), " 夜间联络 {enter}");
    await waitFor(() => expect(context.args.onReveal).toHaveBeenCalledWith("夜间联络"));
    await expect(context.args.onReveal).toHaveBeenCalledTimes(1);
  },
};
export const GivenOutNothing: Story = {
  args: { onReveal: fn(() => Promise.reject(new Error("refused"))) },
  play: async (context) => {
    await open(context);
    await context.userEvent.type(screen.getByRole("textbox"), "夜间联络{enter}");
    await waitFor(() => expect(context.args.onReveal).toHaveBeenCalled());
    await expect(screen.getByRole("textbox")).toHaveValue("夜间联络");
  },
};
