import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { BoardView } from "./board-view";
import { NoticeTable } from "./notice-table";
import { exampleBoard, exampleNotice, exampleReceived, exampleSent } from "./notice.story-data";
import { OwnNoticeView } from "./own-notice-view";
import { OwnNoticesView } from "./own-notices-view";

const meta = { title: "notice/Notices" } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const link = ({ title }: { readonly title: string }) => <a href="#notice">{title}</a>;
const file = ({ name }: { readonly name: string }) => (
  <a key={name} href="#file">
    {name}
  </a>
);
const reading = { busy: false, onConfirm: () => undefined, renderFile: file };

export const Sent: Story = { render: () => <NoticeTable rows={exampleSent} error={null} onRetry={() => undefined} renderName={link} /> };
export const NothingSent: Story = { render: () => <NoticeTable rows={[]} error={null} onRetry={() => undefined} renderName={link} /> };
export const Board: Story = { render: () => <BoardView board={exampleBoard} renderFile={file} /> };
export const BoardOfAWithdrawnOne: Story = {
  render: () => <BoardView board={{ ...exampleBoard, status: "withdrawn", withdrawnAt: "2026-11-19T01:30:00.000Z", withdrawReason: "时间有误" }} renderFile={file} />,
};
export const Received: Story = { render: () => <OwnNoticesView rows={exampleReceived} renderName={link} /> };
export const NothingReceived: Story = { render: () => <OwnNoticesView rows={[]} renderName={link} /> };

/** A tag in the text is the letters that it is. */
export const ToConfirm: Story = {
  render: () => <OwnNoticeView notice={exampleNotice} {...reading} />,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("b")).toBeNull();
    await expect(canvasElement.textContent).toContain("<b>班主任</b>");
  },
};
export const Confirmed: Story = { render: () => <OwnNoticeView notice={{ ...exampleNotice, confirmedAt: "2026-11-19T02:30:00.000Z" }} {...reading} /> };
export const Withdrawn: Story = {
  render: () => <OwnNoticeView notice={{ ...exampleNotice, status: "withdrawn", text: null, files: [], withdrawnAt: "2026-11-19T05:30:00.000Z", withdrawReason: "会议时间调整" }} {...reading} />,
};
