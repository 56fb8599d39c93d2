import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ExceptionForm } from "./exception-form";
import { examplePolicy } from "./policy.story-data";

const { campuses, texts, today } = examplePolicy();

const meta = {
  title: "policy/ExceptionForm",
  component: ExceptionForm,
  args: { articleKey: 3, campuses, texts, today, refused: [], busy: false, onRecord: () => undefined, onCancel: () => undefined },
} satisfies Meta<typeof ExceptionForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Blank: Story = {};
export const NothingSaid: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /登\s?记|Record/ }));
    await expect(canvas.getByRole("alert").querySelectorAll("li").length).toBe(2);
  },
};
/** The campus has one already. */
export const HeldAlready: Story = { args: { articleKey: 2 } };
