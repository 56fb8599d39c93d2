import { decisionImpact, defaultLoadSettings, defaultTransferSettings, type DecisionFacts } from "@qitong/domain/staffing";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { planNames } from "../plan/plan-names";
import { exampleFacts, exampleMoves } from "../transfer-plan/plan.example";
import { ImpactView } from "./impact-view";

const more: DecisionFacts = {
  classHeads: exampleMoves.slice(0, 1).map(({ personId, fromCampusId }) => ({ personId, campusId: fromCampusId, className: "2024级1班" })),
  campuses: exampleFacts.campuses.map(({ campusId, pupils }, index) => ({
    campusId, classes: index === 3 ? null : { primary: 8 + index * 3, junior: 0, basis: "report" }, figures: { pupils, rooms: pupils * 5, sports: pupils * 8, multimedia: 20 },
  })),
  partTime: [],
};
const impactOf = (moves: typeof exampleMoves) => decisionImpact(moves, exampleFacts, more, defaultTransferSettings, defaultLoadSettings);

const meta = {
  title: "plan-impact/Impact",
  component: ImpactView,
  args: { impact: impactOf(exampleMoves), failed: false, onRetry: () => undefined, names: planNames(exampleFacts) },
} satisfies Meta<typeof ImpactView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SomethingWorse: Story = {};
export const NothingMoved: Story = { args: { impact: impactOf([]) } };
export const Loading: Story = { args: { impact: undefined } };
export const Failed: Story = { args: { failed: true } };

export const ANumberOpensItsList: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole("button", { name: /明细|details/ });
    await userEvent.click(first ?? document.body);
    await expect(document.querySelector<HTMLElement>(".ant-modal")?.textContent).toMatch(/七项指标|The seven indicators/);
  },
};
