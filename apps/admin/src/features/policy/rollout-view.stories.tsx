import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { examplePreview } from "./policy.story-data";
import { RolloutView } from "./rollout-view";

const meta = {
  title: "policy/RolloutView",
  component: RolloutView,
  args: { preview: examplePreview, refused: [], onEffectiveOn: () => undefined, onPublish: () => Promise.resolve() },
} satisfies Meta<typeof RolloutView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** An exception is in the way: the button is off until it is answered. */
export const Conflict: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: /^(发布|Publish)$/ })).toBeDisabled();
  },
};
export const Answered: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("radio", { name: /改写例外|Rewrite/ }));
    await expect(canvas.getByRole("button", { name: /^(发布|Publish)$/ })).toBeEnabled();
  },
};
/** Without the campus that has the exception there is nothing to answer. */
export const OneCampusOnly: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("checkbox", { name: /新华路校区/ }));
    await expect(canvas.getByRole("button", { name: /^(发布|Publish)$/ })).toBeEnabled();
  },
};
export const RollBack: Story = { args: { preview: { ...examplePreview, source: { kind: "version", number: 1 }, restores: 1, basedOn: null } } };
