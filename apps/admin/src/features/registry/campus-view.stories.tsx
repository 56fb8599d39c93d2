import type { Meta, StoryObj } from "@storybook/react-vite";
import { CampusView } from "./campus-view";
import { exampleCampus } from "./registry.story-data";

const meta = {
  title: "registry/CampusView",
  component: CampusView,
  args: { campus: exampleCampus, back: <a href="#schools">全部学校</a> },
} satisfies Meta<typeof CampusView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AfterAMerger: Story = {};
export const NothingReported: Story = { args: { campus: { ...exampleCampus, figures: [], zones: [], schoolCodes: [] } } };
