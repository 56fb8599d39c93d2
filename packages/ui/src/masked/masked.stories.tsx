import type { Meta, StoryObj } from "@storybook/react-vite";
import { Masked } from "./masked";

const meta = {
  title: "ui/Masked",
  component: Masked,
  args: { name: "身份证号", masked: "1301**********0012" },
} satisfies Meta<typeof Masked>;
export default meta;
type Story = StoryObj<typeof meta>;

export const MayReveal: Story = { args: { onReveal: () => undefined } };
export const MayNotReveal: Story = {};
export const Revealed: Story = { args: { revealed: "130105198502280012", onReveal: () => undefined } };
