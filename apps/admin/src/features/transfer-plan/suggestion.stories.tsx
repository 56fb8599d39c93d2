import type { Meta, StoryObj } from "@storybook/react-vite";
import { exampleRun } from "./plan.example";
import { SuggestionPanel } from "./suggestion-panel";

const meta = {
  title: "transfer-plan/Suggestion",
  component: SuggestionPanel,
  args: { run: null, starting: false, cancelling: false, onStart: () => undefined, onCancel: () => undefined },
} satisfies Meta<typeof SuggestionPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BeforeTheFirst: Story = {};
export const Running: Story = { args: { run: exampleRun({}) } };
export const Queued: Story = { args: { run: exampleRun({ status: "queued", current: null, elapsedSeconds: 1 }) } };
export const Finished: Story = { args: { run: exampleRun({ status: "finished" }) } };
export const Cancelled: Story = { args: { run: exampleRun({ status: "cancelled" }) } };
export const Infeasible: Story = { args: { run: exampleRun({ status: "infeasible", clash: ["commute", "quota"] }) } };
export const Failed: Story = { args: { run: exampleRun({ status: "failed", failure: "nothing-found" }) } };
export const Lost: Story = { args: { run: exampleRun({ isLost: true }) } };
