import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { FilterBar, type FilterBarProps } from "./filter-bar";

function Bar(props: FilterBarProps) {
  const [filters, setFilters] = useState(props.filters);
  return <FilterBar {...props} filters={filters} onChange={setFilters} />;
}

const meta = {
  title: "ui/FilterBar",
  component: FilterBar,
  render: (args) => <Bar {...args} />,
  args: {
    table: "story",
    filters: {},
    onChange: () => undefined,
    count: { shown: 12, all: 640 },
    fields: [
      { kind: "search", key: "q", label: "姓名或拼音" },
      {
        kind: "choice",
        key: "subject",
        label: "学科",
        options: [
          { value: "chinese", label: "语文" },
          { value: "maths", label: "数学" },
        ],
      },
    ],
  },
} satisfies Meta<typeof FilterBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Unfiltered: Story = {};
export const Filtered: Story = { args: { filters: { q: "王", subject: "maths" } } };

export const Saving: Story = {
  args: { filters: { subject: "maths" } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /常用筛选|Saved filters/ }));
  },
};
