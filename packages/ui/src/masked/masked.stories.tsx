import type { Meta, StoryObj } from "@storybook/react-vite";
import { screen } from "storybook/test";
import { Masked } from "./masked";

const reveal = { title: "查看完整证件号和手机号", act: "查看并记入日志", reasonLabel: "查看事由", hint: "如：办理职称评审", onReveal: () => Promise.resolve() };

const meta = {
  title: "ui/Masked",
  component: Masked,
  args: { name: "身份证号", masked: "1301**********0012" },
} satisfies Meta<typeof Masked>;
export default meta;
type Story = StoryObj<typeof meta>;

export const MayReveal: Story = { args: { reveal } };
export const MayNotReveal: Story = {};
export const Revealed: Story = { args: { revealed: "130105198502280012", reveal } };
export const AskedForAReason: Story = {
  args: { reveal },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
    await screen.findByRole("dialog");
  },
};
