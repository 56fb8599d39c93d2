import { civilDate } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, waitFor, within } from "storybook/test";
import { LineageView } from "./lineage-view";
import { campusId, exampleLineage, exampleToday } from "./lineage.story-data";

const everyCampus = exampleLineage.campuses.map(({ id }) => id);

const meta = {
  title: "lineage/LineageView",
  component: LineageView,
  args: { lineage: exampleLineage, own: everyCampus, today: exampleToday },
} satisfies Meta<typeof LineageView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Keys walk from change to change: before the merger there are four legal entities. */
export const OfADistrict: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [state] = canvas.getAllByRole("status");
    await expect(state).toHaveTextContent(/3 个法人，4 个校区|3 legal entities, 4 campuses/);
    const slider = canvas.getByRole("slider");
    slider.focus();
    // antd's slider looks at the key's number, which user-event does not send
    await fireEvent.keyDown(slider, { key: "ArrowLeft", keyCode: 37 });
    await waitFor(() => expect(state).toHaveTextContent(/2026年9月1日|1 Sept? 2026/));
    await fireEvent.keyDown(slider, { key: "ArrowLeft", keyCode: 37 });
    await waitFor(() => expect(state).toHaveTextContent(/4 个法人，4 个校区|4 legal entities, 4 campuses/));
  },
};
export const BeforeTheMerger: Story = { args: { startDay: civilDate("2025-09-01") } };
export const WithZones: Story = { args: { startPart: "all", startDay: civilDate("2025-09-01") } };
export const OfOneSchool: Story = {
  args: { own: [campusId(3)], lineage: { ...exampleLineage, successions: [], groups: [], entities: exampleLineage.entities.slice(2, 3), campuses: exampleLineage.campuses.slice(2, 3) } },
};
export const NothingHappened: Story = { args: { lineage: { ...exampleLineage, successions: [], groups: [] } } };
