import type { Meta, StoryObj } from "@storybook/react-vite";
import { RequestTable } from "./request-table";
import { exampleList } from "./request.story-data";

const meta = {
  title: "request/RequestTable",
  component: RequestTable,
  args: { list: exampleList, error: null, onRetry: () => undefined, toolbar: null, renderNumber: ({ number }) => <a href="#request">{number}</a> },
} satisfies Meta<typeof RequestTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Late, due today, due soon, not dispatched, ended. */
export const EveryClock: Story = {};
export const Loading: Story = { args: { list: undefined } };
export const Empty: Story = { args: { list: { ...exampleList, rows: [], total: 0 } } };
export const Failed: Story = { args: { list: undefined, error: { message: "internal" } } };
