import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { CampusView } from "./campus-view";
import { exampleCampus } from "./registry.story-data";

const meta = {
  title: "registry/CampusView",
  component: CampusView,
  args: { campus: exampleCampus, back: <a href="#schools">全部学校</a>, renderEntity: (id, name) => <a href={`#${id}`}>{name}</a> },
} satisfies Meta<typeof CampusView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AfterAMerger: Story = {};
export const NothingReported: Story = { args: { campus: { ...exampleCampus, figures: [], groups: [], schoolCodes: [], addresses: [] } } };
export const NotOpenYet: Story = { args: { campus: { ...exampleCampus, asOf: civilDate("1990-01-01"), now: null, entity: null } } };
