import type { Meta, StoryObj } from "@storybook/react-vite";
import { Chart } from "./chart";

const campuses = ["西苑", "新开学", "机场路", "市庄路", "宁安路", "新华路"];
const values = [2.1, 0.4, 1.9, 0.6, 1.8, 0.7];

const meta = {
  title: "ui/Chart",
  component: Chart,
  args: {
    title: "每百名学生拥有骨干教师数",
    summary: "六个校区中三个低于 1 的标准，最低的是新开学校区（0.4）。",
    option: {
      grid: { left: 40, right: 48, top: 24, bottom: 32 },
      tooltip: { trigger: "axis" },
      xAxis: { type: "category", data: campuses },
      yAxis: { type: "value" },
      series: [{ type: "bar", data: values, name: "骨干教师", markLine: { symbol: "none", data: [{ yAxis: 1, name: "标准" }] } }],
    },
    table: { columns: ["校区", "骨干教师"], rows: campuses.map((campus, index) => [campus, values[index]?.toFixed(1)]) },
  },
} satisfies Meta<typeof Chart>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Drawn: Story = {
  play: async ({ canvasElement }) => {
    for (let tries = 0; !canvasElement.querySelector("figure svg path"); tries += 1) {
      if (tries > 100) throw new Error("the chart was not drawn");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
};

export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(/^(表格|Table)$/));
    await canvas.findByRole("table");
  },
};
