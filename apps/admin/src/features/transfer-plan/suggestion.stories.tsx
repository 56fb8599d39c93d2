import type { AlternativeId, CampusId, PersonId } from "@qitong/domain";
import { defaultTransferSettings, findGoalGap } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen } from "storybook/test";
import { exampleFacts, exampleRun } from "./plan.example";
import { planNames } from "../plan/plan-names";
import { SuggestionPanel } from "./suggestion-panel";

const someCampus = exampleFacts.campuses[0]?.campusId ?? ("campus-0" as CampusId);

const meta = {
  title: "transfer-plan/Suggestion",
  component: SuggestionPanel,
  args: {
    run: null, names: planNames(exampleFacts), leftOut: [], present: { id: "alternative-1" as AlternativeId, moves: 3 },
    gapOf: (goal) => findGoalGap(goal, exampleFacts, defaultTransferSettings),
    starting: false, cancelling: false, onStart: () => undefined, onCancel: () => undefined,
  },
} satisfies Meta<typeof SuggestionPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BeforeTheFirst: Story = {};
/** One degree that nobody recorded leaves the whole stage without that figure; of PE and arts no school says anything. */
export const WithGapsInTheFile: Story = {
  args: {
    leftOut: [
      { stage: "primary", measure: "degree", campusIds: [someCampus] },
      { stage: "primary", measure: "peArts", campusIds: exampleFacts.campuses.map(({ campusId }) => campusId) },
    ],
  },
};
export const Running: Story = { args: { run: exampleRun({}) } };
export const Queued: Story = { args: { run: exampleRun({ status: "queued", current: null, elapsedSeconds: 1 }) } };
export const Finished: Story = { args: { run: exampleRun({ status: "finished", kept: ["balance", "nearby"] }) } };
export const Cancelled: Story = { args: { run: exampleRun({ status: "cancelled" }) } };
export const OneIsTheSame: Story = { args: { run: exampleRun({ status: "finished", kept: ["balance"] }) } };
export const Infeasible: Story = {
  args: {
    run: exampleRun({
      status: "infeasible",
      clash: [
        { kind: "quota", needed: 14, base: 140, helpful: 9 },
        { kind: "commute", limit: 20, helpful: 27 },
        { kind: "backbone-share", share: 0.2, helpful: 0.15 },
        { kind: "most-moves", most: 10, helpful: null },
        { kind: "subject-coverage", campusId: someCampus, subject: "mathematics", keep: 2, helpful: 1 },
        { kind: "head-count", campusId: someCampus, limit: 2, helpful: 4 },
        { kind: "pinned", personId: "person-1" as PersonId, toCampusId: someCampus },
      ],
    }),
  },
};
/** The goals are set by a press more: a second one, and its place before the first. */
export const WithGoals: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(/^(目标与次序|Goals and their order)$/));
    await userEvent.click(await canvas.findByRole("combobox", { name: /^(添加目标|Add a goal)$/ }));
    await userEvent.click(await screen.findByText(/^(就近交流|Short ways)$/, { selector: ".ant-select-item-option-content" }));
    await expect(await canvas.findByRole("spinbutton", { name: /^(校区间均衡可让步|Allowance of balance)/ })).toHaveValue("5");
  },
};
export const Failed: Story = { args: { run: exampleRun({ status: "failed", failure: "nothing-found" }) } };
export const Lost: Story = { args: { run: exampleRun({ isLost: true }) } };
