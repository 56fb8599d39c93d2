import type { Meta, StoryObj } from "@storybook/react-vite";
import { exampleRows } from "./example-file";
import { StaffTable } from "./staff-table";

const meta = {
  title: "staff/StaffTable",
  component: StaffTable,
  args: {
    rows: exampleRows(12),
    isFiltered: false,
    showsCampus: true,
    error: null,
    onRetry: () => undefined,
    renderName: (row) => <a href="#file">{row.name}</a>,
  },
} satisfies Meta<typeof StaffTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BothCampuses: Story = {};
export const OneCampus: Story = { args: { showsCampus: false } };
export const Loading: Story = { args: { rows: undefined } };
export const Nobody: Story = { args: { rows: [] } };
export const NobodyMatches: Story = { args: { rows: [], isFiltered: true } };
export const Failed: Story = { args: { error: { message: "503" } } };
export const District: Story = { args: { rows: exampleRows(2300) } };
