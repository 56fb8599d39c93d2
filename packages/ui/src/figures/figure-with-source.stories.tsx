import type { Meta, StoryObj } from "@storybook/react-vite";
import { FigureWithSource } from "./figure-with-source";

const meta = {
  title: "ui/FigureWithSource",
  component: FigureWithSource,
} satisfies Meta<typeof FigureWithSource>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Value: Story = {
  args: {
    name: "每百名学生拥有县级以上骨干教师数",
    value: "1.24",
    source: "教督〔2017〕6号",
    formula: "县级以上骨干教师 ÷ 学生 × 100",
    certainty: "document",
  },
};

export const Missing: Story = {
  args: { name: "生均教学仪器设备值", missing: "市庄路校区未报设备账面值", source: "教督〔2017〕6号" },
};

export const SourceByKeyboard: Story = {
  args: { name: "任教年限", value: "6 年", source: "教师〔2014〕4号", certainty: "setting" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
  },
};
