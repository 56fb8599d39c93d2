import type { Meta, StoryObj } from "@storybook/react-vite";
import { FileDrop } from "./file-drop";

const meta = {
  title: "ui/FileDrop",
  component: FileDrop,
  args: { label: "教师名册", extensions: [".xlsx", ".csv"], maxMegabytes: 20, onFile: () => undefined },
} satisfies Meta<typeof FileDrop>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = {};

export const WrongType: Story = {
  play: ({ canvas }) => {
    const input: HTMLElement = canvas.getByLabelText(/教师名册/);
    if (!(input instanceof HTMLInputElement)) throw new Error("no file field");
    const files = new DataTransfer();
    files.items.add(new File(["x"], "名册.docx"));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  },
};
