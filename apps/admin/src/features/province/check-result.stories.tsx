import type { Meta, StoryObj } from "@storybook/react-vite";
import { CheckResult } from "./check-result";
import { districts } from "./province.example";
import type { Recount } from "./province-types";

const recounts = districts.map(({ districtId, state }): Recount => ({ districtId, state: state === "never" ? "never" : "current", differences: [] }));
const meta = {
  title: "province/CheckResult",
  component: CheckResult,
  args: { recounts, nameOf: (id) => districts.find(({ districtId }) => districtId === id)?.name ?? id },
} satisfies Meta<typeof CheckResult>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AllEqual: Story = {};

export const OneDiffers: Story = {
  args: {
    recounts: recounts.map((one, index) =>
      index === 0
        ? {
            ...one,
            differences: [
              { figure: { kind: "count", name: "teachers" }, kept: 2213, counted: 2214 },
              { figure: { kind: "indicator", stage: "primary", id: "backbone", name: "byCampus" }, kept: 0.4213, counted: 0.4198 },
            ],
          }
        : one,
    ),
  },
};
