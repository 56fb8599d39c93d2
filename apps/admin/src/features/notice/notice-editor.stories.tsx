import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { NoticeEditor } from "./notice-editor";
import { district, exampleBoard } from "./notice.story-data";

const meta = {
  title: "notice/NoticeEditor",
  component: NoticeEditor,
  args: {
    initial: exampleBoard.content, places: [district], today: exampleBoard.today, refused: [], busy: false, attachments: null,
    onSave: () => Promise.resolve(), onPublish: () => Promise.resolve(),
  },
} satisfies Meta<typeof NoticeEditor>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Draft: Story = {};
export const Refused: Story = { args: { refused: [{ kind: "document-not-what-it-says", field: "documents", name: "方案.pdf", says: "pdf", is: null }] } };
/** What is missing is told when one wants to publish. */
export const Unfinished: Story = {
  args: { initial: { ...exampleBoard.content, title: "", text: "", audience: { places: [], groups: [] } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^(发\s?布|Publish)$/ }));
    await expect(canvas.getByRole("alert").querySelectorAll("li").length).toBe(4);
  },
};
