import type { Meta, StoryObj } from "@storybook/react-vite";
import { FileList } from "./file-list";

const meta = {
  title: "ui/FileList",
  component: FileList,
  args: { files: [{ key: 0, name: "区编办批复.pdf" }, { key: 1, name: "关于市庄路小学并入机场路小学的请示（含附件三份）.docx" }] },
} satisfies Meta<typeof FileList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Kept: Story = {};
export const Removable: Story = { args: { onRemove: () => undefined } };
export const AsLinks: Story = { args: { files: [{ key: "a", name: "公告.pdf", link: <a href="#file">公告.pdf</a> }] } };
